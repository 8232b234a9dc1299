package org.factpress.report.html;

import java.util.List;
import org.factpress.report.story.Cell;
import org.factpress.report.story.Column;
import org.factpress.report.story.Decimals;
import org.factpress.report.story.Face;
import org.factpress.report.story.TextRun;
import org.factpress.report.story.TextStyle;

/**
 * A table with the scope of its headers; where the screen is narrow, each row of one with many columns stands as a list of its
 * cells with their headers.
 *
 * <p>What is not laid out as a table may no longer be told as one, so such a table says its roles itself.
 */
final class TableMarkup {
    private static final int FEW = 3;

    private final Sheet sheet;
    private final Markup markup;
    private final List<Column> columns;
    private final TextStyle style;
    private final boolean folds;

    TableMarkup(Sheet sheet, List<Column> columns, TextStyle headerStyle) {
        this.sheet = sheet;
        this.markup = sheet.markup();
        this.columns = columns;
        this.style = headerStyle.in(Face.REGULAR);
        this.folds = columns.size() > FEW;
    }

    void write(String before, List<List<Cell>> rows) {
        Attributes attributes = Attributes.named(
                        folds ? "folds" : "", sheet.looks().block(style), before)
                .and("role", role("table"))
                .and("aria-labelledby", sheet.lastHeading());
        markup.block("table", attributes, () -> content(rows));
    }

    private String role(String role) {
        return folds ? role : "";
    }

    private void content(List<List<Cell>> rows) {
        double all = columns.stream().mapToDouble(Column::share).sum();
        columns.forEach(column ->
                markup.empty("col", Attributes.named(sheet.looks().share(all == 0 ? 0 : column.share() / all * 100))));
        part("thead", () -> row(this::header));
        double[] tails = tails(rows);
        part("tbody", () -> rows.forEach(row -> row(() -> cells(row, tails))));
    }

    private void part(String element, Runnable rows) {
        markup.block(element, Attributes.of("role", role("rowgroup")), rows);
    }

    private void row(Runnable cells) {
        markup.block("tr", Attributes.of("role", role("row")), cells);
    }

    private void header() {
        for (Column column : columns) {
            Attributes attributes = Attributes.named(column.decimal() ? "decimal" : "")
                    .and("scope", "col")
                    .and("role", role("columnheader"));
            markup.inline("th", attributes, () -> markup.text(column.header()));
        }
    }

    private void cells(List<Cell> cells, double[] tails) {
        for (int i = 0; i < cells.size(); i++) {
            cell(cells.get(i), i, tails[i]);
        }
    }

    private void cell(Cell cell, int column, double tail) {
        boolean decimal = columns.get(column).decimal();
        boolean first = column == 0;
        Attributes attributes = Attributes.named(
                        decimal ? "decimal" : "", decimal ? sheet.looks().behind(tail - tail(cell)) : "")
                .and("scope", first ? "row" : "")
                .and("role", role(first ? "rowheader" : "cell"))
                .and("data-column", folds && !first ? columns.get(column).header() : "");
        markup.inline(
                first ? "th" : "td",
                attributes,
                () -> markup.inline(
                        "div", Attributes.NONE, () -> sheet.runs().write(RunMarkup.told(cell.runs()), style)));
    }

    /** For each decimal column, the longest of what stands behind its decimal points. */
    private double[] tails(List<List<Cell>> rows) {
        double[] tails = new double[columns.size()];
        for (List<Cell> row : rows) {
            for (int i = 0; i < tails.length; i++) {
                tails[i] = Math.max(tails[i], columns.get(i).decimal() ? tail(row.get(i)) : 0);
            }
        }
        return tails;
    }

    /** About its width in em. */
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
