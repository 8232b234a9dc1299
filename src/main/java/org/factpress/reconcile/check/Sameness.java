package org.factpress.reconcile.check;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.factpress.model.Figure;
import org.factpress.model.FigureKind;
import org.factpress.model.Interval;
import org.factpress.model.ScopePart;
import org.factpress.reconcile.arithmetic.Values;
import org.factpress.reconcile.claim.Claim;
import org.factpress.reconcile.claim.Dossier;
import org.factpress.reconcile.claim.ScopeLikeness;
import org.factpress.reconcile.claim.Sentence;
import org.factpress.reconcile.scope.Likeness;

/**
 * Tells whether two claims of one group surely speak of the same thing, which an error must rest on. They do where one number
 * may be the other gone astray ({@link Drift}), or where both sentences say the same of themselves in every part. Numbers that
 * have nothing in common are told of two things more often than of one.
 *
 * <p>One document rarely contradicts itself: its two numbers must stand in two sentences and know their period, neither may be
 * the base of a share, and where nobody declared the indicator, they must be told in the same words. Nor is a part the same as
 * its whole: "2,940 visits, a quarter of all visits" beside the 11,360 of another document.
 *
 * @param shares for the numbers that their sentence calls a share of all, by figure: the share
 */
record Sameness(boolean declared, Set<String> bases, Map<String, Interval> shares) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Pattern OF_ALL = Pattern.compile("(?is)\\s*(?:of|de) (?:all|tou(?:s|tes))(?U:\\b).*");

    static Sameness of(Dossier dossier) {
        Set<String> bases = new HashSet<>();
        Map<String, Interval> shares = new HashMap<>();
        dossier.sentences().forEach(sentence -> {
            addBases(sentence, bases);
            addShares(sentence, shares);
        });
        return new Sameness(!dossier.spec().indicators().isEmpty(), bases, shares);
    }

    private static void addShares(Sentence sentence, Map<String, Interval> shares) {
        List<Figure> figures = sentence.figures();
        for (int i = 1; i < figures.size(); i++) {
            Figure share = figures.get(i);
            if (isShare(share) && OF_ALL.matcher(sentence.after(share)).matches()) {
                figures.subList(0, i)
                        .forEach(part ->
                                shares.putIfAbsent(part.id(), share.quantity().interval()));
            }
        }
    }

    private static boolean isShare(Figure figure) {
        return "percent".equals(figure.quantity().unit()) && figure.change() == null;
    }

    /** Whether the part is just that share of the other number that its sentence says it is. */
    private boolean isPart(Claim part, Claim whole) {
        Interval share = shares.get(part.figure().id());
        BigDecimal least = whole.quantity().interval().low();
        return share != null
                && least != null
                && least.signum() > 0
                && part.quantity()
                        .interval()
                        .dividedBy(whole.quantity().interval())
                        .times(HUNDRED)
                        .meets(share);
    }

    /** "51% of 10 households": the ten are those who were asked. */
    private static void addBases(Sentence sentence, Set<String> bases) {
        sentence.figures().stream()
                .map(Figure::base)
                .filter(Objects::nonNull)
                .forEach(base -> sentence.figures().stream()
                        .filter(figure -> figure.quantity().kind() == FigureKind.COUNT
                                && Values.same(figure.quantity().value(), base))
                        .forEach(figure -> bases.add(figure.id())));
    }

    boolean isSure(Claim one, Claim other) {
        boolean apart = Magnitudes.areWorldsApart(one.quantity(), other.quantity());
        if (apart || isPart(one, other) || isPart(other, one)) {
            return false;
        }
        if (!one.document().path().equals(other.document().path())) {
            return Drift.isSlipOrClose(one.quantity(), other.quantity()) || isTheSame(one, other);
        }
        return !one.figure().quote().equals(other.figure().quote())
                && (one.period() != null || other.period() != null)
                && !bases.contains(one.figure().id())
                && !bases.contains(other.figure().id())
                && (declared || words(one).equals(words(other)))
                && (Drift.isSlip(one.quantity(), other.quantity()) || isTheSame(one, other));
    }

    /** Told in the same words, which name more than a thing, of one place and group, with the period said in both sentences. */
    private boolean isTheSame(Claim one, Claim other) {
        return words(one).equals(words(other))
                && (declared || !isOneWord(words(one)))
                && one.states(ScopePart.PERIOD)
                && other.states(ScopePart.PERIOD)
                && ScopeLikeness.period(one, other) == Likeness.SAME
                && one.states(ScopePart.PLACE) == other.states(ScopePart.PLACE)
                && ScopeLikeness.place(one, other) == Likeness.SAME
                && ScopeLikeness.population(one, other) == Likeness.SAME;
    }

    /** "Members", "sales", "deliveries" are told of many things, each in its own sentence. */
    private static boolean isOneWord(String measure) {
        return !measure.isEmpty() && measure.indexOf(' ') < 0;
    }

    private static String words(Claim claim) {
        String measure = claim.statement().scope().measure();
        return measure == null ? "" : measure.toLowerCase(Locale.ROOT);
    }
}
