package org.factpress.extract.time;

import java.util.stream.IntStream;
import org.factpress.extract.language.Sentence;
import org.factpress.extract.language.WordClass;
import org.factpress.extract.sentence.Workpiece;
import org.factpress.model.SetAsideReason;

/** The head of a news text before its dash ("JUNE 9 2015, London –", "MUMBAI:"): its date counts, its place hardly. */
public final class Dateline {
    private static final int REACH = 14;

    private Dateline() {}

    /** The number of tokens in the dateline of this sentence; 0 where it has none. */
    public static int length(Workpiece work) {
        Sentence sentence = work.sentence();
        if (sentence.start() != sentence.block().start()) {
            return isDateline(work) ? sentence.size() : 0;
        }
        int dash = dash(sentence);
        if (dash == 0) {
            return isDateline(work) ? sentence.size() : 0;
        }
        boolean dated = work.setAside().stream()
                .anyMatch(row -> dash > 0 && row.end() <= sentence.token(dash).start());
        return dash > 0 && onlyNames(work, dash) && (dated || inCapitals(sentence, dash)) ? dash : 0;
    }

    /** The dash or colon among the first tokens; 0 where none stands there. */
    private static int dash(Sentence sentence) {
        for (int i = 1; i < Math.min(REACH, sentence.size()); i++) {
            if (sentence.token(i).isDash() || sentence.token(i).is(":")) {
                return i;
            }
        }
        return 0;
    }

    /** "Dakar, Monday 9 October 2023.": a sentence of its own. */
    private static boolean isDateline(Workpiece work) {
        Sentence sentence = work.sentence();
        boolean brief = sentence.size() <= REACH
                && sentence.token(0).isCapitalised()
                && !work.setAside().isEmpty();
        return brief
                && IntStream.range(0, sentence.size())
                        .allMatch(i -> !work.free(i)
                                || !sentence.token(i).isWord()
                                || sentence.token(i).isCapitalised())
                && work.setAside().stream().allMatch(row -> row.reason() == SetAsideReason.DATE);
    }

    /** A dateline holds no verb: every word of it is a name, or part of its date. */
    private static boolean onlyNames(Workpiece work, int dash) {
        Sentence sentence = work.sentence();
        return IntStream.range(0, dash)
                .allMatch(i -> !sentence.token(i).isWord()
                        || sentence.token(i).isCapitalised()
                        || !work.free(i)
                        || sentence.is(i, WordClass.ARTICLE));
    }

    /** Where the words behind the dash stand in capitals too, the line is a heading. */
    private static boolean inCapitals(Sentence sentence, int dash) {
        String behind = sentence.token(dash + 1).text();
        if (behind.length() > 3 && behind.equals(behind.toUpperCase(java.util.Locale.ROOT))) {
            return false;
        }
        String first = sentence.token(0).text();
        return first.length() > 3
                && first.equals(first.toUpperCase(java.util.Locale.ROOT))
                && sentence.token(0).isWord()
                && dash <= 8;
    }

    /** Takes the dateline's time out of the periods that the sentence's amounts may refer to; it dates the document. */
    public static void forgetPeriod(Workpiece work) {
        int length = length(work);
        work.periods().stream().filter(period -> period.from() < length).forEach(work.headPeriods()::add);
        work.periods().removeAll(work.headPeriods());
    }
}
