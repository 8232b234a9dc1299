package org.factpress.extract.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.factpress.extract.sentence.Piece;
import org.factpress.extract.table.Table.Entry;
import org.factpress.model.Block;
import org.factpress.model.Cell;
import org.jspecify.annotations.Nullable;

/** The tables of a document: the cell that a block is, its table, and the heads that speak of it. */
final class DocumentTables {
    private final String stored;
    private final Map<Integer, Table> tables = new LinkedHashMap<>();
    private final Map<Block, Entry> entries = new HashMap<>();
    private final Map<Block, List<Piece>> heads = new HashMap<>();
    private final Set<Piece> above = Collections.newSetFromMap(new IdentityHashMap<>());

    /** Headings that name a table only where nothing nearer does. */
    private final Set<Piece> distant = Collections.newSetFromMap(new IdentityHashMap<>());

    DocumentTables(List<Piece> pieces, String stored, CaptionFinder captions) {
        this.stored = stored;
        Map<Integer, List<Entry>> found = new LinkedHashMap<>();
        Map<Integer, Integer> first = new HashMap<>();
        for (int i = 0; i < pieces.size(); i++) {
            Cell cell = pieces.get(i).sentence().block().cell();
            if (cell != null) {
                first.putIfAbsent(cell.table(), i);
                entry(pieces.get(i), found.computeIfAbsent(cell.table(), key -> new ArrayList<>()));
            }
        }
        found.forEach((table, cells) -> tables.put(table, new Table(cells, named(captions, pieces, first.get(table)))));
    }

    private void entry(Piece piece, List<Entry> cells) {
        Block block = piece.sentence().block();
        Entry entry = entries.computeIfAbsent(block, key -> {
            String text = HeadText.clean(block.text(stored));
            Entry made = new Entry(block, Objects.requireNonNull(block.cell()), text, new ArrayList<>());
            cells.add(made);
            return made;
        });
        entry.pieces().add(piece);
    }

    /** The lines above a table that name it; where none does, the heading of its section. */
    private List<Piece> named(CaptionFinder captions, List<Piece> pieces, int first) {
        List<Piece> lines = captions.above(pieces, first);
        above.addAll(lines);
        if (!lines.isEmpty()) {
            return lines;
        }
        Optional<Piece> heading = CaptionFinder.heading(pieces, first);
        heading.ifPresent(distant::add);
        return heading.stream().toList();
    }

    Iterable<Table> all() {
        return tables.values();
    }

    /** The cell that a line is; null where it stands in no table. */
    @Nullable
    Entry entry(Piece line) {
        return entry(line.sentence().block());
    }

    private @Nullable Entry entry(Block block) {
        return block.cell() == null ? null : entries.get(block);
    }

    Table of(Entry entry) {
        return Objects.requireNonNull(tables.get(entry.cell().table()));
    }

    /** A caption, or a line like one, right above its table. */
    boolean isAbove(Piece line) {
        return above.contains(line);
    }

    /** The heading of a section, which speaks for a table only where nothing nearer does. */
    boolean isDistant(Piece line) {
        return distant.contains(line);
    }

    /** A line that is no cell: caption or heading. */
    boolean isOutside(Piece line) {
        return isAbove(line) || isDistant(line);
    }

    boolean isColumnHead(Piece head) {
        Entry entry = entry(head);
        return entry != null && of(entry).isColumnHead(entry);
    }

    /** The cells of the row or column that a head opens, beside itself. */
    List<Piece> beside(Entry head) {
        Table table = of(head);
        List<Entry> line = table.isRowHead(head)
                ? table.column(head.cell().column())
                : table.row(head.cell().row());
        return line.stream()
                .filter(other -> other != head)
                .flatMap(other -> other.pieces().stream())
                .toList();
    }

    /** The heads of a cell, nearest first: those of its column, those of its row, the line it stands under, the caption. */
    List<Piece> heads(Block block) {
        Entry entry = entry(block);
        return entry == null ? List.of() : heads.computeIfAbsent(block, key -> headsOf(entry));
    }

    /** The heads of all columns beside a cell's own. */
    List<Piece> bandHeads(Block block) {
        Entry entry = entry(block);
        return entry == null
                ? List.of()
                : of(entry).bandHeads(entry.cell()).stream()
                        .flatMap(head -> head.pieces().stream())
                        .toList();
    }

    private List<Piece> headsOf(Entry entry) {
        Table table = of(entry);
        if (entry.isProse() || table.isNote(entry) || table.isColumnHead(entry)) {
            return List.of();
        }
        List<Entry> cells = new ArrayList<>(table.columnHeads(entry.cell()));
        List<Entry> sides = table.rowHeads(entry.cell());
        Collections.reverse(cells);
        for (int i = sides.size() - 1; i >= 0; i--) {
            cells.add(sides.get(i));
        }
        if (cells.isEmpty()
                && table.section(entry.cell()) == null
                && entry.text().indexOf(' ') > 0) {
            return List.of();
        }
        Stream<Entry> section = Stream.ofNullable(table.section(entry.cell()));
        Stream<Piece> inside = Stream.concat(cells.stream(), section).flatMap(cell -> cell.pieces().stream());
        return Stream.concat(inside, table.above().stream()).toList();
    }

    /** The row around a cell, as it stands in the stored text. */
    Optional<String> row(@Nullable Cell cell) {
        Table table = cell == null ? null : tables.get(cell.table());
        List<Entry> row = table == null || cell == null ? List.of() : table.row(cell.row());
        return row.isEmpty()
                ? Optional.empty()
                : Optional.of(stored.substring(
                        row.get(0).block().start(),
                        row.get(row.size() - 1).block().end()));
    }
}
