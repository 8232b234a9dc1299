package org.factpress.extract.quantity;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.factpress.extract.language.Sentence;
import org.factpress.extract.language.Token;
import org.factpress.extract.language.Vocabulary;
import org.factpress.extract.language.WordClass;
import org.jspecify.annotations.Nullable;

/** Words and signs that multiply the number before them, and where each of them may stand. */
final class ScaleWords {
    private final Map<String, BigDecimal> factors;
    private final Map<String, Set<String>> conditions;
    private final Set<String> alone;
    private final Set<String> currencies;

    ScaleWords(Vocabulary vocabulary) {
        this.factors = vocabulary.decimals("scales");
        this.conditions = vocabulary.table("scales").stream()
                .collect(Collectors.toUnmodifiableMap(
                        Vocabulary.Entry::phrase,
                        entry -> Set.of(entry.column(1).split(" "))));
        this.alone = conditions.keySet().stream()
                .filter(word -> conditions.getOrDefault(word, Set.of()).contains("alone"))
                .collect(Collectors.toUnmodifiableSet());
        this.currencies = vocabulary.words("currencies");
    }

    /** The factor of a word within a number in words; null for any other word. */
    @Nullable
    BigDecimal inWords(Token token) {
        return token.isWord() && token.text().length() > 2 ? factors.get(token.norm()) : null;
    }

    /** "mille deux cents": whether a scale needs no number before it. */
    boolean standsAlone(Token token) {
        return !alone.isEmpty() && alone.contains(token.norm());
    }

    boolean isScale(Token word) {
        return factors.containsKey(word.norm());
    }

    /** The factor that a word stands for; one for any other token. */
    BigDecimal of(Token word) {
        return factors.getOrDefault(word.norm(), BigDecimal.ONE);
    }

    /** The factor of the token behind digits; null where it is none ("4,1 M€" and "5k", but "100 m"). */
    @Nullable
    BigDecimal behindDigits(Sentence sentence, int at) {
        Token word = sentence.token(at);
        boolean bound = has(word, "glued") || has(word, "money");
        boolean fits = !bound || has(word, "glued") && word.glued() || has(word, "money") && isMoney(sentence, at + 1);
        return fits && !has(word, "words") ? factors.get(word.norm()) : null;
    }

    private boolean isMoney(Sentence sentence, int at) {
        int name = sentence.is(at, WordClass.OF) ? at + 1 : at;
        return currencies.contains(sentence.norm(name));
    }

    private boolean has(Token word, String condition) {
        return conditions.getOrDefault(word.norm(), Set.of()).contains(condition);
    }
}
