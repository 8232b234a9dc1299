package org.factpress.reconcile.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.factpress.model.Block;
import org.factpress.model.Cell;
import org.factpress.model.Figure;
import org.factpress.model.SourceDocument;

/** The numbers of one table by rows and by columns. */
final class Grid {
    private static final Pattern MISSING = Pattern.compile("(?i)\\W{1,3}|n\\.?/?a\\.?|nd|n\\.d\\.|nil|none");
    private static final int LONGEST_NOTE = 24;

    private final String text;
    private final Map<Integer, Map<Integer, Figure>> numbers = new TreeMap<>();
    private final Map<Integer, Set<Integer>> missing = new HashMap<>();
    private final Map<Integer, List<Block>> words = new TreeMap<>();

    private Grid(String text) {
        this.text = text;
    }

    /** The tables of a document; {@code figures} are its figures by where they start. */
    static List<Grid> of(SourceDocument document, NavigableMap<Integer, Figure> figures) {
        Map<Integer, Grid> tables = new TreeMap<>();
        for (Block block : document.blocks()) {
            Cell cell = block.cell();
            if (cell != null) {
                tables.computeIfAbsent(cell.table(), table -> new Grid(document.text()))
                        .add(block, cell, figures);
            }
        }
        return List.copyOf(tables.values());
    }

    private void add(Block block, Cell cell, NavigableMap<Integer, Figure> figures) {
        Map.Entry<Integer, Figure> first = figures.ceilingEntry(block.start());
        String told = block.text(text).strip();
        if (first != null && first.getKey() < block.end() && isNumber(told, first.getValue())) {
            numbers.computeIfAbsent(cell.row(), row -> new TreeMap<>()).put(cell.column(), first.getValue());
        } else if (MISSING.matcher(told).matches()) {
            missing.computeIfAbsent(cell.row(), row -> new HashSet<>()).add(cell.column());
        } else {
            words.computeIfAbsent(cell.row(), row -> new ArrayList<>()).add(block);
        }
    }

    /** A number with little beside it: "120 (32.5%)" is one, a sentence that holds one is not. */
    private static boolean isNumber(String told, Figure figure) {
        return told.length() <= figure.surface().length() + LONGEST_NOTE;
    }

    /** The rows that hold numbers, each under the words at its left. */
    List<Line> rows() {
        return numbers.entrySet().stream()
                .map(row -> new Line(side(row.getKey()), row.getValue(), missing.getOrDefault(row.getKey(), Set.of())))
                .toList();
    }

    private String side(int row) {
        return words.getOrDefault(row, List.of()).stream()
                .map(block -> block.text(text))
                .collect(Collectors.joining(" "))
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** The columns that hold numbers, each under the words above it. */
    List<Line> columns() {
        Map<Integer, Line> columns = new TreeMap<>();
        numbers.forEach((row, across) -> across.forEach((column, figure) -> columns.computeIfAbsent(
                        column, at -> new Line(head(at), new TreeMap<>(), new HashSet<>()))
                .numbers()
                .put(row, figure)));
        missing.forEach((row, across) -> across.stream()
                .filter(columns::containsKey)
                .forEach(column -> columns.get(column).missing().add(row)));
        return List.copyOf(columns.values());
    }

    private String head(int column) {
        return words.entrySet().stream()
                .filter(row -> !numbers.containsKey(row.getKey()))
                .flatMap(row -> row.getValue().stream())
                .filter(block -> covers(block.cell(), column))
                .map(block -> block.text(text))
                .collect(Collectors.joining(" "))
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static boolean covers(Cell cell, int column) {
        return cell.column() <= column && column < cell.column() + Math.max(1, cell.columnSpan());
    }
}
