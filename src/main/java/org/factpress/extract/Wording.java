package org.factpress.extract;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words that a language puts measures together with: "share of", "who", "by". */
final class Wording {
    private final Map<String, String> words;

    Wording(Vocabulary vocabulary) {
        this.words = vocabulary.map("wording");
    }

    /** "share of pupils", "part d'élèves": with the elision that the whole's first letter asks for. */
    String shareOf(String whole) {
        String elided = words.get("share-elided");
        boolean vowel = elided != null
                && !whole.isEmpty()
                && words.getOrDefault("vowels", "").indexOf(Lexer.norm(whole).charAt(0)) >= 0;
        return vowel ? elided + whole : words.get("share") + " " + whole;
    }

    /** Whether a measure is put as a share of a whole. */
    boolean isShare(String measure) {
        String elided = words.get("share-elided");
        return measure.startsWith(words.get("share") + " ") || elided != null && measure.startsWith(elided);
    }

    String money() {
        return words.get("money");
    }

    /** Those whom a harm is done to. */
    String people() {
        return words.getOrDefault("people", "");
    }

    String by(String agent) {
        return " " + words.get("by") + " " + agent;
    }

    String of(String noun, String whole) {
        return noun + " " + words.get("of") + " " + whole;
    }

    String per(String unit) {
        return " " + words.get("per") + " " + unit;
    }

    /** The noun for a size that an adjective tells ("length" for "long"); null for any other word. */
    @Nullable
    String size(String adjective) {
        return words.get("size " + adjective);
    }

    /** The time that something went on. */
    String time(String said) {
        return words.get("time") + " " + said;
    }

    String timeIn(String said) {
        return words.get("time-in") + " " + said;
    }

    String timeSince(String said) {
        return words.get("time-since") + " " + said;
    }

    String lengthOf(String thing) {
        return of(words.get("length"), thing);
    }

    /** A form that agrees with one, as it agrees with many ("was", "were"). */
    String ofMany(String form) {
        return words.getOrDefault("many " + form, form);
    }

    /** "who are": what leads to the name of a group. */
    String whoAre() {
        return " " + words.getOrDefault("who-are", words.get("who")) + " ";
    }

    /** The relative pronoun for people, else for things. */
    String relative(boolean people) {
        return " " + words.get(people ? "who" : "that") + " ";
    }
}
