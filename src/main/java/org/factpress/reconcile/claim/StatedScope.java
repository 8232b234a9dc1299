package org.factpress.reconcile.claim;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.factpress.model.Change;
import org.factpress.model.Figure;
import org.factpress.model.FigureKind;
import org.factpress.model.Population;
import org.factpress.model.ScopePart;
import org.factpress.model.Statement;
import org.jspecify.annotations.Nullable;

/** Which parts of its scope a statement knows, and which of them it says itself. */
final class StatedScope {
    /** Where a part may stand outside of the sentence, and yet be said of this number alone. */
    private static final List<String> BESIDE = List.of("the table's head", "now is ");

    private StatedScope() {}

    /** What the sentence says, or the heads of its table; or a period that it calls "now". */
    static Set<ScopePart> of(Statement statement) {
        Set<ScopePart> stated = EnumSet.noneOf(ScopePart.class);
        for (ScopePart part : ScopePart.values()) {
            boolean inherited = statement.figure().inherited().contains(part);
            if (knows(statement, part) && (!inherited || isToldBeside(statement.figure(), part))) {
                stated.add(part);
            }
        }
        return Collections.unmodifiableSet(stated);
    }

    private static boolean isToldBeside(Figure figure, ScopePart part) {
        return figure.evidence().stream()
                .filter(rule -> rule.startsWith(part.code() + ": "))
                .anyMatch(rule -> BESIDE.stream().anyMatch(rule::contains));
    }

    static boolean knows(Statement statement, ScopePart part) {
        return switch (part) {
            case MEASURE -> true;
            case POPULATION -> !statement.scope().population().equals(Population.UNSTATED);
            case PLACE -> !statement.scope().place().isEmpty();
            case PERIOD -> period(statement) != null;
        };
    }

    /** The reference period; of a change, the two periods it lies between where both are told. */
    static @Nullable String period(Statement statement) {
        Change change = statement.figure().change();
        boolean changes = statement.figure().quantity().kind() == FigureKind.CHANGE;
        if (changes && change != null && change.fromPeriod() != null && change.toPeriod() != null) {
            return change.fromPeriod() + "/" + change.toPeriod();
        }
        return statement.scope().period();
    }
}
