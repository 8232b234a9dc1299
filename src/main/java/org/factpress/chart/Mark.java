package org.factpress.chart;

import java.awt.geom.Rectangle2D;

/** A reading as drawn: the box of its mark. */
record Mark(Slot slot, Rectangle2D box) {
    Reading reading() {
        return slot.reading();
    }
}
