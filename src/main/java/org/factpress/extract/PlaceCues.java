package org.factpress.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The words of a language that tell whether a name beside them is that of a place, each with its role. */
final class PlaceCues {
    private final Map<String, Set<String>> roles = new HashMap<>();
    private final Map<String, String> homographs;
    private final Set<String> times = new HashSet<>();
    private final Set<String> demonyms = new HashSet<>();
    private final Set<String> numbers;

    PlaceCues(Vocabulary vocabulary) {
        for (Vocabulary.Entry entry : vocabulary.table("place-cues")) {
            roles.computeIfAbsent(entry.column(0), role -> new HashSet<>()).add(entry.phrase());
        }
        this.numbers = vocabulary.words("cardinals");
        this.homographs = vocabulary.map("place-homographs");
        times.addAll(vocabulary.words("months"));
        times.addAll(vocabulary.words("weekdays"));
        vocabulary.words("demonyms").stream().map(Lexer::norm).forEach(demonyms::add);
    }

    /** Whether this word plays that role: "in", "kind", "body-name"… */
    boolean is(String role, Token token) {
        int elided = PlaceNameMatcher.elision(token);
        return roles.getOrDefault(role, Set.of()).contains(token.stem().substring(elided));
    }

    /** What a name is besides a place: "word", "time", "person"; empty where it is nothing else. */
    String otherwise(String name) {
        return homographs.getOrDefault(name, "");
    }

    boolean isTime(Token token) {
        return times.contains(token.norm());
    }

    /** Whether this is, or begins, a word for the people or things of a country. */
    boolean isDemonym(Token token) {
        String word = token.norm();
        return demonyms.contains(word) || word.endsWith("s") && demonyms.contains(word.substring(0, word.length() - 1));
    }

    boolean isNumber(Token token) {
        return numbers.contains(token.norm());
    }
}
