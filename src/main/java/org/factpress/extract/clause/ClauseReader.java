package org.factpress.extract.clause;

import java.util.List;
import org.factpress.extract.language.QuantityWords;
import org.factpress.extract.language.Vocabulary;
import org.factpress.extract.sentence.Amount;
import org.factpress.extract.sentence.Syntax;
import org.factpress.extract.sentence.Tag;
import org.factpress.extract.sentence.Workpiece;
import org.jspecify.annotations.Nullable;

/** Reads a sentence for its clauses, once; what amounts stand in decides between nouns and verbs around them. */
public final class ClauseReader {
    private final VerbForms verbs;
    private final Tagger tagger;
    private final VerbGroups groups;

    public ClauseReader(Vocabulary vocabulary, QuantityWords words, VerbForms verbs, Predicates predicates) {
        this.verbs = verbs;
        PartsOfSpeech parts = new PartsOfSpeech(vocabulary);
        this.tagger = new Tagger(parts, verbs, words, predicates);
        this.groups = new VerbGroups(parts, verbs);
    }

    /** The sentence's clauses; null in a language whose verbs are not known. */
    @Nullable
    public Syntax read(Workpiece work, List<Amount> amounts) {
        if (verbs.isEmpty()) {
            return null;
        }
        Tag[] tags = tagger.tags(work, amounts);
        return new Syntax(work, tags, groups.of(work.sentence(), tags));
    }
}
