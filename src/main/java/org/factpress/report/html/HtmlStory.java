package org.factpress.report.html;

import java.awt.Color;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.factpress.chart.ReleaseChart;
import org.factpress.model.Picture;
import org.factpress.report.story.Cell;
import org.factpress.report.story.Column;
import org.factpress.report.story.Fact;
import org.factpress.report.story.Story;
import org.factpress.report.story.TextRun;
import org.factpress.report.story.TextStyle;
import org.jspecify.annotations.Nullable;

/** A story as the elements of a page of the web, written as it is told. */
final class HtmlStory implements Story {
    /** About the width of a digit, as a part of the size. */
    private static final double DIGIT = 0.54;

    private final Sheet sheet;
    private final Markup markup;
    private final Looks looks;
    private final boolean isList;

    HtmlStory(Sheet sheet) {
        this(sheet, false);
    }

    private HtmlStory(Sheet sheet, boolean isList) {
        this.sheet = sheet;
        this.markup = sheet.markup();
        this.looks = sheet.looks();
        this.isList = isList;
    }

    @Override
    public void section(Consumer<Story> telling) {
        sheet.endHead();
        int start = markup.length();
        markup.block("section", Attributes.NONE, () -> telling.accept(new HtmlStory(sheet)));
        markup.dropEmpty("section", start);
    }

    @Override
    public void heading(int level, List<TextRun> runs, double before) {
        String text =
                runs.stream().map(TextRun::text).collect(Collectors.joining()).strip();
        if (level > 1) {
            sheet.endHead();
        }
        TextStyle style = RunMarkup.block(runs);
        Attributes attributes =
                Attributes.named(looks.block(style), sheet.before(before)).and("id", sheet.heading(level, text));
        markup.block("h" + level, attributes, () -> sheet.runs().write(runs, style));
    }

    @Override
    public void quotation(Consumer<Story> telling) {
        markup.block("blockquote", Attributes.NONE, () -> telling.accept(new HtmlStory(sheet)));
    }

    @Override
    public void paragraph(double before, List<TextRun> runs) {
        paragraph("", before, runs);
    }

    @Override
    public void keptParagraph(double before, List<TextRun> runs) {
        paragraph("kept", before, runs);
    }

    private void paragraph(String name, double before, List<TextRun> runs) {
        List<TextRun> told = RunMarkup.told(runs);
        if (!told.isEmpty()) {
            TextStyle style = RunMarkup.block(told);
            markup.block(
                    "p",
                    Attributes.named(name, looks.block(style), sheet.before(before)),
                    () -> sheet.runs().write(told, style));
        }
    }

    @Override
    public void fittedLine(double before, List<TextRun> runs, double smallest) {
        if (!runs.isEmpty()) {
            new FittedLine(sheet, runs, smallest).write(sheet.before(before));
        }
    }

    @Override
    public void rule(double before, double weight, Color colour) {
        markup.empty("hr", Attributes.named(sheet.before(before)));
    }

    @Override
    public void together(Consumer<Story> telling) {
        markup.block("div", Attributes.named("together"), () -> telling.accept(new HtmlStory(sheet)));
    }

    @Override
    public void picture(Picture picture, String alternative, double tallest) {
        markup.empty(
                "img",
                Attributes.named("logo")
                        .and("alt", alternative)
                        .and("width", Integer.toString(picture.width()))
                        .and("height", Integer.toString(picture.height()))
                        .and("src", InlinePicture.of(picture)));
    }

    @Override
    public void keptSpace(double height) {
        sheet.space(height);
    }

    @Override
    public void space(double height) {
        sheet.space(height);
    }

    @Override
    public void list(Consumer<Story> items) {
        list("ul", items);
    }

    @Override
    public void numberedList(Consumer<Story> items) {
        list("ol", items);
    }

    /** Some readers do not tell a list without marks as a list unless its role says so. */
    private void list(String element, Consumer<Story> items) {
        Attributes attributes = Attributes.named("told", sheet.before(0)).and("role", "list");
        markup.block(element, attributes, () -> items.accept(new HtmlStory(sheet, true)));
    }

    @Override
    public void item(
            double before, double indent, List<TextRun> label, List<List<TextRun>> body, @Nullable String note) {
        Attributes attributes =
                Attributes.named(looks.column(indent), sheet.before(before)).and("id", note);
        TextStyle style = RunMarkup.block(label);
        markup.block("li", attributes, () -> {
            markup.block(
                    "span",
                    Attributes.named("label", looks.block(style)),
                    () -> sheet.runs().write(label, style));
            markup.block("div", Attributes.NONE, () -> body.forEach(runs -> paragraph(0, runs)));
        });
    }

    @Override
    public void fact(double before, double column, TextRun number, List<List<TextRun>> body) {
        item(before, column, List.of(number), body, null);
    }

    @Override
    public void facts(double before, List<Fact> facts, @Nullable Color rule) {
        double column = facts.stream()
                .mapToDouble(fact ->
                        fact.number().text().length() * fact.number().style().size() * DIGIT)
                .max()
                .orElse(0);
        double rounded = Math.ceil(Math.max(column, 46) / 4) * 4 + 10;
        Attributes attributes =
                Attributes.named("told facts", sheet.before(before)).and("role", "list");
        markup.block(
                "ul",
                attributes,
                () -> facts.forEach(fact -> item(0, rounded, List.of(fact.number()), List.of(fact.text()), null)));
    }

    @Override
    public void table(double before, List<Column> columns, List<List<Cell>> rows, TextStyle headerStyle) {
        new TableMarkup(sheet, columns, headerStyle).write(sheet.before(before), rows);
    }

    @Override
    public void chart(double before, ReleaseChart chart, double tallest) {
        new ChartMarkup(sheet, chart).write(sheet.before(before), tallest);
    }

    @Override
    public void pairs(double before, List<Consumer<Story>> parts, @Nullable Color rule) {
        if (isList) {
            parts.forEach(part -> part.accept(this));
            return;
        }
        markup.block(
                "div",
                Attributes.named("pairs", sheet.before(before)),
                () -> parts.forEach(
                        part -> markup.block("div", Attributes.NONE, () -> part.accept(new HtmlStory(sheet)))));
    }

    @Override
    public void sink() {
        // A page without an end has no foot to sink to.
    }

    @Override
    public boolean holdsData() {
        return false;
    }
}
