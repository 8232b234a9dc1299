package org.factpress.extract.language;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words that a language puts measures together with: "share of", "who", "by". */
public final class Wording {
    private final Map<String, String> words;

    public Wording(Vocabulary vocabulary) {
        this.words = vocabulary.map("wording");
    }

    /** "share of pupils", "part d'élèves": with the elision that the whole's first letter asks for. */
    public String shareOf(String whole) {
        String elided = words.get("share-elided");
        boolean vowel = elided != null
                && !whole.isEmpty()
                && words.getOrDefault("vowels", "").indexOf(Lexer.norm(whole).charAt(0)) >= 0;
        return vowel ? elided + whole : words.get("share") + " " + whole;
    }

    /** Whether a measure is put as a share of a whole. */
    public boolean isShare(String measure) {
        String elided = words.get("share-elided");
        return measure.startsWith(words.get("share") + " ") || elided != null && measure.startsWith(elided);
    }

    public String money() {
        return words.get("money");
    }

    /** Those whom a harm is done to. */
    public String people() {
        return words.getOrDefault("people", "");
    }

    public String by(String agent) {
        return " " + words.get("by") + " " + agent;
    }

    public String of(String noun, String whole) {
        return noun + " " + words.get("of") + " " + whole;
    }

    public String per(String unit) {
        return " " + words.get("per") + " " + unit;
    }

    /** The noun for a size that an adjective tells ("length" for "long"); null for any other word. */
    @Nullable
    public String size(String adjective) {
        return words.get("size " + adjective);
    }

    /** The time that something went on. */
    public String time(String said) {
        return words.get("time") + " " + said;
    }

    public String timeIn(String said) {
        return words.get("time-in") + " " + said;
    }

    public String timeSince(String said) {
        return words.get("time-since") + " " + said;
    }

    public String lengthOf(String thing) {
        return of(words.get("length"), thing);
    }

    /** A form that agrees with one, as it agrees with many ("was", "were"). */
    public String ofMany(String form) {
        return words.getOrDefault("many " + form, form);
    }

    /** "who are": what leads to the name of a group. */
    public String whoAre() {
        return " " + words.getOrDefault("who-are", words.get("who")) + " ";
    }

    /** The relative pronoun for people, else for things. */
    public String relative(boolean people) {
        return " " + words.get(people ? "who" : "that") + " ";
    }
}
