package org.factpress.reconcile.prose;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.factpress.model.Figure;
import org.factpress.model.Finding;
import org.factpress.model.Interval;
import org.factpress.reconcile.check.Check;
import org.factpress.reconcile.check.Totals;
import org.factpress.reconcile.claim.DocumentNames;
import org.factpress.reconcile.claim.Dossier;
import org.factpress.reconcile.claim.Sentence;

/**
 * Adds up the parts of a whole that the words before tell: with "the remaining 70 calls" they must give it, and women, men and
 * children cannot be more than the people among whom they are.
 */
public final class RestCheck implements Check {
    private static final int MOST = 8;
    private static final Pattern REST = Pattern.compile(
            "(?is).*(?U:\\b)(?:remaining|remainder|(?:the|a) rest|other|balance|restants?|le reste)(?U:\\b)[^.;]{0,30}");
    private static final Pattern OTHER =
            Pattern.compile("(?is).*(?U:\\b)the other(?U:\\b)[^.;]{0,10}|(?s)(?!.*(?U:\\b)[Oo]ther(?U:\\b)).*");
    private static final Pattern OF_THESE = Pattern.compile(
            "(?is)\\W*(?:(?:out )?of|among) (?:it|this|that|them|these|those|this sum|the total)(?U:\\b).*");
    private static final Interval CLOSE = Interval.closed(new BigDecimal("0.5"), BigDecimal.valueOf(2));

    @Override
    public List<Finding> findings(Dossier dossier) {
        return Passage.each(dossier.sentences())
                .flatMap(passage -> check(dossier.names(), passage).stream())
                .toList();
    }

    private static Optional<Finding> check(DocumentNames names, Passage passage) {
        Sentence sentence = passage.sentence();
        List<Figure> amounts =
                sentence.figures().stream().filter(Lists::isAmount).toList();
        if (amounts.size() < 2 || amounts.size() > MOST || !areAlike(amounts)) {
            return Optional.empty();
        }
        Optional<Figure> rest = amounts.stream()
                .skip(1)
                .filter(part -> isRest(sentence.before(part)))
                .findFirst();
        boolean apart = OF_THESE.matcher(sentence.before(amounts.get(0))).matches()
                && Exclusive.areApart(amounts.stream()
                        .map(part -> Exclusive.named(sentence.after(part)))
                        .toList());
        if (rest.isEmpty() && !apart) {
            return Optional.empty();
        }
        return whole(passage, amounts.get(0))
                .filter(whole -> rest.isPresent()
                        ? isNotGiven(amounts, rest.get(), whole)
                        : Totals.amount(whole).isBelow(Totals.sum(amounts)))
                .map(whole -> Totals.mismatch(names, whole, amounts, Totals.sum(amounts)));
    }

    private static boolean isRest(String before) {
        return REST.matcher(before).matches() && OTHER.matcher(before).matches();
    }

    private static boolean areAlike(List<Figure> amounts) {
        return amounts.stream().allMatch(part -> Lists.addable(part, amounts.get(0)))
                && amounts.stream()
                        .allMatch(part -> Lists.sameUnit(part, amounts.get(0))
                                || part.quantity().unit() == null);
    }

    /** The only number of its kind in the sentence before. */
    private static Optional<Figure> whole(Passage passage, Figure like) {
        return passage.before().stream()
                .limit(1)
                .flatMap(before -> new SentenceBefore(before, passage.sentence()).only(like).stream())
                .findFirst();
    }

    /** Any of them with the rest may make it up; what is far off belongs to another whole. */
    private static boolean isNotGiven(List<Figure> parts, Figure rest, Figure whole) {
        Interval told = Totals.amount(whole);
        return Totals.sum(parts).meets(told.times(CLOSE))
                && IntStream.range(0, 1 << parts.size())
                        .mapToObj(bits -> IntStream.range(0, parts.size())
                                .filter(i -> (bits >> i & 1) == 1)
                                .mapToObj(parts::get)
                                .toList())
                        .filter(some -> some.contains(rest))
                        .noneMatch(some -> Totals.sum(some).meets(told));
    }
}
