package org.factpress.extract.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.factpress.extract.language.WordClass;
import org.factpress.extract.sentence.Piece;
import org.factpress.model.Block;
import org.factpress.model.Cell;
import org.factpress.model.Zone;
import org.jspecify.annotations.Nullable;

/** One table of a document: its cells by row and column, which of them are heads, and what stands right above it. */
final class Table {
    /** A cell with its text on one line and the sentences in it. */
    record Entry(Block block, Cell cell, String text, List<Piece> pieces) {
        boolean isData() {
            return text.length() <= LONGEST_DATA && DATA.matcher(text).matches();
        }

        boolean isMissing() {
            return MISSING.matcher(text).matches();
        }

        /** A cell that tells something in a sentence of its own. */
        boolean isProse() {
            return text.split("\\s+").length > LONGEST_LABEL;
        }
    }

    private static final Pattern DATA = Pattern.compile(
            "[^\\p{L}\\d]{0,4}(?:\\p{Lu}{1,3}[$€£]?\\s?[$€£]?\\s?)?[-−–]?\\.?\\d\\P{L}*(?:\\P{L}*\\p{L}{1,12}){0,2}\\P{L}*");
    private static final Pattern MISSING =
            Pattern.compile("(?i)[-–—−.…:*x†‡]{1,3}|n\\.?/?a\\.?|nd|n\\.d\\.|nil|none|\\(?[a-z]\\)?");
    private static final Pattern YEARS = Pattern.compile("(?:19|20)\\d\\d(?:\\s?[-–/]\\s?\\d{2,4})?");
    private static final int LONGEST_LABEL = 12;
    private static final int LONGEST_DATA = 60;
    /** More cells than this name no row: what looks like so many years in one row are its numbers. */
    private static final int MOST_SIDES = 12;

    private static final Pattern LARGE = Pattern.compile("\\d{1,3}(?:[, ]\\d{3})+|[1-9]\\d{3,}|[2-9]\\d\\d");

    private final List<Piece> above;
    private final Map<Integer, List<Entry>> rows = new TreeMap<>();
    private final Map<Integer, List<Entry>> columns = new TreeMap<>();
    private final Map<Integer, Map<Integer, List<Entry>>> heads = new HashMap<>();
    private final Map<Integer, List<Entry>> sides = new HashMap<>();
    private final Map<Integer, Entry> sections = new HashMap<>();
    private final Map<Integer, Integer> bands = new HashMap<>();
    private final Map<Integer, Boolean> ofYears = new HashMap<>();
    private final Map<Integer, Boolean> large = new HashMap<>();
    private final Set<Integer> headerRows = new HashSet<>();
    private final int stub;

    /** @param above the lines right above the table, nearest first */
    Table(List<Entry> entries, List<Piece> above) {
        this.above = above;
        for (Entry entry : entries) {
            rows.computeIfAbsent(entry.cell().row(), row -> new ArrayList<>()).add(entry);
        }
        markHeads();
        entries.stream()
                .filter(entry -> isBody(entry.cell().row()))
                .forEach(entry -> columns.computeIfAbsent(entry.cell().column(), column -> new ArrayList<>())
                        .add(entry));
        this.stub = firstDataColumn();
        markSides();
    }

    List<Piece> above() {
        return above;
    }

    Iterable<List<Entry>> rows() {
        return rows.values();
    }

    List<Entry> row(int row) {
        return rows.getOrDefault(row, List.of());
    }

    /** The body cells that begin in a column. */
    List<Entry> column(int column) {
        return columns.getOrDefault(column, List.of());
    }

    Iterable<Integer> columns() {
        return columns.keySet();
    }

    /** The heads of a cell's column, from the top. */
    List<Entry> columnHeads(Cell cell) {
        return heads
                .getOrDefault(bands.getOrDefault(cell.row(), -1), Map.of())
                .getOrDefault(cell.column(), List.of())
                .stream()
                .filter(head -> head.cell().row() < cell.row())
                .toList();
    }

