package org.factpress.extract.aside;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.factpress.extract.language.NumberWords;
import org.factpress.extract.language.Sentence;
import org.factpress.extract.language.Vocabulary;
import org.factpress.extract.language.WordClass;
import org.factpress.extract.language.WordForm;

/** Whether a sentence may hold any number: most of a text has none, and is spared all that only numbers ask for. */
public final class NumberMarks {
    private static final List<String> TABLES =
            List.of("cardinals", "ordinals", "fractions", "scales", "spans", "multiples", "vague");
    /** A word of an idiom that is set aside. */
    private static final String MARK = "*";

    private final int number;

    public NumberMarks(Vocabulary vocabulary, NumberWords closedList) {
        Set<String> words = new HashSet<>(closedList.words());
        TABLES.forEach(table -> {
            words.addAll(vocabulary.words(table));
            words.addAll(vocabulary.phrases(table).openings());
        });
        vocabulary.words("idioms").stream()
                .flatMap(phrase -> Stream.of(phrase.split(" ")))
                .filter(word -> word.startsWith(MARK))
                .map(word -> WordForm.of(word.replace(MARK, "")).stem())
                .forEach(words::add);
        this.number = vocabulary.lexicon().phrases().add(words);
    }

    public boolean mayStandIn(Sentence sentence) {
        return sentence.mayKnow(number)
                || sentence.mayHold(WordClass.HALF)
                || sentence.mayHold(WordClass.HALF_A)
                || sentence.hasSigns();
    }
}
