package org.factpress.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.factpress.model.Block;
import org.factpress.model.Cell;
import org.factpress.model.Zone;
import org.factpress.source.TextRow.Field;

/** Finds tables that are set in plain text: by pipes (markdown), by tabs, or by columns of spaces. */
final class TextTables {
    /** A table on lines {@code first..last} (inclusive) of the document. */
    record Found(int first, int last, List<Block> blocks) {}

    private static final int FEWEST_ROWS = 2;

    private final String text;
    private final List<TextRow> rows;
    private int table;

    private TextTables(String text, List<Line> lines) {
        this.text = text;
        this.rows = lines.stream().map(line -> TextRow.of(text, line)).toList();
    }

    static List<Found> in(String text, List<Line> lines) {
        TextTables tables = new TextTables(text, lines);
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < lines.size(); ) {
            Optional<Found> next = tables.at(i);
            next.ifPresent(found::add);
            i = next.map(table -> table.last() + 1).orElse(i + 1);
        }
        return found;
    }

    /** The table that begins on this line. */
    private Optional<Found> at(int first) {
        if (!rows.get(first).isRow()) {
            return Optional.empty();
        }
        int last = last(first);
        List<TextRow> own = rows.subList(first, last + 1);
        long filled = own.stream().filter(TextRow::isRow).count();
        if (filled < FEWEST_ROWS || !isTable(own)) {
            return Optional.empty();
        }
        return TextColumns.of(own).map(columns -> new Found(first, last, blocks(own, columns)));
    }

    private int last(int first) {
        TextRow.Kind kind = rows.get(first).kind();
        int last = first;
        for (int i = first + 1;
                i < rows.size()
                        && rows.get(i).line().group() == rows.get(first).line().group();
                i++) {
            boolean section = i + 1 < rows.size()
                    && rows.get(i).isSection()
                    && i == last + 1
                    && rows.get(i + 1).kind() == kind
                    && rows.get(i + 1).hasNumbers()
                    && rows.get(i + 1).line().group() == rows.get(first).line().group();
            if (rows.get(i).kind() == kind || rows.get(i).isRule()) {
                last = i;
            } else if (!section) {
                break;
            } else {
                last = i;
            }
        }
        return last;
    }

    /** A rule below the head, or numbers in columns, tell a table from words that only stand apart. */
    private static boolean isTable(List<TextRow> own) {
        boolean markdown = own.size() > 2 && own.get(1).isRule() && own.get(0).kind() == TextRow.Kind.PIPES;
        long numbers = own.stream().filter(TextRow::hasNumbers).count();
        long filled = own.stream().filter(TextRow::isRow).count();
        boolean brief = own.stream().allMatch(TextRow::isBrief);
        return markdown || brief && numbers * 2 >= filled && numbers > 0;
    }

    private List<Block> blocks(List<TextRow> own, TextColumns columns) {
        List<Block> blocks = new ArrayList<>();
        int head = headRows(own);
        int row = 0;
        for (TextRow line : own) {
            if (line.isRule()) {
                blocks.add(Block.of(
                        Zone.BOILERPLATE, line.line().start(), line.line().end()));
                continue;
            }
            int last = -1;
            for (int i = 0; i < line.fields().size(); i++) {
                Field field = line.fields().get(i);
                int column = line.isSection() ? 0 : Math.max(last + 1, columns.of(line, i));
                int span = row < head ? columns.span(field, column) : 1;
                Zone zone = row < head ? Zone.TABLE_HEADER : Zone.TABLE_CELL;
                blocks.add(new Block(zone, field.start(), field.end(), 0, new Cell(table, row, column, 1, span)));
                last = column + span - 1;
            }
            row++;
        }
        table++;
        return blocks;
    }

    /** Rows of words or years above the first row with figures; in markdown those above the rule. */
    private static int headRows(List<TextRow> own) {
        List<TextRow> filled = own.stream().filter(row -> !row.isRule()).toList();
        int head = 0;
        while (head < filled.size() && !filled.get(head).hasFigures()) {
            head++;
        }
        boolean markdown = own.size() > 2 && own.get(1).isRule() && own.get(0).kind() == TextRow.Kind.PIPES;
        return markdown ? 1 : head < filled.size() && head <= 2 ? head : head < filled.size() ? 1 : 0;
    }
}
