package org.factpress.extract.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.factpress.extract.language.Sentence;
import org.factpress.extract.sentence.Amount;
import org.factpress.extract.sentence.Piece;
import org.factpress.extract.table.Table.Entry;
import org.factpress.model.FigureKind;
import org.factpress.model.Quantity;
import org.jspecify.annotations.Nullable;

/** Puts the amounts of a cell into the unit that its heads tell. */
final class CellAmounts {
    private final DocumentTables tables;
    private final TableUnits units;
    private final HeadMeasures measures;

    CellAmounts(DocumentTables tables, TableUnits units, HeadMeasures measures) {
        this.tables = tables;
        this.units = units;
        this.measures = measures;
    }

    /** The amounts of a cell in the unit of its heads; those of other lines as they are. */
    List<Amount> inUnit(Piece piece, List<Amount> amounts) {
        Entry entry = tables.entry(piece);
        if (entry == null || amounts.isEmpty()) {
            return amounts;
        }
        List<Piece> over = tables.heads(entry.block());
        TableUnit unit = over.isEmpty() ? null : unit(entry, over);
        List<Amount> told = new ArrayList<>();
        for (Amount amount : amounts) {
            Amount signed = signed(piece.sentence(), amount, told.isEmpty());
            boolean count = unit == null
                    || unit.beside()
                            && told.isEmpty()
                            && !piece.sentence().token(amount.opening() - 1).is("(");
            told.add(counting(count ? signed : unit.applied(signed), over));
        }
        return told;
    }

    /** "−3.2" at the start of a cell is a negative number. */
    private static Amount signed(Sentence sentence, Amount amount, boolean first) {
        boolean minus = first
                && amount.from() == 1
                && sentence.token(0).isDash() | sentence.token(0).is("−")
                && sentence.token(1).glued();
        Quantity q = amount.quantity();
        BigDecimal value = q.value();
        boolean number =
                amount.is(FigureKind.COUNT) || amount.is(FigureKind.PERCENTAGE) || amount.is(FigureKind.MEASURE);
        return minus && number && value != null
                ? amount.with(new Quantity(
                                q.kind(), value.negate(), null, null, q.qualifier(), q.precision(), q.unit()))
                        .withSign()
                : amount;
    }

    private @Nullable TableUnit unit(Entry entry, List<Piece> over) {
        TableUnit money = null;
        TableUnit scale = null;
        for (Piece head : over) {
            TableUnit unit = units.of(head.sentence()).orElse(null);
            if (unit == null || tables.isAbove(head) && !fits(entry, unit) || tables.isDistant(head)) {
                continue;
            }
            if (unit.kind() == FigureKind.MONEY && money == null) {
                money = unit;
            } else if (unit.isScaleOnly() && scale == null) {
                scale = unit;
            } else if (money == null && scale == null) {
                return unit;
            }
        }
        return money == null ? scale : scale == null || !money.isUnscaled() ? money : money.times(scale.factor());
    }

    /** A caption that says per cent does not speak of a column with numbers over a hundred. */
    private boolean fits(Entry entry, TableUnit unit) {
        if (unit.kind() != FigureKind.PERCENTAGE || unit.change()) {
            return true;
        }
        return !tables.of(entry).isOfLargeNumbers(entry.cell().column());
    }

    /** A bare count counts what its column, row or caption names. */
    private Amount counting(Amount amount, List<Piece> over) {
        Quantity q = amount.quantity();
        boolean bare = amount.is(FigureKind.COUNT)
                && q.unit() == null
                && q.value() != null
                && q.value().stripTrailingZeros().scale() <= 0;
        if (!bare) {
            return amount;
        }
        List<Piece> telling = over.stream()
                .filter(head -> !tables.isOutside(head) && measures.isTelling(head))
                .toList();
        boolean byColumn = telling.stream().anyMatch(tables::isColumnHead);
        return telling.stream()
                .filter(head -> !byColumn || tables.isColumnHead(head))
                .flatMap(head -> units.counted(head.sentence()).stream())
                .findFirst()
                .or(() -> byColumn ? Optional.empty() : ofCaption(over))
                .map(noun -> amount.with(
                        new Quantity(q.kind(), q.value(), q.low(), q.high(), q.qualifier(), q.precision(), noun)))
                .orElse(amount);
    }

    /** "Employed persons by region": where the columns only date or place, the caption names what is counted. */
    private Optional<String> ofCaption(List<Piece> over) {
        return over.stream()
                .filter(head -> tables.isAbove(head))
                .flatMap(head -> units.countedFirst(head.sentence()).stream())
                .findFirst();
    }
}
