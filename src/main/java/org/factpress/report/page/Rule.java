package org.factpress.report.page;

import java.awt.Color;
import java.util.List;

/** A horizontal line over the whole width, with the space above it. */
record Rule(double before, double weight, Color colour, boolean kept) implements Block {
    @Override
    public List<Slice> slices(StructureNode parent, double width, Fonts fonts) {
        Slice slice = Slice.of(
                before,
                weight,
                (canvas, left, top) -> canvas.rule(left, top + weight / 2, left + width, weight, colour));
        return List.of(kept ? slice.keptWithNext() : slice);
    }
}
