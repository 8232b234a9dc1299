package org.factpress.normalise;

import java.math.BigDecimal;
import org.factpress.model.Indicator;

/** How well a figure fits an indicator: 0 to 1, how many words its measure shares with it, and why in one line. */
record Match(Indicator indicator, BigDecimal score, int held, String why) {}
