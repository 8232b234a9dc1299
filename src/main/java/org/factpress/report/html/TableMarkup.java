package org.factpress.report.html;

import java.util.List;
import org.factpress.report.story.Cell;
import org.factpress.report.story.Column;
import org.factpress.report.story.Decimals;
import org.factpress.report.story.Face;
import org.factpress.report.story.TextRun;
import org.factpress.report.story.TextStyle;

/** A table with the scope of its headers; one with many columns can be moved sideways where the screen is narrow. */
final class TableMarkup {
    private static final int FEW = 3;

    private final Sheet sheet;
    private final Markup markup;
    private final List<Column> columns;
    private final TextStyle headerStyle;
    private final TextStyle style;

    TableMarkup(Sheet sheet, List<Column> columns, TextStyle headerStyle) {
        this.sheet = sheet;
        this.markup = sheet.markup();
        this.columns = columns;
        this.headerStyle = headerStyle;
        this.style = headerStyle.in(Face.REGULAR);
    }

    void write(String before, List<List<Cell>> rows) {
        boolean wide = columns.size() > FEW;
        Attributes place = Attributes.named(wide ? "wide" : "", before);
        Attributes region = wide
                ? place.and("role", "region").and("tabindex", "0").and("aria-labelledby", sheet.lastHeading())
                : place;
        markup.block(
                "div",
                region,
                () -> markup.block(
                        "table",
                        Attributes.named(
                                "k" + Math.min(columns.size(), 6), sheet.looks().block(style)),
                        () -> content(rows)));
    }

    private void content(List<List<Cell>> rows) {
        double all = columns.stream().mapToDouble(Column::share).sum();
        columns.forEach(column ->
                markup.empty("col", Attributes.named(sheet.looks().share(all == 0 ? 0 : column.share() / all * 100))));
        markup.block("thead", Attributes.NONE, () -> markup.block("tr", Attributes.NONE, this::header));
        double[] tails = new double[columns.size()];
        for (List<Cell> row : rows) {
            for (int i = 0; i < tails.length; i++) {
                tails[i] = Math.max(tails[i], columns.get(i).decimal() ? tail(row.get(i)) : 0);
            }
        }
        markup.block("tbody", Attributes.NONE, () -> rows.forEach(row -> row(row, tails)));
    }

    private void header() {
        for (Column column : columns) {
            Attributes attributes =
                    Attributes.named(column.decimal() ? "decimal" : "").and("scope", "col");
            markup.inline("th", attributes, () -> markup.text(column.header()));
        }
    }

    private void row(List<Cell> cells, double[] tails) {
        markup.block("tr", Attributes.NONE, () -> {
            for (int i = 0; i < cells.size(); i++) {
                cell(cells.get(i), i, tails[i]);
            }
        });
    }

    private void cell(Cell cell, int column, double tail) {
        boolean decimal = columns.get(column).decimal();
        String behind = decimal ? sheet.looks().behind(tail - tail(cell)) : "";
        Attributes attributes = Attributes.named(decimal ? "decimal" : "", behind);
        boolean first = column == 0;
        markup.inline(
                first ? "th" : "td",
                first ? attributes.and("scope", "row") : attributes,
                () -> sheet.runs().write(RunMarkup.told(cell.runs()), style));
    }

    /** About the width of what stands behind the digits before the decimal point, in em. */
    private static double tail(Cell cell) {
        List<TextRun> runs = cell.runs();
        String tail = runs.isEmpty() ? "" : Decimals.tail(runs.get(0).text());
        return tail.codePoints().mapToDouble(TableMarkup::width).sum();
    }

    private static double width(int codePoint) {
        return switch (codePoint) {
            case '.', ',', ' ', '\u202f' -> 0.25;
            case '\u00a0' -> 0.2;
            case '%' -> 0.82;
            default -> 0.5;
        };
    }
}
