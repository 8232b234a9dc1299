package org.factpress.extract.change;

import org.factpress.extract.language.PhraseBook;
import org.factpress.extract.language.Vocabulary;
import org.factpress.extract.language.WordClass;
import org.factpress.extract.sentence.Syntax;
import org.factpress.extract.sentence.Tag;

/** Nouns that tell a change ("a rise in net profit") and what it is that changes. */
public final class ChangeNouns {
    private final PhraseBook changes;

    public ChangeNouns(Vocabulary vocabulary) {
        this.changes = vocabulary.phrases("changes");
    }

    public boolean isChange(Syntax syntax, int at) {
        return syntax.is(at, Tag.WORD)
                && changes.startingAt(syntax.sentence(), at).isPresent();
    }

    /** Where the thing that changes starts in a noun group headed by a change; -1 where it is not. */
    public int inner(Syntax syntax, int from, int to) {
        for (int i = from; i < to - 2; i++) {
            if (isChange(syntax, i) && syntax.sentence().is(i + 1, WordClass.CHANGE_OBJECT)) {
                return i + 2;
            }
            if (syntax.is(i, Tag.PREPOSITION)) {
                return -1;
            }
        }
        return -1;
    }
}
