package org.factpress.normalise;

import java.math.BigDecimal;
import java.util.Set;
import org.factpress.model.Indicator;

/**
 * How well a figure fits an indicator: 0 to 1, how many words its measure shares with it, what it says beyond the indicator and
 * so may narrow it, and why in one line.
 */
record Match(Indicator indicator, BigDecimal score, int held, Set<String> narrowing, String why) {}
