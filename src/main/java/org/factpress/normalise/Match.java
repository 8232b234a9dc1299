package org.factpress.normalise;

import java.math.BigDecimal;
import org.factpress.model.Indicator;

/** How well a figure fits an indicator: 0 to 1, and why in one line. */
record Match(Indicator indicator, BigDecimal score, String why) {}
