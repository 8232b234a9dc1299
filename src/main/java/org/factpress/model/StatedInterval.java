package org.factpress.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** An interval printed beside a value, with its confidence level in percent where stated. */
public record StatedInterval(
        BigDecimal low, BigDecimal high, @Nullable BigDecimal level) {}
