package org.factpress.report.page;

import java.util.ArrayList;
import java.util.List;
import org.factpress.report.story.TextRun;

/** Lines of text under one element; neither its first nor its last line stands alone on a page. */
record Paragraph(String type, List<TextRun> runs, double before, boolean kept) implements Block {
    Paragraph {
        runs = List.copyOf(runs);
    }

    @Override
    public List<Slice> slices(StructureNode parent, double width, Fonts fonts) {
        LineBreaker breaker = new LineBreaker(fonts);
        boolean prose = type.equals("P");
        return slices(parent.child(type), (prose ? breaker.hyphenating() : breaker).lines(runs, width), 0);
    }

    List<Slice> slices(StructureNode node, List<Line> lines, double indent) {
        List<Slice> slices = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Slice slice = Slice.of(
                    i == 0 ? before : 0,
                    line.leading(),
                    (canvas, left, top) -> canvas.line(line, left + indent, top, node));
            boolean last = i == lines.size() - 1;
            boolean beside = i == 0 || i == lines.size() - 2;
            slices.add(last ? (kept ? slice.keptWithNext() : slice) : (kept || beside ? slice.keptWithNext() : slice));
        }
        return slices;
    }
}
