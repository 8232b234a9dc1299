package org.factpress.reconcile.prose;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.factpress.model.Figure;
import org.factpress.reconcile.claim.Sentence;

/** A sentence with the one right before it, to which its "that" and "of it" point. */
record SentenceBefore(Sentence before, Sentence sentence) {
    /** What parts two sentences of one paragraph. */
    private static final int GAP = 2;

    static Stream<SentenceBefore> each(List<Sentence> sentences) {
        return IntStream.range(1, sentences.size())
                .mapToObj(i -> new SentenceBefore(sentences.get(i - 1), sentences.get(i)))
                .filter(SentenceBefore::isAdjacent);
    }

    private boolean isAdjacent() {
        boolean near = before.document().path().equals(sentence.document().path())
                && before.end() <= sentence.start()
                && sentence.start() - before.end() <= GAP;
        String gap = near ? sentence.text(before.end(), sentence.start()) : "";
        return near && gap.isBlank() && !gap.contains("\n\n") && !before.isRow() && !sentence.isRow();
    }

    /** The only number of the sentence before that can stand beside this one; empty where it has none, or several. */
    Optional<Figure> only(Figure like) {
        List<Figure> found = before.figures().stream()
                .filter(Lists::isAmount)
                .filter(figure -> Lists.addable(figure, like) && Lists.sameUnit(figure, like))
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
