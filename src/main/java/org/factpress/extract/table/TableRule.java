package org.factpress.extract.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.factpress.extract.language.NumberWords;
import org.factpress.extract.language.Sentence;
import org.factpress.extract.language.Token;
import org.factpress.extract.sentence.Piece;
import org.factpress.extract.table.AgeBands.Band;
import org.factpress.extract.table.Table.Entry;
import org.factpress.model.SetAsideReason;
import org.jspecify.annotations.Nullable;

/** Sets aside the numbers of a table that are no figures: row numbers, age bands and other classes in its heads, statistics of an estimate. */
final class TableRule {
    private final TableUnits units;
    private final NumberWords numbers;

    TableRule(TableUnits units, NumberWords numbers) {
        this.units = units;
        this.numbers = numbers;
    }

    void apply(Table table) {
        table.above().forEach(this::units);
        for (List<Entry> row : table.rows()) {
            boolean steps = table.isColumnHead(row.get(0)) && AgeBands.areSteps(row);
            for (Entry entry : row) {
                if (table.isColumnHead(entry)) {
                    head(entry, row, steps, table);
                }
            }
        }
        for (int column : table.columns()) {
            body(table, table.column(column));
        }
    }

    /** The scale that a line above states is no number of its own. */
    private void units(Piece line) {
        Sentence sentence = line.sentence();
        for (int i = 0; i < sentence.size(); i++) {
            if (line.work().free(i) && numbers.isNumeral(sentence, i) && units.isScale(sentence, i)) {
                line.work().setAside(i, i + 1, SetAsideReason.OTHER, value(sentence.token(i)));
            }
        }
    }

    private void body(Table table, List<Entry> cells) {
        boolean numbering = isNumbering(table, cells);
        boolean steps = AgeBands.areSteps(cells);
        for (Entry cell : cells) {
            if (table.isNote(cell) || cell.isProse()) {
                continue;
            }
            if (numbering && cell.isData()) {
                setAside(cell, SetAsideReason.LIST_NUMBER);
            } else if (table.isRowHead(cell) || table.section(cell.cell()) == cell) {
                head(cell, List.of(), steps, table);
            } else if (isUnder(table, cell, "statistic")) {
                setAside(cell, SetAsideReason.OTHER);
            } else {
                release(table, cell);
                if (hasStatistic(table, cell)) {
                    cell.pieces().forEach(this::bracketed);
                }
            }
        }
    }

    private boolean isNumbering(Table table, List<Entry> cells) {
        Entry first = cells.get(0);
        boolean named = table.columnHeads(first.cell()).stream()
                .flatMap(head -> head.pieces().stream())
                .anyMatch(head -> units.isOnly(head.sentence(), "numbering"));
        return named || table.isRowHead(first) && Table.isNumbering(cells);
    }

    private boolean isUnder(Table table, Entry cell, String wanted) {
        return table.columnHeads(cell.cell()).stream()
                .flatMap(head -> head.pieces().stream())
                .anyMatch(head -> units.isOnly(head.sentence(), wanted));
    }

    /** Numbers in a head name a class, an age or a unit; they are no figures. */
    private void head(Entry entry, List<Entry> beside, boolean steps, Table table) {
        Optional<Band> band = AgeBands.of(entry.text());
        if (band.isPresent() && isOfAges(entry, band.get(), beside, steps, table)) {
            entry.pieces().forEach(piece -> AgeBands.setAside(piece.work(), band.get()));
        }
        setAside(entry, SetAsideReason.OTHER);
    }

    private boolean isOfAges(Entry entry, Band band, List<Entry> beside, boolean steps, Table table) {
        List<Piece> over = new ArrayList<>(table.above());
        table.columnHeads(entry.cell()).forEach(head -> over.addAll(head.pieces()));
        if (table.isColumnHead(entry)) {
            beside.stream().filter(other -> other.cell().column() == 0).forEach(other -> over.addAll(other.pieces()));
        }
        boolean never = over.stream().anyMatch(head -> units.has(head.sentence(), "no-age"));
        boolean said = over.stream()
                .anyMatch(head ->
                        units.has(head.sentence(), "age") || !head.populations().isEmpty());
        return !never && (band.named() || said || steps);
    }

    private void setAside(Entry entry, SetAsideReason reason) {
        for (Piece piece : entry.pieces()) {
            Sentence sentence = piece.sentence();
            for (int i = 0; i < sentence.size(); i++) {
                if (piece.work().free(i) && numbers.isNumeral(sentence, i)) {
                    piece.work().setAside(i, i + 1, reason, value(sentence.token(i)));
                }
            }
        }
    }

    private static @Nullable BigDecimal value(Token token) {
        return token.isPlainWhole() ? new BigDecimal(token.text()) : null;
    }

    /** "2011" among 1,204 and 1,500 is a count, though it looks like a year; "+12.5" is no telephone number. */
    private static void release(Table table, Entry cell) {
        boolean year = cell.text().matches("(?:1[5-9]|20)\\d\\d")
                && !table.isOfYears(cell.cell().column());
        boolean phone = cell.pieces().stream()
                .flatMap(piece -> piece.work().setAside().stream())
                .anyMatch(aside -> aside.reason() == SetAsideReason.PHONE
                        && aside.surface().matches("\\+[\\d.,]{1,8}"));
        if (year || phone) {
            cell.pieces().forEach(piece -> piece.work().release());
        }
    }

    /** Under "Mean (SD)" or "% (95% CI)" what stands in brackets describes the estimate. */
    private boolean hasStatistic(Table table, Entry cell) {
        return table.columnHeads(cell.cell()).stream()
                .flatMap(head -> head.pieces().stream())
                .anyMatch(head -> units.has(head.sentence(), "statistic"));
    }

    private void bracketed(Piece piece) {
        Sentence sentence = piece.sentence();
        boolean inside = false;
        for (int i = 0; i < sentence.size(); i++) {
            inside = sentence.token(i).is("(")
                    || sentence.token(i).is("[")
                    || inside && !sentence.token(i).is(")");
            if (inside && piece.work().free(i) && numbers.isNumeral(sentence, i)) {
                piece.work().setAside(i, i + 1, SetAsideReason.OTHER, value(sentence.token(i)));
            }
        }
    }
}
