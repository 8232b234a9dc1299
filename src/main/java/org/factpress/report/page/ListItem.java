package org.factpress.report.page;

import java.util.ArrayList;
import java.util.List;
import org.factpress.report.story.TextRun;
import org.jspecify.annotations.Nullable;

/**
 * An item of a list: its label in a column of {@code indent} points, its paragraphs beside it.
 *
 * <p>{@code note} is the item's ID in the structure where it is what citations refer to.
 */
record ListItem(
        List<TextRun> label,
        List<List<TextRun>> body,
        double indent,
        double before,
        @Nullable String note) implements Block {
    private static final double SHORT = 110;
    private static final int FIRST_LINES = 3;

    @Override
    public List<Slice> slices(StructureNode parent, double width, Fonts fonts) {
        LineBreaker breaker = new LineBreaker(fonts);
        StructureNode item = parent.child("LI");
        StructureNode labelNode = item.child("Lbl");
        StructureNode bodyNode = item.child("LBody");
        StructureNode holder = note == null ? bodyNode : bodyNode.child("Note").named(note);
        List<Slice> slices = new ArrayList<>();
        for (List<TextRun> runs : body) {
            Paragraph paragraph = new Paragraph("P", runs, slices.isEmpty() ? before : 0, false);
            slices.addAll(
                    paragraph.slices(holder.child("P"), breaker.hyphenating().lines(runs, width - indent), indent));
        }
        return withLabel(together(slices), labelNode, breaker.lines(label, indent), baseline(breaker, width));
    }

    private double baseline(LineBreaker breaker, double width) {
        return body.stream()
                .flatMap(runs -> breaker.lines(runs, width - indent).stream())
                .mapToDouble(Line::baseline)
                .findFirst()
                .orElse(0);
    }

    /** A short item stays whole, a long one begins with some of its lines. */
    private static List<Slice> together(List<Slice> slices) {
        double height = slices.stream().mapToDouble(Slice::extent).sum();
        for (int i = 0; i < slices.size() - 1; i++) {
            if (height <= SHORT || i < FIRST_LINES) {
                slices.set(i, slices.get(i).keptWithNext());
            }
        }
        return slices;
    }

    private static List<Slice> withLabel(List<Slice> slices, StructureNode node, List<Line> lines, double baseline) {
        if (!slices.isEmpty() && !lines.isEmpty()) {
            // Label and text stand on one line, however large the label.
            double shift = baseline - lines.get(0).baseline();
            Slice first = slices.get(0);
            slices.set(0, new Slice(first.before(), first.height(), first.kept(), null, false, (canvas, left, top) -> {
                canvas.line(lines.get(0), left, top, node);
                first.brush().paint(canvas, left, top);
            }));
        }
        return slices;
    }
}
