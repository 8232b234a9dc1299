package org.factpress.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.factpress.report.story.TextRun;

/** A heading: kept with what follows, and a bookmark where it is of the first two levels. */
record Heading(int level, List<TextRun> runs, double before, Bookmarks bookmarks) implements Block {
    @Override
    public List<Slice> slices(StructureNode parent, double width, Fonts fonts) {
        Paragraph lines = new Paragraph("H" + level, runs, before, true);
        List<Slice> slices = new ArrayList<>(lines.slices(parent, width, fonts));
        if (slices.isEmpty()) {
            return slices;
        }
        Slice first = slices.get(0);
        slices.set(0, new Slice(first.before(), first.height(), true, null, false, (canvas, left, top) -> {
            bookmarks.add(canvas, level, text(), top);
            first.brush().paint(canvas, left, top);
        }));
        return slices;
    }

    private String text() {
        return runs.stream().map(TextRun::text).collect(Collectors.joining()).strip();
    }
}
