package org.factpress.reconcile.check;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factpress.model.Figure;
import org.factpress.model.Finding;
import org.factpress.model.FindingCode;
import org.factpress.model.Population;
import org.factpress.model.Quantity;
import org.factpress.model.ScopePart;
import org.factpress.model.SetAside;
import org.factpress.model.SetAsideReason;
import org.factpress.model.Statement;
import org.factpress.reconcile.arithmetic.Values;
import org.factpress.reconcile.claim.Buckets;
import org.factpress.reconcile.claim.DocumentNames;
import org.factpress.reconcile.claim.Dossier;
import org.factpress.reconcile.scope.Likeness;
import org.factpress.reconcile.scope.Periods;
import org.factpress.reconcile.scope.Populations;
import org.jspecify.annotations.Nullable;

/**
 * Finds age bands that differ by one year at one end where no indicator holds the two statements together: two documents give one
 * telling number of nearly one group, in words that are mostly the same.
 */
public final class UnmatchedBandCheck implements Check {
    private static final int CROWD = 12;
    private static final int TELLING_DIGITS = 2;
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

    /** @param beside whether the band only stands in the sentence: "9,300 books went to children under 12" */
    private record Aged(Statement statement, Population ages, boolean beside) {}

    private record Number(String unit, String value) {
        static Number of(Aged aged) {
            Quantity quantity = aged.statement().figure().quantity();
            return new Number(
                    String.valueOf(quantity.unit()),
                    String.valueOf(quantity.value().stripTrailingZeros().toPlainString()));
        }
    }

    @Override
    public List<Finding> findings(Dossier dossier) {
        Map<String, Population> beside = bandsBeside(dossier);
        List<Aged> aged = dossier.core().stream()
                .filter(UnmatchedBandCheck::isTelling)
                .flatMap(statement -> aged(statement, beside).stream())
                .toList();
        return Buckets.of(aged, Number::of)
                .pairs(CROWD)
                .filter(pair -> isOneYearApart(pair.one(), pair.other()))
                .map(pair -> finding(dossier.names(), pair.one(), pair.other()))
                .toList();
    }

    private static Optional<Aged> aged(Statement statement, Map<String, Population> beside) {
        Population own = statement.scope().population();
        return own.hasAges()
                ? Optional.of(new Aged(statement, own, false))
                : Optional.ofNullable(beside.get(statement.figure().id())).map(ages -> new Aged(statement, ages, true));
    }

    /** By figure: the one band of a sentence that tells one number. */
    private static Map<String, Population> bandsBeside(Dossier dossier) {
        Map<String, Population> beside = new HashMap<>();
        dossier.sentences().stream()
                .filter(sentence -> sentence.figures().size() == 1)
                .forEach(sentence -> {
                    List<SetAside> bands = sentence.asides().stream()
                            .filter(aside -> aside.reason() == SetAsideReason.AGE_BAND)
                            .toList();
                    if (bands.size() == 1) {
                        beside.put(sentence.figures().get(0).id(), ages(bands.get(0)));
                    }
                });
        return beside;
    }

    private static Population ages(SetAside band) {
        return new Population(null, year(band.low()), year(band.high()));
    }

    private static @Nullable Integer year(@Nullable BigDecimal age) {
        return age == null ? null : age.intValue();
    }

    private static boolean isTelling(Statement statement) {
        Quantity quantity = statement.figure().quantity();
        return quantity.value() != null
                && !Values.isBound(quantity)
                && quantity.value().stripTrailingZeros().precision() >= TELLING_DIGITS;
    }

    /** Statements of one indicator whose ages are their own are compared with all that is told of it. */
    private static boolean isOneYearApart(Aged one, Aged other) {
        Statement first = one.statement();
        Statement second = other.statement();
        return (first.indicator() == null || second.indicator() == null || one.beside() || other.beside())
                && !first.figure().document().equals(second.figure().document())
                && Populations.boundApart(one.ages(), other.ages())
                && mayBeOfOneTime(first, second)
                && areAlike(words(first), words(second));
    }

    /** A period that a sentence does not say itself is often that of its document alone. */
    private static boolean mayBeOfOneTime(Statement one, Statement other) {
        return Periods.likeness(one.scope().period(), other.scope().period()) != Likeness.OTHER
                || inheritsItsPeriod(one)
                || inheritsItsPeriod(other);
    }

    private static boolean inheritsItsPeriod(Statement statement) {
        return statement.figure().inherited().contains(ScopePart.PERIOD);
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

    private static Finding finding(DocumentNames names, Aged one, Aged other) {
        Population first = one.ages();
        Population second = other.ages();
        return FindingDraft.about(
                        FindingCode.AGE_BAND_MISMATCH,
                        one.statement().figure(),
                        other.statement().figure())
                .computed("first.ageMin", first.ageMin())
                .computed("first.ageMax", first.ageMax())
                .computed("second.ageMin", second.ageMin())
                .computed("second.ageMax", second.ageMax())
                .saying("The age bands differ by one year: "
                        + Stream.of(one, other).map(aged -> told(names, aged)).collect(Collectors.joining(", "))
                        + ". The number is the same: check which of the two bands the study means.");
    }

    private static String told(DocumentNames names, Aged aged) {
        Figure figure = aged.statement().figure();
        return names.of(figure.document()) + " has " + Wording.value(figure.quantity()) + " for those "
                + Wording.ages(aged.ages());
    }
}
