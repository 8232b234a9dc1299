package org.factpress.report.page;

import com.lowagie.text.pdf.PdfName;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.factpress.chart.ReleaseChart;
import org.factpress.model.Picture;
import org.factpress.report.story.Cell;
import org.factpress.report.story.Column;
import org.factpress.report.story.Fact;
import org.factpress.report.story.Story;
import org.factpress.report.story.TextRun;
import org.factpress.report.story.TextStyle;
import org.jspecify.annotations.Nullable;

/** A story for pages: everything added is cut into slices at once; where they stand is settled when all of it is known. */
final class PagedStory implements Story {
    /** In points, what every paper has room for. */
    private static final double ONE_PAGE = 600;

    private static final double ITS_END = 300;
    /** In points, between a label and what stands beside it. */
    private static final double LABEL_GAP = 10;

    private static final double SMALLEST_NUMBER = 7;

    private final StructureNode parent;
    private final double width;
    private final Fonts fonts;
    private final Bookmarks bookmarks;
    private final List<Slice> slices;
    private boolean sinking;
    private boolean isList;

    PagedStory(StructureNode parent, double width, Fonts fonts, Bookmarks bookmarks, List<Slice> slices) {
        this.parent = parent;
        this.width = width;
        this.fonts = fonts;
        this.bookmarks = bookmarks;
        this.slices = slices;
    }

    @Override
    public void section(Consumer<Story> telling) {
        telling.accept(within("Sect"));
    }

    @Override
    public void heading(int level, List<TextRun> runs, double before) {
        add(new Heading(level, runs, before, bookmarks));
    }

    @Override
    public void quotation(Consumer<Story> telling) {
        telling.accept(within("BlockQuote"));
    }

    @Override
    public void paragraph(double before, List<TextRun> runs) {
        add(new Paragraph("P", runs, before, false));
    }

    @Override
    public void keptParagraph(double before, List<TextRun> runs) {
        add(new Paragraph("P", runs, before, true));
    }

    @Override
    public void fittedLine(double before, List<TextRun> runs, double smallest) {
        paragraph(before, new Fit(fonts).line(runs, width, smallest));
    }

    @Override
    public void rule(double before, double weight, Color colour) {
        add(new Rule(before, weight, colour, false));
    }

    @Override
    public void together(Consumer<Story> telling) {
        List<Slice> parts = new ArrayList<>();
        PagedStory story = new PagedStory(parent, width, fonts, bookmarks, parts);
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

    @Override
    public void picture(Picture picture, String alternative, double tallest) {
        add(new PlacedPicture(picture, alternative, tallest, 0));
    }

    @Override
    public void keptSpace(double height) {
        add(Slice.of(0, height, (canvas, left, top) -> {}).keptWithNext());
    }

    @Override
    public void space(double height) {
        add(Slice.of(0, height, (canvas, left, top) -> {}));
    }

    @Override
    public void list(Consumer<Story> items) {
        list("None", items);
    }

    @Override
    public void numberedList(Consumer<Story> items) {
        list("Decimal", items);
    }

    private void list(String numbering, Consumer<Story> items) {
        PagedStory list = within("L");
        list.isList = true;
        list.parent.attribute("List", "ListNumbering", new PdfName(numbering));
        items.accept(list);
    }

    @Override
    public void item(
            double before, double indent, List<TextRun> label, List<List<TextRun>> body, @Nullable String note) {
        double needed = new LineBreaker(fonts).width(label) + Math.min(LABEL_GAP, indent / 10);
        add(new ListItem(label, body, Math.max(indent, needed), before, note));
    }

    @Override
    public void fact(double before, double column, TextRun number, List<List<TextRun>> body) {
        List<TextRun> fitting = new Fit(fonts).line(List.of(number), column - LABEL_GAP, SMALLEST_NUMBER);
        add(new ListItem(fitting, body, column, before, null));
    }

    @Override
    public void facts(double before, List<Fact> facts, @Nullable Color rule) {
        double column = new Fit(fonts).column(facts.stream().map(Fact::number).toList()) + LABEL_GAP;
        List<Consumer<Story>> items =
                facts.stream().map(fact -> item(fact, column)).toList();
        list(list -> list.pairs(before, items, rule));
    }

    private static Consumer<Story> item(Fact fact, double column) {
        return item -> {
            item.fact(4, column, fact.number(), List.of(fact.text()));
            item.space(4);
        };
    }

    @Override
    public void table(double before, List<Column> columns, List<List<Cell>> rows, TextStyle headerStyle) {
        add(new Table(columns, rows, headerStyle, before));
    }

    @Override
    public void chart(double before, ReleaseChart chart, double tallest) {
        add(new Drawing(chart, before, tallest));
    }

    @Override
    public void pairs(double before, List<Consumer<Story>> parts, @Nullable Color rule) {
        double column = (width - PageFormat.GUTTER) / 2;
        for (int i = 0; i < parts.size(); i += 2) {
            List<Consumer<Story>> row = parts.subList(i, Math.min(parts.size(), i + 2));
            List<List<Slice>> cells =
                    row.stream().map(part -> cell(part, column)).toList();
            add(SideBySide.row(i == 0 ? before : 0, cells, column, rule));
        }
    }

    @Override
    public void sink() {
        sinking = true;
    }

    @Override
    public boolean holdsData() {
        return true;
    }

    private List<Slice> cell(Consumer<Story> part, double column) {
        List<Slice> cell = new ArrayList<>();
        part.accept(new PagedStory(isList ? parent : parent.child("Div"), column, fonts, bookmarks, cell));
        return cell;
    }

    private PagedStory within(String type) {
        PagedStory story = new PagedStory(parent.child(type), width, fonts, bookmarks, slices);
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
