package org.factpress.reconcile.check;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factpress.model.Figure;
import org.factpress.model.Finding;
import org.factpress.model.FindingCode;
import org.factpress.model.Population;
import org.factpress.model.Quantity;
import org.factpress.model.Statement;
import org.factpress.reconcile.arithmetic.Values;
import org.factpress.reconcile.claim.Buckets;
import org.factpress.reconcile.claim.DocumentNames;
import org.factpress.reconcile.claim.Dossier;
import org.factpress.reconcile.scope.Likeness;
import org.factpress.reconcile.scope.Periods;
import org.factpress.reconcile.scope.Populations;

/**
 * Finds age bands that differ by one year at one end where no indicator holds the two statements together: two documents give one
 * telling number of nearly one group, in words that are mostly the same.
 */
public final class UnmatchedBandCheck implements Check {
    private static final int CROWD = 12;
    private static final int TELLING_DIGITS = 2;
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

    private record Number(String unit, String value) {
        static Number of(Statement statement) {
            Quantity quantity = statement.figure().quantity();
            return new Number(
                    String.valueOf(quantity.unit()),
                    String.valueOf(quantity.value().stripTrailingZeros().toPlainString()));
        }
    }

    @Override
    public List<Finding> findings(Dossier dossier) {
        List<Statement> aged = dossier.core().stream()
                .filter(statement -> statement.scope().population().hasAges())
                .filter(UnmatchedBandCheck::isTelling)
                .toList();
        return Buckets.of(aged, Number::of)
                .pairs(CROWD)
                .filter(pair -> isOneYearApart(pair.one(), pair.other()))
                .map(pair -> finding(dossier.names(), pair.one(), pair.other()))
                .toList();
    }

    private static boolean isTelling(Statement statement) {
        Quantity quantity = statement.figure().quantity();
        return quantity.value() != null
                && !Values.isBound(quantity)
                && quantity.value().stripTrailingZeros().precision() >= TELLING_DIGITS;
    }

    /** Statements of one indicator are compared with all that is told of it. */
    private static boolean isOneYearApart(Statement one, Statement other) {
        return (one.indicator() == null || other.indicator() == null)
                && !one.figure().document().equals(other.figure().document())
                && Populations.boundApart(
                        one.scope().population(), other.scope().population())
                && Periods.likeness(one.scope().period(), other.scope().period()) != Likeness.OTHER
                && areAlike(words(one), words(other));
    }

    private static boolean areAlike(Set<String> one, Set<String> other) {
        Set<String> common = new HashSet<>(one);
        common.retainAll(other);
        return common.size() * 2 >= Math.max(one.size(), other.size());
    }

    private static Set<String> words(Statement statement) {
        String measure = statement.scope().measure();
        return measure == null
                ? Set.of()
                : NO_LETTERS
                        .splitAsStream(measure.toLowerCase(Locale.ROOT))
                        .filter(word -> !word.isEmpty())
                        .collect(Collectors.toSet());
    }

    private static Finding finding(DocumentNames names, Statement one, Statement other) {
        Population first = one.scope().population();
        Population second = other.scope().population();
        return FindingDraft.about(FindingCode.AGE_BAND_MISMATCH, one.figure(), other.figure())
                .computed("first.ageMin", first.ageMin())
                .computed("first.ageMax", first.ageMax())
                .computed("second.ageMin", second.ageMin())
                .computed("second.ageMax", second.ageMax())
                .saying("The age bands differ by one year: "
                        + Stream.of(one, other)
                                .map(statement -> told(names, statement))
                                .collect(Collectors.joining(", "))
                        + ". The number is the same: check which of the two bands the study means.");
    }

    private static String told(DocumentNames names, Statement statement) {
        Figure figure = statement.figure();
        return names.of(figure.document()) + " has " + Wording.value(figure.quantity()) + " for those "
                + Wording.ages(statement.scope().population());
    }
}
