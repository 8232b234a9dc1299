package org.factpress.reconcile.prose;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.factpress.model.Figure;
import org.factpress.model.FigureKind;
import org.factpress.model.Finding;
import org.factpress.model.FindingCode;
import org.factpress.model.Interval;
import org.factpress.reconcile.arithmetic.Family;
import org.factpress.reconcile.check.Check;
import org.factpress.reconcile.check.FindingDraft;
import org.factpress.reconcile.check.Totals;
import org.factpress.reconcile.check.Wording;
import org.factpress.reconcile.claim.DocumentNames;
import org.factpress.reconcile.claim.Dossier;
import org.factpress.reconcile.claim.Sentence;

/**
 * Adds up the shares of one whole: with "the remaining 30%" they must give 100%, and those who said yes, no and do not know
 * cannot give more. Other shares may overlap, and are not added.
 */
public final class ShareSumCheck implements Check {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Interval WHOLE = Interval.point(HUNDRED);
    private static final Interval NO_MORE = new Interval(null, false, HUNDRED, false);
    private static final int MOST = 8;
    private static final Pattern FRACTION =
            Pattern.compile("(?i).*(?U:\\b)(?:half|halves|thirds?|quarters?|fifths?|moitié|tiers|quarts?)(?U:\\b).*");
    private static final Pattern SOURCE = Pattern.compile(
            "(?is)\\s+(?:(?:of (?:it|this|that|them|the \\w+|our \\w+)|comes?|came|is|are|was|were|stems?|stemmed|bought|imported|drawn) ){0,3}from \\w.*");
    private static final Pattern REMAINING = Pattern.compile(
            "(?is).*(?U:\\b)(?:remaining|remainder|(?:the|a) rest|balance|restants?|le reste)(?U:\\b)[^.;]{0,30}");

    @Override
    public List<Finding> findings(Dossier dossier) {
        return dossier.sentences().stream()
                .filter(sentence -> sentence.figures().size() > 1 && !sentence.isRow())
                .flatMap(sentence -> check(dossier.names(), sentence).stream())
                .toList();
    }

    private static Optional<Finding> check(DocumentNames names, Sentence sentence) {
        List<Figure> shares = sentence.of(FigureKind.PERCENTAGE, FigureKind.RATIO).stream()
                .filter(figure -> figure.change() == null && Family.SHARE.equals(Family.of(figure)))
                .toList();
        boolean inWords = sentence.asides().stream()
                .anyMatch(aside -> FRACTION.matcher(aside.surface()).matches());
        if (shares.size() < 2 || shares.size() > MOST || inWords) {
            return Optional.empty();
        }
        Optional<Figure> rest = shares.stream()
                .skip(1)
                .filter(share -> REMAINING.matcher(sentence.before(share)).matches())
                .findFirst();
        if (rest.isPresent()) {
            return anyGiveTheWhole(shares, rest.get())
                    ? Optional.empty()
                    : Optional.of(finding(names, shares, "and the rest among them, they must add up to 100%"));
        }
        boolean tooMuch = (areExclusive(sentence, shares) || areSources(sentence, shares))
                && !Totals.sum(shares).meets(NO_MORE);
        return tooMuch
                ? Optional.of(finding(names, shares, "which exclude each other, and cannot add up to more than 100%"))
                : Optional.empty();
    }

    /** Some share may be one of another whole: any of them with the rest may make it up. */
    private static boolean anyGiveTheWhole(List<Figure> shares, Figure rest) {
        return IntStream.range(0, 1 << shares.size())
                .mapToObj(bits -> IntStream.range(0, shares.size())
                        .filter(i -> (bits >> i & 1) == 1)
                        .mapToObj(shares::get)
                        .toList())
                .filter(some -> some.size() > 1 && some.contains(rest))
                .anyMatch(some -> Totals.sum(some).meets(WHOLE));
    }

    /** "48% from wind, 31% from gas": nothing comes from two places at once. */
    private static boolean areSources(Sentence sentence, List<Figure> shares) {
        return shares.stream()
                .allMatch(share -> SOURCE.matcher(sentence.after(share)).matches());
    }

    private static boolean areExclusive(Sentence sentence, List<Figure> shares) {
        return Exclusive.areApart(shares.stream()
                .map(share -> Exclusive.named(sentence.after(share)))
                .toList());
    }

    private static Finding finding(DocumentNames names, List<Figure> shares, String why) {
        Interval sum = Totals.sum(shares);
        return FindingDraft.about(FindingCode.TOTAL_MISMATCH, shares.toArray(Figure[]::new))
                .computed("sum", sum)
                .computed("total", HUNDRED)
                .saying(names.of(shares.get(0).document()) + " gives shares of one whole ("
                        + String.join(
                                ", ",
                                shares.stream()
                                        .map(share -> Wording.value(share.quantity()))
                                        .toList())
                        + "), " + why + "; they add up to " + Wording.sum(shares, sum, "percent")
                        + ". Check each share.");
    }
}
