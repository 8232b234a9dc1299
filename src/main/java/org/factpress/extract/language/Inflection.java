package org.factpress.extract.language;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** How the words of a language change their endings: plurals of nouns, participles of verbs. */
public final class Inflection {
    /** By what they make of a word. */
    private final Map<String, List<Ending>> endings;

    private record Ending(String ending, String instead, int shortest) {
        boolean fits(String word) {
            return word.endsWith(ending);
        }

        String replaced(String word) {
            return word.substring(0, word.length() - ending.length()) + instead;
        }
    }

    Inflection(Vocabulary vocabulary) {
        this.endings = vocabulary.table("inflection").stream()
                .collect(Collectors.groupingBy(
                        Vocabulary.Entry::phrase, Collectors.mapping(Inflection::ending, Collectors.toList())));
    }

    private static Ending ending(Vocabulary.Entry entry) {
        int shortest = entry.column(2).isEmpty() ? 0 : Integer.parseInt(entry.column(2));
        return new Ending(entry.column(0), entry.column(1), shortest);
    }

    /** Whether the head of a noun phrase stands before its adjectives. */
    public boolean headFirst() {
        return endings.containsKey("head");
    }

    /** Whether a word has the form of a regular plural. */
    public boolean isPlural(String word) {
        for (Ending ending : all("plural")) {
            if (ending.fits(word) && word.length() >= ending.shortest()) {
                return ending("not-plural", word).isEmpty();
            }
        }
        return false;
    }

    /** The singular of a regular plural; any other word as it is. */
    String singular(String word) {
        return ending("not-plural", word).isPresent()
                ? word
                : all("plural").stream()
                        .filter(ending -> ending.fits(word))
                        .filter(ending -> ending.instead().isEmpty() || word.length() >= ending.shortest())
                        .findFirst()
                        .map(ending -> ending.replaced(word))
                        .orElse(word);
    }

    /** A word in its regular plural; as it is where the language's table knows no rule. */
    public String plural(String word) {
        return all("plural").stream()
                .filter(ending -> ending.instead().isEmpty())
                .findFirst()
                .map(ending -> word + ending.ending())
                .orElse(word);
    }

    /** The feminine of a participle; as it is where the language's table knows no rule. */
    public String feminine(String word) {
        return ending("feminine", word).map(ending -> ending.replaced(word)).orElse(word);
    }

    /** The stem of a gerund ("rescu" of "rescuing"); empty where the word is none. */
    public Optional<String> ofGerund(String word) {
        return ending("gerund", word)
                .filter(ending -> word.length() >= ending.shortest())
                .map(ending -> ending.replaced(word));
    }

    /** The regular participle of a verb; the verb itself where the language's table knows no rule. */
    public String participle(String verb) {
        return ending("participle", verb).map(ending -> ending.replaced(verb)).orElse(verb);
    }

    private Optional<Ending> ending(String what, String word) {
        for (Ending ending : all(what)) {
            if (ending.fits(word)) {
                return Optional.of(ending);
            }
        }
        return Optional.empty();
    }

    private List<Ending> all(String what) {
        return endings.getOrDefault(what, List.of());
    }
}
