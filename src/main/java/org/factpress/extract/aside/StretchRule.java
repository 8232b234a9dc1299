package org.factpress.extract.aside;

import org.factpress.extract.language.Sentence;
import org.factpress.extract.language.WordClass;
import org.factpress.extract.sentence.Amount;
import org.factpress.extract.sentence.Workpiece;
import org.factpress.model.FigureKind;

/**
 * Tells a stretch of time that dates something from one that was measured: "the three months to March", "the same six
 * months", "the previous 12 weeks".
 */
public final class StretchRule {
    private static final int REACH = 4;

    private StretchRule() {}

    public static boolean isStretch(Workpiece work, Amount amount) {
        if (!amount.is(FigureKind.DURATION) || amount.opening() != amount.from() || amount.change() != null) {
            return false;
        }
        Sentence sentence = work.sentence();
        boolean pointed = sentence.is(amount.from() - 1, WordClass.SAME_STRETCH)
                && sentence.is(amount.from() - 2, WordClass.DETERMINER);
        boolean led = sentence.is(amount.from() - 1, WordClass.DETERMINER)
                || sentence.is(amount.from() - 1, WordClass.SPAN_SCENE);
        return pointed || led && endsAtTime(work, amount.to());
    }

    /** "to the end of December", "ended 30 June", "to Sunday". */
    private static boolean endsAtTime(Workpiece work, int end) {
        Sentence sentence = work.sentence();
        boolean day = sentence.is(end + 1, WordClass.TIME_NOUN) && !sentence.is(end + 1, WordClass.TIME_PLURAL);
        return sentence.is(end, WordClass.STRETCH_END)
                && (day
                        || work.periods().stream()
                                .anyMatch(period -> period.from() > end && period.from() <= end + REACH));
    }
}
