package org.factpress.extract.time;

import java.util.Set;
import java.util.stream.IntStream;
import org.factpress.extract.language.Sentence;
import org.factpress.extract.language.WordClass;

/** Whether a period is only the start of the time spoken of: "since 2003", "since the unit began in July 2013". */
final class Openers {
    private static final int REACH = 12;
    private static final int RECORD_REACH = 5;
    private static final int SINCE_REACH = 8;

    private Openers() {}

    /** "the highest since 2018", "the most since records began in 1992": how far a record reaches back is no period. */
    static boolean ofRecord(Sentence sentence, int period, Set<String> superlatives) {
        for (int i = period - 1; i >= Math.max(0, period - SINCE_REACH); i--) {
            if (sentence.is(i, WordClass.SINCE)) {
                int since = i;
                return IntStream.range(since - RECORD_REACH, since)
                        .anyMatch(at -> superlatives.contains(sentence.norm(at)));
            }
        }
        return false;
    }

    static boolean open(Sentence sentence, int period) {
        for (int i = period - 1; i >= Math.max(0, period - REACH); i--) {
            if (sentence.is(i, WordClass.SINCE)) {
                return true;
            }
            if (!sentence.token(i).isWord()) {
                return false;
            }
        }
        return false;
    }
}
