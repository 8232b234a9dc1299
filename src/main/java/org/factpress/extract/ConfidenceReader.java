package org.factpress.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.factpress.model.FigureKind;
import org.factpress.model.SetAsideReason;
import org.factpress.model.StatedInterval;

/** Confidence levels and intervals: "9.4% (95% CI 7.8–11.2)" is one figure with its interval, and 95% is no result. */
final class ConfidenceReader {
    private static final int REACH = 6;
    private static final Set<String> NAMES = Set.of("ci", "confidence", "confident", "credible", "uncertainty");

    /** The amounts that are results, and the intervals stated for some of them. */
    record Told(List<Amount> amounts, Map<Amount, StatedInterval> intervals) {}

    Told read(Workpiece work, List<Amount> amounts) {
        List<Amount> kept = new ArrayList<>(amounts);
        Map<Amount, StatedInterval> intervals = new HashMap<>();
        for (int i = 0; i < amounts.size(); i++) {
            if (isLevel(work.sentence(), amounts.get(i))) {
                drop(work, kept, amounts.get(i));
                if (holdsInterval(work.sentence(), amounts, i)) {
                    intervals.put(amounts.get(i - 1), interval(amounts.get(i), amounts.get(i + 1)));
                    drop(work, kept, amounts.get(i + 1));
                }
            }
        }
        return new Told(kept, intervals);
    }

    /** "95% CI", "95 percent confidence interval", "CI 95%". */
    private static boolean isLevel(Sentence sentence, Amount amount) {
        boolean named = NAMES.contains(sentence.norm(amount.to()))
                || sentence.norm(amount.from() - 1).equals("ci");
        return amount.is(FigureKind.PERCENTAGE) && named;
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
