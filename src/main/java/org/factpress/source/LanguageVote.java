package org.factpress.source;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells a document's language: what it declares, else the language whose small words occur most, else English.
 *
 * <p>A declaration that the text plainly contradicts loses: templates declare "en" whatever is written into them.
 */
final class LanguageVote {
    private static final Vocabulary STOP_WORDS = Vocabulary.load("stop-words.txt");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern TAG = Pattern.compile("([A-Za-z]{2,3})(?:[-_][A-Za-z0-9-_]+)?");
    private static final int ENOUGH = 20_000;
    /** So many small words, and so many times those of the declared language, contradict a declaration. */
    private static final int PLAIN = 8;

    private static final int TIMES = 3;
    /** One small word alone tells no language: "over" is Dutch too. */
    private static final int FEWEST = 2;

    private LanguageVote() {}

    /** A two- or three-letter ISO 639 code in lower case. */
    static String languageOf(@Nullable String declared, String text) {
        Matcher tag = TAG.matcher(declared == null ? "" : declared.strip());
        Map<String, Integer> votes = votes(text);
        String winner = winner(votes);
        String stated = tag.matches() ? tag.group(1).toLowerCase(Locale.ROOT) : winner;
        return contradicts(votes, winner, stated) ? winner : stated;
    }

    /** Only a language whose small words are known can be told from another. */
    private static boolean contradicts(Map<String, Integer> votes, String winner, String stated) {
        int told = votes.getOrDefault(winner, 0);
        return STOP_WORDS.names().contains(stated) && told >= PLAIN && told >= TIMES * votes.getOrDefault(stated, 0);
    }

    private static Map<String, Integer> votes(String text) {
        Map<String, Integer> votes = new HashMap<>();
        Matcher words = WORD.matcher(text.substring(0, Math.min(text.length(), ENOUGH)));
        while (words.find()) {
            String word = words.group().toLowerCase(Locale.ROOT);
            STOP_WORDS.names().forEach(language -> votes.merge(language, ballot(language, word), Integer::sum));
        }
        return votes;
    }

    private static String winner(Map<String, Integer> votes) {
        String winner = "en";
        for (String language : STOP_WORDS.names()) {
            int own = votes.getOrDefault(language, 0);
            winner = own >= FEWEST && own > votes.getOrDefault(winner, 0) ? language : winner;
        }
        return winner;
    }

    private static int ballot(String language, String word) {
        return STOP_WORDS.words(language).contains(word) ? 1 : 0;
    }
}
