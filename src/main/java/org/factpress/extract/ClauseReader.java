package org.factpress.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a sentence for its clauses, once; what amounts stand in decides between nouns and verbs around them. */
final class ClauseReader {
    private final VerbForms verbs;
    private final Tagger tagger;
    private final VerbGroups groups;

    ClauseReader(Vocabulary vocabulary, QuantityWords words, VerbForms verbs, Predicates predicates) {
        this.verbs = verbs;
        PartsOfSpeech parts = new PartsOfSpeech(vocabulary);
        this.tagger = new Tagger(parts, verbs, words, predicates);
        this.groups = new VerbGroups(parts, verbs);
    }

    /** The sentence's clauses; null in a language whose verbs are not known. */
    @Nullable
    Syntax read(Workpiece work, List<Amount> amounts) {
        if (verbs.isEmpty()) {
            return null;
        }
        Tag[] tags = tagger.tags(work, amounts);
        return new Syntax(work, tags, groups.of(work.sentence(), tags));
    }
}
