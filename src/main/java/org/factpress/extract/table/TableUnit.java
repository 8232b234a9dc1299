package org.factpress.extract.table;

import java.math.BigDecimal;
import org.factpress.extract.language.Numeral;
import org.factpress.extract.sentence.Amount;
import org.factpress.model.Change;
import org.factpress.model.Direction;
import org.factpress.model.FigureKind;
import org.factpress.model.Quantity;
import org.jspecify.annotations.Nullable;

/** In what the cells below or beside a head are counted: kind, unit, factor; whether it tells changes, or counts and shares side by side. */
record TableUnit(FigureKind kind, @Nullable String code, BigDecimal factor, boolean change, boolean beside) {
    static TableUnit of(FigureKind kind, @Nullable String code) {
        return new TableUnit(kind, code, BigDecimal.ONE, false, false);
    }

    static TableUnit scaled(BigDecimal factor) {
        return new TableUnit(FigureKind.COUNT, null, factor, false, false);
    }

    TableUnit times(BigDecimal other) {
        return new TableUnit(kind, code, factor.multiply(other), change, beside);
    }

    TableUnit ofChange() {
        return new TableUnit(kind, code, factor, true, beside);
    }

    TableUnit besideCounts() {
        return new TableUnit(kind, code, factor, change, true);
    }

    boolean isScaleOnly() {
        return kind == FigureKind.COUNT && code == null && factor.compareTo(BigDecimal.ONE) != 0;
    }

    boolean isUnscaled() {
        return factor.compareTo(BigDecimal.ONE) == 0;
    }

    /** The amount of a cell as it is meant; one that states its own unit keeps it. */
    Amount applied(Amount amount) {
        Quantity q = amount.quantity();
        boolean bare = amount.is(FigureKind.COUNT) || amount.is(FigureKind.RANGE) && q.unit() == null;
        boolean sameMoney = amount.is(FigureKind.MONEY) && (kind == FigureKind.MONEY || isScaleOnly());
        if (bare && (q.unit() == null || kind == FigureKind.COUNT)) {
            FigureKind told = amount.is(FigureKind.RANGE) ? FigureKind.RANGE : kind;
            return told(amount.with(scaled(q, told, code == null ? q.unit() : code)));
        }
        boolean unscaled = q.precision() != null && q.precision().compareTo(BigDecimal.ONE) <= 0;
        if (sameMoney && unscaled) {
            return amount.with(scaled(q, FigureKind.MONEY, q.unit()));
        }
        return amount.is(FigureKind.PERCENTAGE) ? told(amount) : amount;
    }

    private Quantity scaled(Quantity q, FigureKind told, @Nullable String unit) {
        return new Quantity(
                told,
                product(q.value()),
                product(q.low()),
                product(q.high()),
                q.qualifier(),
                product(q.precision()),
                unit);
    }

    private @Nullable BigDecimal product(@Nullable BigDecimal value) {
        return value == null || isUnscaled()
                ? value
                : Numeral.plain(value.multiply(factor).stripTrailingZeros());
    }

    /** Under "change" a signed number is one: its size, with the direction of its sign. */
    private Amount told(Amount amount) {
        BigDecimal value = amount.quantity().value();
        if (!change || value == null || amount.change() != null) {
            return amount;
        }
        Direction direction = value.signum() < 0 ? Direction.DECREASE : Direction.INCREASE;
        boolean relative = !"percentage-points".equals(amount.quantity().unit());
        Quantity q = amount.quantity();
        Quantity size = new Quantity(q.kind(), value.abs(), null, null, q.qualifier(), q.precision(), q.unit());
        return amount.with(size).asChange(new Change(direction, null, null, null, null, relative));
    }
}
