package org.factpress.reconcile.prose;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.factpress.model.Figure;
import org.factpress.model.FigureKind;
import org.factpress.model.Finding;
import org.factpress.model.FindingCode;
import org.factpress.model.Interval;
import org.factpress.reconcile.arithmetic.ComputedChange;
import org.factpress.reconcile.check.Check;
import org.factpress.reconcile.check.FindingDraft;
import org.factpress.reconcile.check.Totals;
import org.factpress.reconcile.check.Wording;
import org.factpress.reconcile.claim.DocumentNames;
import org.factpress.reconcile.claim.Dossier;
import org.factpress.reconcile.claim.Sentence;

/**
 * Holds a number against the whole that its sentence gives it: "369 cases, including 400 girls", "of 500 pupils, 620 passed",
 * "120 of the 369 cases (45%)".
 */
public final class SentencePartCheck implements Check {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Pattern INCLUDING = Pattern.compile(
            "(?is)[^.;:]*(?U:\\b)(?:including|of wh(?:ich|om)|(?:of|among) (?:them|these|those)|dont|parmi (?:eux|elles)|y compris)\\W+(?:\\w+\\W+){0,3}");
    private static final Pattern OF_THESE =
            Pattern.compile("(?is)\\W*(?:out )?of (?:the |all |all the |these |those |their |its |our |a total of )?");
    private static final Pattern OUT_OF = Pattern.compile(
            "(?is)\\s*(?:\\w+ ){0,2}(?:out of|of|sur)(?: a total of| the| all| all the| these| those| les)?\\s*");
    private static final Pattern NOUN_AND_COMMA = Pattern.compile("(?is)[^.;:,()]{1,120},[^.;:]{0,20}");
    private static final Pattern NOUN_AND_BRACKET = Pattern.compile("(?is)[^.;:,()]{0,40}(?:\\(|, or |, )\\s*");

    private static final Pattern SHARE_BEHIND = Pattern.compile(
            "(?is)[^.;:()]{0,60}(?:\\(|, or |, (?:that is|which is|i\\.e\\.) |, an? (?:\\w+ )?(?:rate|share|proportion|quota|percentage) of )\\s*");

    @Override
    public List<Finding> findings(Dossier dossier) {
        return dossier.sentences().stream()
                .filter(sentence -> sentence.figures().size() > 1 && !sentence.isRow())
                .flatMap(sentence -> check(dossier.names(), sentence))
                .toList();
    }

    private static Stream<Finding> check(DocumentNames names, Sentence sentence) {
        List<Figure> figures = sentence.figures();
        return IntStream.range(1, figures.size())
                .boxed()
                .flatMap(i -> Stream.concat(
                        larger(names, sentence, figures.get(i - 1), figures.get(i)).stream(),
                        i + 1 < figures.size()
                                ? otherShare(names, sentence, figures.subList(i - 1, i + 2)).stream()
                                : Stream.<Finding>empty()));
    }

    private static Optional<Finding> larger(DocumentNames names, Sentence sentence, Figure one, Figure next) {
        if (!Lists.isAmount(one) || !Lists.isAmount(next) || !Lists.addable(one, next)) {
            return Optional.empty();
        }
        String joint = sentence.between(one, next);
        boolean opens = sentence.figures().get(0) == one
                && OF_THESE.matcher(sentence.before(one)).matches()
                && NOUN_AND_COMMA.matcher(joint).matches();
        boolean pointsBack = INCLUDING.matcher(joint).matches()
                || PointedPartCheck.OF_IT.matcher(sentence.after(next)).matches()
                || PointedPartCheck.isOfTheNoun(sentence.after(next), next);
        if (pointsBack && exceedsAllBefore(sentence, next) || opens && Lists.sameUnit(one, next)) {
            return exceeding(names, next, one);
        }
        return OUT_OF.matcher(joint).matches() ? exceeding(names, one, next) : Optional.empty();
    }

    /** "84 schools in 12 towns, 61 of them with a library": the larger may be meant. */
    private static boolean exceedsAllBefore(Sentence sentence, Figure part) {
        return sentence.figures().stream()
                .takeWhile(figure -> figure != part)
                .filter(whole -> Lists.isAmount(whole) && Lists.addable(whole, part))
                .allMatch(whole -> Totals.amount(whole).isBelow(Totals.amount(part)));
    }

    /** A finding where every value of the part lies above the whole. */
    static Optional<Finding> exceeding(DocumentNames names, Figure part, Figure whole) {
        Interval small = Totals.amount(part);
        Interval large = Totals.amount(whole);
        return large.isBelow(small)
                ? Optional.of(FindingDraft.about(FindingCode.PART_EXCEEDS_WHOLE, part, whole)
                        .computed("part", small)
                        .computed("whole", large)
                        .saying(names.of(part.document()) + " tells of " + Wording.value(part.quantity())
                                + " as a part of " + Wording.value(whole.quantity())
                                + ", and yet it is larger. Check both numbers."))
                : Optional.empty();
    }

    /** "120 of the 369 cases (45%)": the share is that of the two numbers. */
    private static Optional<Finding> otherShare(DocumentNames names, Sentence sentence, List<Figure> three) {
        Figure part = three.get(0);
        Figure whole = three.get(1);
        Figure share = three.get(2);
        boolean amounts = Lists.isAmount(part)
                && Lists.isAmount(whole)
                && share.quantity().kind() == FigureKind.PERCENTAGE
                && share.change() == null;
        if (!amounts) {
            return Optional.empty();
        }
        if (OUT_OF.matcher(sentence.between(part, whole)).matches()
                && NOUN_AND_BRACKET.matcher(sentence.between(whole, share)).matches()) {
            return otherShare(names, part, whole, share);
        }
        boolean opens = OF_THESE.matcher(sentence.before(part)).matches()
                && NOUN_AND_COMMA.matcher(sentence.between(part, whole)).matches()
                && SHARE_BEHIND.matcher(sentence.between(whole, share)).matches();
        return opens ? otherShare(names, whole, part, share) : Optional.empty();
    }

    private static Optional<Finding> otherShare(DocumentNames names, Figure part, Figure whole, Figure share) {
        BigDecimal least = whole.quantity().interval().low();
        if (least == null || least.signum() <= 0) {
            return Optional.empty();
        }
        Interval computed = Totals.amount(part).dividedBy(Totals.amount(whole)).times(HUNDRED);
        return computed.meets(share.quantity().interval())
                ? Optional.empty()
                : Optional.of(FindingDraft.about(FindingCode.ARITHMETIC_MISMATCH, share, part, whole)
                        .computed("share", ComputedChange.supported(computed))
                        .computed("stated", share.quantity().interval())
                        .saying(names.of(share.document()) + " gives " + Wording.value(share.quantity()) + " for "
                                + Wording.value(part.quantity()) + " of " + Wording.value(whole.quantity())
                                + ", which is " + Wording.interval(ComputedChange.supported(computed), "percent")
                                + ". Check the share and both numbers."));
    }
}
