package org.factpress.reconcile.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.factpress.model.Figure;
import org.factpress.model.Finding;
import org.factpress.model.Interval;
import org.factpress.reconcile.check.Check;
import org.factpress.reconcile.check.Totals;
import org.factpress.reconcile.claim.Dossier;
import org.factpress.reconcile.claim.Sentence;

/**
 * Adds up what stands before a sentence that calls its number the sum of it: "58 accidents on roads and 41 in towns. That makes
 * 99 in all", or the last line of a list: "Total: 1,097 pupils".
 */
public final class ListBeforeTotalCheck implements Check {
    private static final Pattern MAKES = Pattern.compile(
            "(?is)\\W*(?:(?:that|this|these|those|it|they|which|both|all) )(?:together )?(?:makes?|made|adds? up to|added up to|comes? to|came to|amounts? to|amounted to|totals?|totalled|is|are|was|were|gives?|gave)(?U:\\b)[^.;:]{0,40}");
    private static final Pattern TOGETHER = Pattern.compile(
            "(?is)\\W*(?:together|altogether|in all|in total|all in all|taken together|all told|combined|total|overall total|grand total|sum)(?U:\\b)[^.;()]{0,60}");
    private static final Pattern IN_ALL =
            Pattern.compile("(?is)[^.;:(]{0,40}(?U:\\b)(?:in (?:all|total)|altogether|together|combined)(?U:\\b).*");
    private static final Pattern PARTIAL = Pattern.compile(
            "(?is).*(?U:\\b)(?:includ\\w+|of wh(?:ich|om)|thereof|among|such as|notably|mostly|mainly|especially|e\\.g|dont|compared|more than|fewer than)(?U:\\b).*");
    private static final Interval CLOSE = Interval.closed(new BigDecimal("0.75"), new BigDecimal("1.34"));
    private static final int LONGEST_LIST = 30;
    private static final int GAP = 8;

    @Override
    public List<Finding> findings(Dossier dossier) {
        List<Sentence> sentences = dossier.sentences();
        return IntStream.range(1, sentences.size())
                .boxed()
                .flatMap(i -> total(sentences.get(i))
                        .flatMap(total -> parts(sentences, i, total)
                                .filter(parts -> isOff(sentences.get(i), total, parts))
                                .map(parts -> Totals.mismatch(dossier.names(), total, parts, Totals.sum(parts))))
                        .stream())
                .toList();
    }

    /** The first number of a sentence that calls it a sum. */
    private static Optional<Figure> total(Sentence sentence) {
        Figure first = sentence.figures().get(0);
        String before = sentence.before(first);
        boolean sum = TOGETHER.matcher(before).matches()
                || MAKES.matcher(before).matches()
                        && IN_ALL.matcher(before + " " + sentence.after(first)).matches();
        return sum && !sentence.isRow() && Lists.isAmount(first) ? Optional.of(first) : Optional.empty();
    }

    /** The numbers of the list that ends here, else of the sentence right before. */
    private static Optional<List<Figure>> parts(List<Sentence> sentences, int at, Figure total) {
        List<Figure> items = items(sentences, at, total);
        if (items.size() > 1) {
            return Optional.of(items);
        }
        Sentence before = sentences.get(at - 1);
        List<Figure> listed =
                before.figures().stream().filter(part -> isPart(part, total)).toList();
        boolean list = listed.size() > 1
                && Passage.adjacent(before, sentences.get(at))
                && !PARTIAL.matcher(before.text(before.start(), before.end())).matches();
        return list ? Optional.of(listed) : Optional.empty();
    }

    /** One number on each line. */
    private static List<Figure> items(List<Sentence> sentences, int at, Figure total) {
        List<Figure> items = new ArrayList<>();
        for (int i = at - 1;
                i >= 0 && items.size() < LONGEST_LIST && isNextLine(sentences.get(i), sentences.get(i + 1));
                i--) {
            List<Figure> found = sentences.get(i).figures().stream()
                    .filter(part -> isPart(part, total))
                    .toList();
            boolean partial = PARTIAL.matcher(sentences
                            .get(i)
                            .text(sentences.get(i).start(), sentences.get(i).end()))
                    .matches();
            if (found.size() != 1 || partial) {
                break;
            }
            items.add(0, found.get(0));
        }
        return items;
    }

    private static boolean isNextLine(Sentence line, Sentence next) {
        boolean near = line.document().path().equals(next.document().path())
                && !line.isRow()
                && line.end() <= next.start()
                && next.start() - line.end() <= GAP;
        String gap = near ? line.text(line.end(), next.start()) : "";
        return gap.contains("\n") && gap.chars().noneMatch(Character::isLetterOrDigit);
    }

    private static boolean isPart(Figure part, Figure total) {
        return Lists.addable(part, total) && Lists.sameUnit(part, total);
    }

    /** Off, and yet so near that nothing but the sum can be meant, unless it is said outright. */
    private static boolean isOff(Sentence sentence, Figure total, List<Figure> parts) {
        Interval told = Totals.amount(total);
        boolean outright = MAKES.matcher(sentence.before(total)).matches();
        return !anySum(parts, told) && (outright || Totals.sum(parts).meets(told.times(CLOSE)));
    }

    /** True where all, or all but one of three and more, give the total. */
    private static boolean anySum(List<Figure> parts, Interval told) {
        Stream<List<Figure>> butOne = parts.size() < 3
                ? Stream.empty()
                : parts.stream()
                        .map(one -> parts.stream().filter(part -> part != one).toList());
        return Stream.concat(Stream.of(parts), butOne)
                .anyMatch(some -> Totals.sum(some).meets(told));
    }
}
