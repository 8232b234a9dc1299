package org.factpress.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.factpress.model.Block;
import org.factpress.model.Cell;
import org.factpress.model.Population;
import org.factpress.model.Zone;
import org.jspecify.annotations.Nullable;

/** What the header cells of a table say of a cell: period, places, group, measure and unit. */
final class TableContext {
    private static final Pattern NUMBERED = Pattern.compile("^(?:Table|Figure)\\s+\\d+[.:]?\\s*");
    private final List<Piece> cells;
    private final List<Piece> pieces;
    private final String stored;

    TableContext(List<Piece> pieces, String stored) {
        this.pieces = pieces;
        this.cells = pieces.stream()
                .filter(piece -> piece.sentence().block().cell() != null)
                .toList();
        this.stored = stored;
    }

    /** The header pieces of a cell: its column's heads from the top, then its row's first cell. */
    List<Piece> heads(Block block) {
        Cell cell = block.cell();
        List<Piece> heads = new ArrayList<>();
        if (cell == null) {
            return heads;
        }
        for (Piece piece : cells) {
            Cell other = piece.sentence().block().cell();
            if (other != null
                    && other.table() == cell.table()
                    && (isColumnHead(piece, other, cell) || isRowHead(other, cell))) {
                heads.add(piece);
            }
        }
        heads.addAll(caption(cell));
        return heads;
    }

    /** The caption that stands right before the table's first cell. */
    private List<Piece> caption(Cell cell) {
        int first = -1;
        for (int i = 0; i < pieces.size() && first < 0; i++) {
            Cell other = pieces.get(i).sentence().block().cell();
            first = other != null && other.table() == cell.table() ? i : -1;
        }
        boolean captioned = first > 0 && pieces.get(first - 1).work().zone() == Zone.CAPTION;
        return captioned ? List.of(pieces.get(first - 1)) : List.of();
    }

    private static boolean isColumnHead(Piece piece, Cell other, Cell cell) {
        boolean above = other.row() < cell.row()
                && other.column() <= cell.column()
                && cell.column() < other.column() + Math.max(1, other.columnSpan());
        return above && (piece.work().zone() == Zone.TABLE_HEADER || other.row() == 0 || HeadPeriods.isPeriod(piece));
    }

    private static boolean isRowHead(Cell other, Cell cell) {
        return other.row() == cell.row() && other.column() == 0 && cell.column() > 0;
    }

    static Found<List<String>> places(List<Piece> heads) {
        return heads.stream()
                .flatMap(piece -> piece.places().stream())
                .findFirst()
                .map(mention -> Found.inherited(mention.names(), "place: the table's head"))
                .orElseGet(Found::nothing);
    }

    static Found<Population> population(List<Piece> heads) {
        return heads.stream()
                .flatMap(piece -> piece.populations().stream())
                .findFirst()
                .map(mention -> Found.inherited(mention.population(), "population: the table's head"))
                .orElseGet(Found::nothing);
    }

    /** The words of the heads that are neither period nor place. */
    Found<String> measure(List<Piece> heads) {
        List<String> words = new ArrayList<>();
        for (Piece piece : heads) {
            boolean caption = piece.work().zone() == Zone.CAPTION;
            if (caption || piece.work().periods().isEmpty() && piece.places().isEmpty()) {
                words.add(NUMBERED.matcher(piece.sentence()
                                .block()
                                .text(stored)
                                .replaceAll("\\s+", " ")
                                .strip())
                        .replaceFirst(""));
            }
        }
        Collections.reverse(words);
        return words.isEmpty()
                ? Found.nothing()
                : Found.inherited(String.join(": ", words), "measure: the table's heads");
    }

    static boolean inPercent(List<Piece> heads) {
        return heads.stream()
                .flatMap(piece -> piece.sentence().tokens().stream())
                .anyMatch(token -> token.is("%")
                        || token.is("percent")
                        || token.is("percentage")
                        || token.is("cent")
                        || token.is("pct"));
    }

    /** The row around a cell, as it stands in the stored text. */
    Optional<String> row(@Nullable Cell cell) {
        if (cell == null) {
            return Optional.empty();
        }
        List<Block> row = cells.stream()
                .map(piece -> piece.sentence().block())
                .filter(block -> block.cell() != null
                        && block.cell().table() == cell.table()
                        && block.cell().row() == cell.row())
                .toList();
        return row.isEmpty()
                ? Optional.empty()
                : Optional.of(stored.substring(
                        row.get(0).start(), row.get(row.size() - 1).end()));
    }
}
