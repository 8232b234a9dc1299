package org.factpress.report.page;

import com.lowagie.text.pdf.PdfName;
import java.awt.Color;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.factpress.chart.ReleaseChart;
import org.factpress.model.Picture;
import org.jspecify.annotations.Nullable;

/**
 * What is told, in reading order: headings, paragraphs, lists, tables and charts, each with its space above in points.
 *
 * <p>Everything added is cut into slices at once; where they stand is settled when the whole story is known.
 */
public final class Story {
    /** In points, what every paper has room for. */
    private static final double ONE_PAGE = 600;

    private static final double ITS_END = 300;

    private final StructureNode parent;
    private final double width;
    private final Fonts fonts;
    private final Bookmarks bookmarks;
    private final List<Slice> slices;
    private boolean sinking;
    private boolean isList;

    Story(StructureNode parent, double width, Fonts fonts, Bookmarks bookmarks, List<Slice> slices) {
        this.parent = parent;
        this.width = width;
        this.fonts = fonts;
        this.bookmarks = bookmarks;
        this.slices = slices;
    }

    public double width() {
        return width;
    }

    /** Whether nothing has been told yet. */
    public boolean isEmpty() {
        return slices.isEmpty();
    }

    /** A part of its own in the structure. */
    public void section(Consumer<Story> telling) {
        telling.accept(within("Sect"));
    }

    public void heading(int level, String text, TextStyle style, double before) {
        heading(level, List.of(TextRun.of(text, style)), before);
    }

    public void heading(int level, List<TextRun> runs, double before) {
        add(new Heading(level, runs, before, bookmarks));
    }

    /** What somebody said, a part of its own in the structure. */
    public void quotation(Consumer<Story> telling) {
        telling.accept(within("BlockQuote"));
    }

    public void paragraph(double before, TextRun... runs) {
        paragraph(before, List.of(runs));
    }

    public void paragraph(double before, List<TextRun> runs) {
        add(new Paragraph("P", runs, before, false));
    }

    /** A paragraph that stands on the same page as what follows. */
    public void keptParagraph(double before, List<TextRun> runs) {
        add(new Paragraph("P", runs, before, true));
    }

    public void rule(double before, double weight, Color colour) {
        add(new Rule(before, weight, colour, false));
    }

    /** Parts that stand on one page, where one page can hold them; otherwise the last of them do. */
    public void together(Consumer<Story> telling) {
        List<Slice> parts = new ArrayList<>();
        Story story = new Story(parent, width, fonts, bookmarks, parts);
        telling.accept(story);
        int first = firstKept(parts);
        for (int i = 0; i < parts.size(); i++) {
            add(i >= first && i + 1 < parts.size() ? parts.get(i).keptWithNext() : parts.get(i));
        }
    }

    /** More than a page of parts, all kept together, would break anywhere, behind a heading too. */
    private static int firstKept(List<Slice> parts) {
        if (extent(parts) <= ONE_PAGE) {
            return 0;
        }
        int first = parts.size();
        while (first > 0 && extent(parts.subList(first - 1, parts.size())) <= ITS_END) {
            first--;
        }
        return first;
    }

    private static double extent(List<Slice> parts) {
        return parts.stream().mapToDouble(Slice::extent).sum();
    }

    /** A picture, at most {@code tallest} points high, on the page of what follows. */
    public void picture(Picture picture, String alternative, double tallest) {
        add(new PlacedPicture(picture, alternative, tallest, 0));
    }

    /** Nothing, this high, on the page of what follows. */
    public void keptSpace(double height) {
        add(Slice.of(0, height, (canvas, left, top) -> {}).keptWithNext());
    }

    /** Nothing, this high. */
    public void space(double height) {
        add(Slice.of(0, height, (canvas, left, top) -> {}));
    }

    /** A list, its items added by {@link #item}. */
    public void list(Consumer<Story> items) {
        list("None", items);
    }

    /** A list whose labels are numbers. */
    public void numberedList(Consumer<Story> items) {
        list("Decimal", items);
    }

    private void list(String numbering, Consumer<Story> items) {
        Story list = within("L");
        list.isList = true;
        list.parent.attribute("List", "ListNumbering", new PdfName(numbering));
        items.accept(list);
    }

    /** An item whose paragraphs stand {@code indent} points right of its label; {@code note} is the ID citations refer to. */
    public void item(
            double before, double indent, List<TextRun> label, List<List<TextRun>> body, @Nullable String note) {
        add(new ListItem(label, body, indent, before, note));
    }

    public void table(double before, List<Column> columns, List<List<Cell>> rows, TextStyle headerStyle) {
        add(new Table(columns, rows, headerStyle, before));
    }

    /** A chart without its title; at most {@code tallest} points high. */
    public void chart(double before, ReleaseChart chart, double tallest) {
        add(new Drawing(chart, before, tallest));
    }

    /** Parts side by side in two columns, row by row; each row stays on one page, and {@code rule} closes it if not null. */
    public void pairs(double before, List<Consumer<Story>> parts, @Nullable Color rule) {
        double column = (width - PageFormat.GUTTER) / 2;
        for (int i = 0; i < parts.size(); i += 2) {
            List<Consumer<Story>> row = parts.subList(i, Math.min(parts.size(), i + 2));
            List<List<Slice>> cells =
                    row.stream().map(part -> cell(part, column)).toList();
            add(SideBySide.row(i == 0 ? before : 0, cells, column, rule));
        }
    }

    /** What is told next, and all that is kept with it, stands at the foot of its page, if it fits there. */
    public void sink() {
        sinking = true;
    }

    /** The width in points of runs set on one line. */
    public double measure(TextRun... runs) {
        return new LineBreaker(fonts).width(Arrays.asList(runs));
    }

    private List<Slice> cell(Consumer<Story> part, double column) {
        List<Slice> cell = new ArrayList<>();
        part.accept(new Story(isList ? parent : parent.child("Div"), column, fonts, bookmarks, cell));
        return cell;
    }

    private Story within(String type) {
        Story story = new Story(parent.child(type), width, fonts, bookmarks, slices);
        story.sinking = sinking;
        sinking = false;
        return story;
    }

    private void add(Block block) {
        block.slices(parent, width, fonts).forEach(this::add);
    }

    private void add(Slice slice) {
        slices.add(sinking ? slice.atTheFoot() : slice);
        sinking = false;
    }
}
