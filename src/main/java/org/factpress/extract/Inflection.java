package org.factpress.extract;

import java.util.List;
import java.util.Optional;

/** How the words of a language change their endings: plurals of nouns, participles of verbs. */
final class Inflection {
    private final List<Ending> endings;

    private record Ending(String what, String ending, String instead, int shortest) {
        boolean fits(String word) {
            return word.endsWith(ending);
        }

        String replaced(String word) {
            return word.substring(0, word.length() - ending.length()) + instead;
        }
    }

    Inflection(Vocabulary vocabulary) {
        this.endings = vocabulary.table("inflection").stream()
                .map(entry -> new Ending(
                        entry.phrase(),
                        entry.column(0),
                        entry.column(1),
                        entry.column(2).isEmpty() ? 0 : Integer.parseInt(entry.column(2))))
                .toList();
    }

    /** Whether the head of a noun phrase stands before its adjectives. */
    boolean headFirst() {
        return endings.stream().anyMatch(ending -> ending.what().equals("head"));
    }

    /** Whether a word has the form of a regular plural. */
    boolean isPlural(String word) {
        return ending("not-plural", word).isEmpty()
                && endings.stream()
                        .anyMatch(ending -> ending.what().equals("plural")
                                && ending.fits(word)
                                && word.length() >= ending.shortest());
    }

    /** The singular of a regular plural; any other word as it is. */
    String singular(String word) {
        return ending("not-plural", word).isPresent()
                ? word
                : endings.stream()
                        .filter(ending -> ending.what().equals("plural") && ending.fits(word))
                        .filter(ending -> ending.instead().isEmpty() || word.length() >= ending.shortest())
                        .findFirst()
                        .map(ending -> ending.replaced(word))
                        .orElse(word);
    }

    /** The stem of a gerund ("rescu" of "rescuing"); empty where the word is none. */
    Optional<String> ofGerund(String word) {
        return ending("gerund", word)
                .filter(ending -> word.length() >= ending.shortest())
                .map(ending -> ending.replaced(word));
    }

    /** The regular participle of a verb; the verb itself where the language's table knows no rule. */
    String participle(String verb) {
        return ending("participle", verb).map(ending -> ending.replaced(verb)).orElse(verb);
    }

    private Optional<Ending> ending(String what, String word) {
        return endings.stream()
                .filter(ending -> ending.what().equals(what) && ending.fits(word))
                .findFirst();
    }
}
