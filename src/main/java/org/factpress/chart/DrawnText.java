package org.factpress.chart;

import java.awt.geom.Rectangle2D;
import org.factpress.model.LedgerRole;
import org.jspecify.annotations.Nullable;

/** A text drawn in a chart: its box in the drawing's own coordinates (y down), and what its numeral stands for. */
public record DrawnText(
        String text,
        Rectangle2D box,
        LedgerRole role,
        @Nullable String observation) {}
