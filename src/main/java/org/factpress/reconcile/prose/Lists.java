package org.factpress.reconcile.prose;

import java.util.Objects;
import org.factpress.model.Figure;
import org.factpress.model.FigureKind;
import org.factpress.model.SetAsideReason;
import org.factpress.reconcile.claim.Sentence;

/** Numbers that a sentence lists, to be added up. */
final class Lists {
    private Lists() {}

    /** Whether two numbers can be added: counts, or amounts of one unit; a level with a change told of it is no part. */
    static boolean addable(Figure one, Figure other) {
        return isAmount(one)
                && one.quantity().kind() == other.quantity().kind()
                && (one.quantity().kind() == FigureKind.COUNT || sameUnit(one, other));
    }

    static boolean sameUnit(Figure one, Figure other) {
        return Objects.equals(one.quantity().unit(), other.quantity().unit());
    }

    static boolean isAmount(Figure figure) {
        boolean amount = switch (figure.quantity().kind()) {
            case COUNT, MONEY, MEASURE -> true;
            default -> false;
        };
        return amount && figure.quantity().value() != null && figure.change() == null;
    }

    /** Whether a numeral stands between that might be a number of the list and was not understood. */
    static boolean isBroken(Sentence sentence, Figure first, Figure last) {
        return sentence.asides().stream()
                .filter(aside -> aside.start() >= first.end() && aside.end() <= last.start())
                .anyMatch(aside -> aside.reason() == SetAsideReason.OTHER);
    }
}
