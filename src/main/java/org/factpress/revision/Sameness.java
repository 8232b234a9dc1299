package org.factpress.revision;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.factpress.model.Change;
import org.factpress.model.Figure;
import org.factpress.model.Observation;
import org.factpress.model.Quantity;
import org.factpress.model.Scope;
import org.jspecify.annotations.Nullable;

/** Whether two values, scopes or statements say the same; 2.0 and 2 do not, as they claim to be known to another place. */
final class Sameness {
    private Sameness() {}

    static boolean ofValues(Observation one, Observation other) {
        return same(one.quantity(), other.quantity()) && same(one.change(), other.change());
    }

    /** In what respects two statements differ. */
    static Set<Aspect> differences(Figure one, Figure other) {
        Set<Aspect> aspects = EnumSet.noneOf(Aspect.class);
        if (!same(one.quantity(), other.quantity()) || !same(one.change(), other.change())) {
            aspects.add(Aspect.VALUE);
        }
        if (!same(one.scope(), other.scope())) {
            aspects.add(Aspect.SCOPE);
        }
        if (!one.quote().equals(other.quote())) {
            aspects.add(Aspect.WORDING);
        }
        return aspects;
    }

    static boolean same(Quantity one, Quantity other) {
        return one.kind() == other.kind()
                && one.qualifier() == other.qualifier()
                && Objects.equals(one.unit(), other.unit())
                && same(one.value(), other.value())
                && same(one.low(), other.low())
                && same(one.high(), other.high())
                && same(one.precision(), other.precision());
    }

    private static boolean same(@Nullable Change one, @Nullable Change other) {
        if (one == null || other == null) {
            return one == other;
        }
        return one.direction() == other.direction()
                && one.relative() == other.relative()
                && same(one.from(), other.from())
                && same(one.to(), other.to())
                && Objects.equals(one.fromPeriod(), other.fromPeriod())
                && Objects.equals(one.toPeriod(), other.toPeriod());
    }

    private static boolean same(Scope one, Scope other) {
        return Objects.equals(one.measure(), other.measure())
                && Objects.equals(one.population(), other.population())
                && new TreeSet<>(one.place()).equals(new TreeSet<>(other.place()))
                && Objects.equals(one.period(), other.period());
    }

    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }
}
