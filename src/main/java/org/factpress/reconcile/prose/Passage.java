package org.factpress.reconcile.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.factpress.reconcile.claim.Sentence;

/** A sentence with those that hold numbers and stand right before it in its paragraph, the nearest first. */
record Passage(Sentence sentence, List<Sentence> before) {
    private static final int REACH = 3;

    /** What parts two sentences of one paragraph: a blank and a mark of quotation. */
    private static final int GAP = 3;

    Passage {
        before = List.copyOf(before);
    }

    static Stream<Passage> each(List<Sentence> sentences) {
        return IntStream.range(0, sentences.size())
                .filter(i -> !sentences.get(i).isRow())
                .mapToObj(i -> new Passage(sentences.get(i), before(sentences, i)));
    }

    private static List<Sentence> before(List<Sentence> sentences, int at) {
        List<Sentence> before = new ArrayList<>();
        for (int i = at; i > 0 && before.size() < REACH && adjacent(sentences.get(i - 1), sentences.get(i)); i--) {
            before.add(sentences.get(i - 1));
        }
        return before;
    }

    static boolean adjacent(Sentence one, Sentence next) {
        boolean near = one.document().path().equals(next.document().path())
                && one.end() <= next.start()
                && next.start() - one.end() <= GAP;
        String gap = near ? next.text(one.end(), next.start()) : "";
        return near && !gap.contains("\n\n") && gap.chars().noneMatch(Character::isLetterOrDigit) && !one.isRow();
    }
}
