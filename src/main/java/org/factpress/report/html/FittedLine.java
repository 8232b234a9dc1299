package org.factpress.report.html;

import java.util.List;
import org.factpress.report.story.TextRun;
import org.factpress.report.story.TextStyle;

/** A line as large as its style says, and smaller where its place is narrow: the larger of its runs get smaller first. */
final class FittedLine {
    /** About the width of a character, as a part of the size. */
    private static final double CHARACTER = 0.55;

    private final Sheet sheet;
    private final List<TextRun> runs;
    private final double smallest;
    private final double largest;

    FittedLine(Sheet sheet, List<TextRun> runs, double smallest) {
        this.sheet = sheet;
        this.runs = runs;
        this.smallest = smallest;
        this.largest =
                runs.stream().mapToDouble(run -> run.style().size()).max().orElse(0);
    }

    void write(String before) {
        TextStyle whole = RunMarkup.block(runs).sized(largest);
        Attributes attributes = Attributes.named("fitted", sheet.looks().fitted(whole, width(), smallest), before);
        sheet.markup().block("p", attributes, () -> number(whole));
    }

    /** Of a line one unit large. */
    private double width() {
        return runs.stream()
                .mapToDouble(run -> run.text().length() * run.style().size() / largest * CHARACTER)
                .sum();
    }

    private void number(TextStyle whole) {
        TextRun first = runs.get(0);
        sheet.markup()
                .inline(
                        "span",
                        RunMarkup.number(first),
                        () -> runs.forEach(run -> sheet.markup()
                                .inline(
                                        "span",
                                        Attributes.named(part(run)),
                                        () -> sheet.runs().write(List.of(plain(run, whole)), whole))));
    }

    private String part(TextRun run) {
        double part = run.style().size() / largest;
        return part == 1 ? "" : sheet.looks().part(part);
    }

    /** Of the size of the line, and no number of its own. */
    private static TextRun plain(TextRun run, TextStyle whole) {
        return TextRun.of(run.text(), run.style().sized(whole.size()));
    }
}
