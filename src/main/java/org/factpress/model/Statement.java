package org.factpress.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A figure made comparable: the indicator it speaks of (null: unmatched, honestly) and its scope in canonical form.
 *
 * <p>{@code score} is 0 to 1; {@code why} explains it in one line.
 */
public record Statement(Figure figure, @Nullable String indicator, Scope scope, BigDecimal score, String why) {}
