package org.factpress.extract.place;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.factpress.extract.language.FormMemo;
import org.factpress.extract.language.Lexer;
import org.factpress.extract.language.Token;
import org.factpress.extract.language.Vocabulary;
import org.factpress.extract.language.WordForm;

/** The words of a language that tell whether a name beside them is that of a place, each with its role. */
final class PlaceCues {
    private final Map<String, Set<PlaceCue>> cues = new HashMap<>();
    private final Map<String, String> homographs;
    private final Set<String> times = new HashSet<>();
    private final Set<String> demonyms = new HashSet<>();
    private final Set<String> numbers;
    private final FormMemo<Told> told = new FormMemo<>(this::read);

    PlaceCues(Vocabulary vocabulary) {
        for (Vocabulary.Entry entry : vocabulary.table("place-cues")) {
            cues.computeIfAbsent(entry.phrase(), word -> EnumSet.noneOf(PlaceCue.class))
                    .add(PlaceCue.of(entry.column(0)));
        }
        this.numbers = vocabulary.words("cardinals");
        this.homographs = vocabulary.map("place-homographs");
        times.addAll(vocabulary.words("months"));
        times.addAll(vocabulary.words("weekdays"));
        vocabulary.words("demonyms").stream().map(Lexer::norm).forEach(demonyms::add);
    }

    /** What a word tells of a name beside it, and what else it is. */
    private record Told(Set<PlaceCue> cues, boolean time, boolean demonym, boolean number) {}

    private Told read(WordForm form) {
        String word = form.stem().substring(PlaceNameMatcher.elision(form));
        return new Told(
                cues.getOrDefault(word, Set.of()),
                times.contains(form.norm()),
                isDemonym(form.norm()),
                numbers.contains(form.norm()));
    }

    /** The words that tell any of this. */
    Set<String> words(PlaceCue... wanted) {
        Set<PlaceCue> any = Set.of(wanted);
        return cues.keySet().stream()
                .filter(word -> !Collections.disjoint(cues.getOrDefault(word, Set.of()), any))
                .collect(Collectors.toSet());
    }

    /** Whether this word tells that of a name beside it. */
    boolean is(PlaceCue cue, Token token) {
        return told.of(token.form()).cues().contains(cue);
    }

    /** What a name is besides a place: "word", "time", "person"; empty where it is nothing else. */
    String otherwise(String name) {
        return homographs.getOrDefault(name, "");
    }

    boolean isTime(Token token) {
        return told.of(token.form()).time();
    }

    /** Whether this is, or begins, a word for the people or things of a country. */
    boolean isDemonym(Token token) {
        return told.of(token.form()).demonym();
    }

    private boolean isDemonym(String word) {
        return demonyms.contains(word) || word.endsWith("s") && demonyms.contains(word.substring(0, word.length() - 1));
    }

    boolean isNumber(Token token) {
        return told.of(token.form()).number();
    }
}
