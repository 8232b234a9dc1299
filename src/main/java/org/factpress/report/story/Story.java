package org.factpress.report.story;

import java.awt.Color;
import java.util.List;
import java.util.function.Consumer;
import org.factpress.chart.ReleaseChart;
import org.factpress.model.Picture;
import org.jspecify.annotations.Nullable;

/**
 * What is told, in reading order: headings, paragraphs, lists, tables and charts, each with its space above in points.
 *
 * <p>Sections tell it without knowing what it is drawn on: pages of paper or a page of the web. Measures are those of paper;
 * what has no pages keeps their proportions and leaves out what only pages need.
 */
public interface Story {
    /** A part of its own in the structure. */
    void section(Consumer<Story> telling);

    default void heading(int level, String text, TextStyle style, double before) {
        heading(level, List.of(TextRun.of(text, style)), before);
    }

    void heading(int level, List<TextRun> runs, double before);

    /** What somebody said, a part of its own in the structure. */
    void quotation(Consumer<Story> telling);

    default void paragraph(double before, TextRun... runs) {
        paragraph(before, List.of(runs));
    }

    void paragraph(double before, List<TextRun> runs);

    /** A paragraph that stands on the same page as what follows. */
    void keptParagraph(double before, List<TextRun> runs);

    /** One line, made smaller until it fits the width, but no smaller than {@code smallest} points. */
    void fittedLine(double before, List<TextRun> runs, double smallest);

    void rule(double before, double weight, Color colour);

    /** Parts that stand on one page, where one page can hold them; otherwise the last of them do. */
    void together(Consumer<Story> telling);

    /** A picture, at most {@code tallest} points high, on the page of what follows. */
    void picture(Picture picture, String alternative, double tallest);

    /** Nothing, this high, on the page of what follows. */
    void keptSpace(double height);

    /** Nothing, this high. */
    void space(double height);

    /** A list, its items added by {@link #item} or {@link #fact}. */
    void list(Consumer<Story> items);

    /** A list whose labels are numbers. */
    void numberedList(Consumer<Story> items);

    /**
     * An item whose paragraphs stand {@code indent} points right of its label, further where the label needs more;
     * {@code note} is the ID citations refer to.
     */
    void item(double before, double indent, List<TextRun> label, List<List<TextRun>> body, @Nullable String note);

    /** An item whose label is a number, made smaller where it is wider than its column. */
    void fact(double before, double column, TextRun number, List<List<TextRun>> body);

    /** A list of facts in two columns, its numbers in columns of one width; {@code rule} closes each row if not null. */
    void facts(double before, List<Fact> facts, @Nullable Color rule);

    void table(double before, List<Column> columns, List<List<Cell>> rows, TextStyle headerStyle);

    /** A chart without its title; at most {@code tallest} points high. */
    void chart(double before, ReleaseChart chart, double tallest);

    /** Parts side by side in two columns, row by row; each row stays on one page, and {@code rule} closes it if not null. */
    void pairs(double before, List<Consumer<Story>> parts, @Nullable Color rule);

    /** What is told next, and all that is kept with it, stands at the foot of its page, if it fits there. */
    void sink();

    /** Whether the file that this becomes holds the data too: figures, findings and the ledger of its numerals. */
    boolean holdsData();
}
