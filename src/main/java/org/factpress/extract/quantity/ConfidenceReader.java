package org.factpress.extract.quantity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.factpress.extract.language.Sentence;
import org.factpress.extract.language.WordClass;
import org.factpress.extract.sentence.Amount;
import org.factpress.extract.sentence.Workpiece;
import org.factpress.model.FigureKind;
import org.factpress.model.Quantity;
import org.factpress.model.SetAsideReason;
import org.factpress.model.StatedInterval;

/** Confidence levels and intervals: "9.4% (95% CI 7.8–11.2)" is one figure with its interval, and 95% is no result. */
public final class ConfidenceReader {
    private static final int REACH = 6;

    /** The amounts that are results, and the intervals stated for some of them. */
    public record Told(List<Amount> amounts, Map<Amount, StatedInterval> intervals) {}

    public Told read(Workpiece work, List<Amount> amounts) {
        List<Amount> kept = new ArrayList<>(amounts);
        Map<Amount, StatedInterval> intervals = new HashMap<>();
        for (int i = 0; i < amounts.size(); i++) {
            if (isBareInterval(work.sentence(), amounts, i)) {
                Quantity range = amounts.get(i).quantity();
                intervals.put(amounts.get(i - 1), new StatedInterval(range.low(), range.high(), null));
                drop(work, kept, amounts.get(i));
            } else if (isLevel(work.sentence(), amounts.get(i))) {
                drop(work, kept, amounts.get(i));
                if (holdsInterval(work.sentence(), amounts, i)) {
                    intervals.put(amounts.get(i - 1), interval(amounts.get(i), amounts.get(i + 1)));
                    drop(work, kept, amounts.get(i + 1));
                }
            }
        }
        return new Told(kept, intervals);
    }

    /** "38.4% (37.3–39.5)": a bare range in a bracket right behind a rate that lies within it. */
    private static boolean isBareInterval(Sentence sentence, List<Amount> amounts, int i) {
        Amount range = amounts.get(i);
        Amount rate = i > 0 ? amounts.get(i - 1) : null;
        boolean bracketed = sentence.norm(range.from() - 1).equals("(")
                && sentence.norm(range.to()).equals(")");
        return range.is(FigureKind.RANGE)
                && bracketed
                && rate != null
                && rate.quantity().value() != null
                && "percent".equals(rate.quantity().unit())
                && rate.end() == range.from() - 1
                && range.quantity().low().compareTo(rate.quantity().value()) < 0
                && range.quantity().high().compareTo(rate.quantity().value()) > 0;
    }

    /** "95% CI", "95 percent confidence interval", "CI 95%". */
    private static boolean isLevel(Sentence sentence, Amount amount) {
        boolean named = sentence.is(amount.to(), WordClass.CONFIDENCE) || isNamedBefore(sentence, amount);
        return amount.is(FigureKind.PERCENTAGE) && named;
    }

    /** "CI 95%", "IC à 95 %". */
    private static boolean isNamedBefore(Sentence sentence, Amount amount) {
        int before = sentence.is(amount.from() - 1, WordClass.TO) ? amount.from() - 2 : amount.from() - 1;
        return sentence.is(before, WordClass.CI) || isLevelOf(sentence, before);
    }

    /** "a confidence level of 95%", "a level of confidence of 90%". */
    private static boolean isLevelOf(Sentence sentence, int of) {
        boolean level = sentence.is(of - 1, WordClass.LEVEL_NOUN) && sentence.is(of - 2, WordClass.CONFIDENCE);
        return sentence.is(of, WordClass.OF) && (level || sentence.is(of - 1, WordClass.CONFIDENCE));
    }

    /** A bracket right behind a result, with the level and then a range in it. */
    private static boolean holdsInterval(Sentence sentence, List<Amount> amounts, int level) {
        if (level == 0 || level + 1 >= amounts.size()) {
            return false;
        }
        Amount range = amounts.get(level + 1);
        boolean near =
                range.is(FigureKind.RANGE) && range.from() - amounts.get(level).to() <= REACH;
        int result = amounts.get(level - 1).end();
        int opening = amounts.get(level).from() - 1;
        boolean behind = opening - result <= REACH
                && java.util.stream.IntStream.rangeClosed(result, opening)
                        .anyMatch(i -> Set.of("(", "[").contains(sentence.norm(i)));
        return near && behind;
    }

    private static StatedInterval interval(Amount level, Amount range) {
        return new StatedInterval(
                range.quantity().low(),
                range.quantity().high(),
                level.quantity().value());
    }

    private static void drop(Workpiece work, List<Amount> kept, Amount amount) {
        kept.remove(amount);
        work.setAside(
                amount.from(),
                amount.to(),
                SetAsideReason.OTHER,
                amount.quantity().value(),
                amount.quantity().low(),
                amount.quantity().high());
    }
}