    /** The heads of all columns of the band that a cell stands in. */
    List<Entry> bandHeads(Cell cell) {
        return heads.getOrDefault(bands.getOrDefault(cell.row(), -1), Map.of()).values().stream()
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    /** What a row is about: the cells at its side, and its years wherever they stand. */
    List<Entry> rowHeads(Cell cell) {
        return sides.getOrDefault(cell.row(), List.of()).stream()
                .filter(side -> side.cell().column() != cell.column())
                .toList();
    }

    /** The line across the table under which a row stands. */
    @Nullable
    Entry section(Cell cell) {
        return sections.get(cell.row());
    }

    boolean isColumnHead(Entry entry) {
        return !isBody(entry.cell().row());
    }

    boolean isRowHead(Entry entry) {
        return isBody(entry.cell().row()) && isSide(entry);
    }

    /** A line across the table that is no head: a note. */
    boolean isNote(Entry entry) {
        return isAcross(entry) && (entry.isProse() || entry.text().matches("(?s).*\\d.*"));
    }

    private boolean isAcross(Entry entry) {
        return rows.getOrDefault(entry.cell().row(), List.of()).size() == 1
                && entry.cell().column() == 0
                && isBody(entry.cell().row())
                && (entry.cell().columnSpan() > 1 || !entry.isData());
    }

    private boolean isBody(int row) {
        return !headerRows.contains(row);
    }

    private void markHeads() {
        int first = rows.isEmpty() ? 0 : rows.keySet().iterator().next();
        int band = -1;
        boolean open = false;
        for (Map.Entry<Integer, List<Entry>> row : rows.entrySet()) {
            boolean header = isHeader(row.getValue())
                    || open && isYears(row.getValue())
                    || row.getKey() == first && rows.size() > 1 && looksLikeHeader(row.getValue());
            if (header) {
                band = open ? band : row.getKey();
                headerRows.add(row.getKey());
                addHeads(row.getValue(), band);
            }
            open = header;
            bands.put(row.getKey(), band);
        }
    }

    private static boolean isHeader(List<Entry> row) {
        boolean all = row.stream().allMatch(entry -> entry.block().zone() == Zone.TABLE_HEADER);
        return all
                && (row.size() > 1
                        || row.get(0).cell().columnSpan() == 1
                                && row.get(0).cell().column() > 0);
    }

    private static boolean looksLikeHeader(List<Entry> row) {
        boolean steps = AgeBands.areSteps(row);
        return row.size() > 1
                && row.stream()
                        .allMatch(entry -> YEARS.matcher(entry.text()).matches()
                                || steps && AgeBands.isBand(entry)
                                || !entry.isData() && !entry.isProse() && !entry.isMissing())
                && row.stream().noneMatch(entry -> entry.text().endsWith("."));
    }

    private void addHeads(List<Entry> row, int band) {
        Map<Integer, List<Entry>> over = heads.computeIfAbsent(band, key -> new HashMap<>());
        for (Entry head : row) {
            int last = head.cell().column() + Math.max(1, head.cell().columnSpan());
            for (int column = head.cell().column(); column < last; column++) {
                over.computeIfAbsent(column, key -> new ArrayList<>()).add(head);
            }
        }
    }

    private int firstDataColumn() {
        for (Map.Entry<Integer, List<Entry>> column : columns.entrySet()) {
            List<Entry> cells =
                    column.getValue().stream().filter(entry -> !isAcross(entry)).toList();
            if (!cells.isEmpty() && isDataColumn(column.getKey(), cells)) {
                return column.getKey();
            }
        }
        return columns.size() > 1 ? 1 : 0;
    }

    private boolean isDataColumn(int column, List<Entry> cells) {
        long data = cells.stream().filter(Entry::isData).count();
        long missing = cells.stream().filter(Entry::isMissing).count();
        boolean head = cells.stream().allMatch(entry -> entry.block().zone() == Zone.TABLE_HEADER);
        return !head && data > 0 && (data + missing) * 2 > cells.size() && !leads(column, cells);
    }

    /** Whether a first column of numbers leads its rows: years, row numbers or classes before columns of data. */
    private boolean leads(int column, List<Entry> cells) {
        boolean more = columns.keySet().stream().anyMatch(other -> other > column);
        return more
                && (isYears(cells)
                        || isNumbering(cells)
                        || column == 0
                                && (AgeBands.areClasses(cells)
                                        || cells.stream().filter(Entry::isData).allMatch(AgeBands::isBand)));
    }

    private static boolean isYears(List<Entry> cells) {
        return cells.stream().anyMatch(entry -> YEARS.matcher(entry.text()).matches())
                && cells.stream().allMatch(entry -> YEARS.matcher(entry.text()).matches() || !entry.isData());
    }

    /** Whether a column holds nothing but years. */
    boolean isOfYears(int column) {
        return ofYears.computeIfAbsent(column, key -> isYears(column(key)));
    }

    /** Whether a column holds numbers that no share can reach. */
    boolean isOfLargeNumbers(int column) {
        return large.computeIfAbsent(
                column,
                key -> column(key).stream()
                        .anyMatch(cell -> LARGE.matcher(cell.text()).matches()));
    }

    /** 1, 2, 3 … from the first row to the last that has a number. */
    static boolean isNumbering(List<Entry> cells) {
        int next = 1;
        for (Entry entry : cells) {
            if (entry.text().matches("\\(?0*" + next + "[.)]?")) {
                next++;
            } else if (entry.isData()) {
                return false;
            }
        }
        return next > 2;
    }

    private void markSides() {
        Entry section = null;
        for (List<Entry> row : rows.values()) {
            int at = row.get(0).cell().row();
            boolean across = isAcross(row.get(0));
            section = !isBody(at) ? null : across && !isNote(row.get(0)) ? row.get(0) : section;
            if (section != null && !across) {
                sections.put(at, section);
            }
            if (isBody(at) && !across) {
                row.stream().filter(this::isSide).forEach(this::addSide);
            }
        }
    }

    private boolean isSide(Entry entry) {
        return entry.cell().column() < stub
                || entry.block().zone() == Zone.TABLE_HEADER
                || isOfYears(entry.cell().column()) && isOfTimes(entry.cell());
    }

    /** Whether a column's heads leave open what its years are, or say that they are times: years "opened" date no row. */
    private boolean isOfTimes(Cell cell) {
        return columnHeads(cell).stream()
                .flatMap(head -> head.pieces().stream())
                .map(Piece::sentence)
                .allMatch(head -> IntStream.range(0, head.size()).anyMatch(i -> head.is(i, WordClass.TIME_NOUN)));
    }

    private void addSide(Entry side) {
        int last = side.cell().row() + Math.max(1, side.cell().rowSpan());
        for (int row = side.cell().row(); row < last; row++) {
            List<Entry> known = sides.computeIfAbsent(row, key -> new ArrayList<>());
            if (known.size() < MOST_SIDES) {
                known.add(side);
            }
        }
    }
}
