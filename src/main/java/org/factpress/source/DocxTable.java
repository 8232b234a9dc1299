package org.factpress.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Reads a Word table with its merged cells, from its XML: rows and cells may stand inside content controls. */
final class DocxTable {
    private record Merge(int column, int width, Element cell) {}

    private final DocxNotes notes;
    private final List<Element> nested = new ArrayList<>();

    private DocxTable(DocxNotes notes) {
        this.notes = notes;
    }

    /** The cells of a table, and behind them those of the tables inside it; numbers of tables count on from {@code number}. */
    static List<Passage> passages(Node table, int number, DocxNotes notes) {
        DocxTable reading = new DocxTable(notes);
        List<Passage> passages = new ArrayList<>(reading.cells(table, number));
        int next = number + 1;
        for (int i = 0; i < reading.nested.size(); i++) {
            passages.addAll(reading.cells(reading.nested.get(i), next++));
        }
        return passages;
    }

    /** How many tables stand in this one, itself included. */
    static int count(Node table) {
        return 1 + DocxXml.descendants(table, "tbl").size();
    }

    private List<Passage> cells(Node table, int number) {
        TableGrid grid = new TableGrid(number);
        List<List<Merge>> rows = DocxXml.inside(table, "tr").stream()
                .filter(row -> !isDeleted(row))
                .map(DocxTable::merges)
                .toList();
        List<Element> elements = DocxXml.inside(table, "tr").stream()
                .filter(row -> !isDeleted(row))
                .toList();
        for (int r = 0; r < rows.size(); r++) {
            grid.newRow();
            boolean header = property(elements.get(r), "trPr", "tblHeader") != null;
            for (Merge cell : rows.get(r)) {
                if (!isMergedIntoUpper(cell.cell())) {
                    grid.add(header, 1 + mergedBelow(rows, r, cell.column()), cell.width(), textOf(cell.cell()));
                }
            }
        }
        return grid.passages();
    }

    private static boolean isDeleted(Element row) {
        return property(row, "trPr", "del") != null;
    }

    private static List<Merge> merges(Element row) {
        List<Merge> cells = new ArrayList<>();
        int column = number(property(row, "trPr", "gridBefore"), 0);
        for (Element cell : DocxXml.inside(row, "tc")) {
            int width = Math.max(1, number(property(cell, "tcPr", "gridSpan"), 1));
            cells.add(new Merge(column, width, cell));
            column += width;
        }
        return cells;
    }

    private static int mergedBelow(List<List<Merge>> rows, int row, int column) {
        int merged = 0;
        while (row + merged + 1 < rows.size() && isMergedAt(rows.get(row + merged + 1), column)) {
            merged++;
        }
        return merged;
    }

    private static boolean isMergedAt(List<Merge> row, int column) {
        return row.stream().anyMatch(cell -> cell.column() == column && isMergedIntoUpper(cell.cell()));
    }

    /** A vertical merge without "restart" goes on with the cell above. */
    private static boolean isMergedIntoUpper(Element cell) {
        Element merge = property(cell, "tcPr", "vMerge");
        return merge != null && !DocxXml.value(merge).equals("restart");
    }

    private static int number(@Nullable Element property, int otherwise) {
        String value = property == null ? "" : DocxXml.value(property);
        return value.matches("\\d{1,3}") ? Integer.parseInt(value) : otherwise;
    }

    private static @Nullable Element property(Element owner, String properties, String name) {
        Element all = DocxXml.child(owner, properties);
        return all == null ? null : DocxXml.child(all, name);
    }

    /** The words of a cell on one line; a table inside it is read behind this one. */
    private String textOf(Element cell) {
        nested.addAll(DocxXml.inside(cell, "tbl"));
        List<String> words = new ArrayList<>();
        for (Element paragraph : DocxXml.inside(cell, "p")) {
            DocxText text = DocxText.of(paragraph, notes);
            words.add(text.words());
            words.addAll(text.boxes());
        }
        words.removeAll(Set.of(""));
        return InlineText.strip(String.join(" ", words).replaceAll("\\s+", " "));
    }
}
