package org.factpress.extract;

import java.util.List;
import java.util.stream.IntStream;

/** The head of a news text before its dash ("JUNE 9 2015, London –"): its date counts, its place is not the story's. */
final class Dateline {
    private static final int REACH = 14;

    private Dateline() {}

    /** The number of tokens in the dateline of this sentence; 0 where it has none. */
    static int length(Workpiece work) {
        Sentence sentence = work.sentence();
        if (sentence.start() != sentence.block().start()) {
            return 0;
        }
        int dash = IntStream.range(1, Math.min(REACH, sentence.size()))
                .filter(i -> sentence.token(i).isDash())
                .findFirst()
                .orElse(0);
        boolean dated = work.setAside().stream()
                .anyMatch(row -> dash > 0 && row.end() <= sentence.token(dash).start());
        return dash > 0 && onlyNames(work, dash) && (dated || inCapitals(sentence, dash)) ? dash : 0;
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

    private static boolean inCapitals(Sentence sentence, int dash) {
        String first = sentence.token(0).text();
        return first.length() > 3
                && first.equals(first.toUpperCase(java.util.Locale.ROOT))
                && sentence.token(0).isWord()
                && dash <= 8;
    }

    /** Takes the dateline's date out of the periods that the sentence's amounts may refer to. */
    static void forgetPeriod(Workpiece work) {
        int length = length(work);
        work.periods().removeIf(period -> period.from() < length);
    }

    static List<PlaceMention> without(Workpiece work, List<PlaceMention> places) {
        int length = length(work);
        return places.stream().filter(place -> place.from() >= length).toList();
    }
}
