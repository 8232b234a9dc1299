package org.factpress.extract.measure;

import java.util.Map;
import java.util.Optional;
import org.factpress.extract.clause.PhraseReader;
import org.factpress.extract.language.QuantityWords;
import org.factpress.extract.language.Sentence;
import org.factpress.extract.language.Token;
import org.factpress.extract.language.Vocabulary;
import org.factpress.extract.language.WordClass;
import org.factpress.extract.sentence.Amount;
import org.factpress.extract.sentence.Workpiece;
import org.jspecify.annotations.Nullable;

/** What a count counts, with what was done to it, by the words around it. */
final class PlainCountedReader {
    private final QuantityWords words;
    private final PhraseReader phrases;
    private final Map<String, String> participles;

    PlainCountedReader(Vocabulary vocabulary, QuantityWords words, PhraseReader phrases) {
        this.words = words;
        this.phrases = phrases;
        this.participles = vocabulary.map("participles");
    }

    /** The counted noun phrase, with the participle of its verb. */
    String of(Workpiece work, Amount amount) {
        Sentence sentence = work.sentence();
        int end = amount.noun().to();
        if (sentence.is(end, WordClass.OF_FOR)) {
            end = phrases.end(work, end, amount.noun().from());
        }
        String phrase = PhraseReader.text(work, amount.noun().from(), end);
        String passive = passive(sentence, amount.noun().to());
        String verb = passive == null
                ? done(sentence, amount.opening() - 1, amount.noun().from())
                : passive;
        boolean hasParticiple = sentence.is(amount.noun().to() - 1, WordClass.PARTICIPLE);
        return verb == null || hasParticiple ? phrase : phrase + " " + verb;
    }

    /** "victims have been rescued", "perpetrators were convicted". */
    private @Nullable String passive(Sentence sentence, int from) {
        int at = from;
        while (sentence.is(at, WordClass.AUXILIARY)) {
            at++;
        }
        Token token = sentence.token(at);
        boolean participle =
                token.isWord() && (sentence.is(at, WordClass.PARTICIPLE) || participles.containsValue(token.norm()));
        // "les élèves ont repris le chemin de l'école": they did it, and it was not done to them.
        boolean active = sentence.is(at - 1, WordClass.AGE_VERB);
        return at > from && participle && !active ? token.norm() : null;
    }

    /** "to train over 500 officers", "a formé plus de 500 policiers": officers trained, policiers formés. */
    private @Nullable String done(Sentence sentence, int verb, int head) {
        Token token = sentence.token(verb);
        String word = token.norm();
        if (!token.isWord() || words.isFunctionWord(token) || words.isPlural(token) && !participles.containsKey(word)) {
            return null;
        }
        Optional<String> gerund = words.inflection().ofGerund(word);
        if (gerund.isPresent()) {
            return participle(gerund.get());
        }
        if (sentence.is(verb, WordClass.PAST_PARTICIPLE) && sentence.is(verb - 1, WordClass.AUXILIARY)) {
            boolean feminine = sentence.is(head, WordClass.FEMININE);
            return words.inflection().plural(feminine ? words.inflection().feminine(word) : word);
        }
        boolean infinitive = sentence.is(verb - 1, WordClass.MODAL);
        return infinitive
                ? participle(word)
                : sentence.is(verb, WordClass.PARTICIPLE) && !words.isVerb(token) ? word : null;
    }

    private String participle(String verb) {
        return participles.getOrDefault(verb, words.inflection().participle(verb));
    }
}
