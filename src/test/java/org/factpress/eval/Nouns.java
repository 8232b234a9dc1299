package org.factpress.eval;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Compares noun phrases by their words, in the singular and without stop words. */
final class Nouns {
    private static final Pattern BREAK = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    private static final double ALIKE = 0.5;
    private static final Map<String, String> IRREGULAR =
            Map.of("children", "child", "people", "person", "men", "man", "women", "woman", "lives", "life");
    private static final Set<String> STOP = Set.copyOf(Arrays.asList(
            ("a an the of in on for to and or by with at from as is are was were be been being has have had who whom whose"
                            + " which that this these those their its his her our it they le la les un une des du de d l au aux en et ou"
                            + " à par pour sur dans qui que dont leur leurs ses son sa ces cette ce est sont a ont été")
                    .split(" ")));

    private Nouns() {}

    /** True where the overlap of their words reaches an F1 of one half. */
    static boolean alike(@Nullable String gold, @Nullable String got) {
        Set<String> a = content(gold);
        Set<String> b = content(got);
        Set<String> shared = new HashSet<>(a);
        shared.retainAll(b);
        return !shared.isEmpty() && 2.0 * shared.size() / (a.size() + b.size()) >= ALIKE;
    }

    /** A phrase of stop words alone is compared by them. */
    private static Set<String> content(@Nullable String phrase) {
        List<String> words = words(phrase);
        Set<String> content = new HashSet<>(words);
        content.removeAll(STOP);
        return content.isEmpty() ? new HashSet<>(words) : content;
    }

    static List<String> words(@Nullable String phrase) {
        return phrase == null
                ? List.of()
                : BREAK.splitAsStream(phrase.toLowerCase(Locale.ROOT))
                        .filter(word -> !word.isEmpty())
                        .map(Nouns::singular)
                        .toList();
    }

    private static String singular(String word) {
        if (IRREGULAR.containsKey(word)) {
            return IRREGULAR.get(word);
        }
        if (word.length() > 4 && word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        boolean hissing = word.matches(".*(ss|sh|ch|x|z)es");
        boolean plural = word.length() > 3 && word.endsWith("s") && !word.matches(".*(ss|us|is)");
        return word.substring(0, word.length() - (hissing ? 2 : plural ? 1 : 0));
    }
}
