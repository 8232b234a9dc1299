package org.factpress.extract.language;

/**
 * How a word or sign is written: {@code norm} is lower case with typographic signs made plain, {@code stem} the same
 * without a possessive ending. Tokens written alike share one, and what is known of a form hangs on it by identity.
 */
public final class WordForm {
    private final String text;
    private final String norm;
    private final String stem;
    private final int hash;

    private WordForm(String text, String norm, int hash) {
        this.text = text;
        this.norm = norm;
        this.stem = norm.endsWith("'s") ? norm.substring(0, norm.length() - 2) : norm;
        this.hash = hash;
    }

    public static WordForm of(String text) {
        return new WordForm(text, Lexer.norm(text), hash(text, 0, text.length()));
    }

    /** What {@link #hashCode} gives for a form of these characters. */
    static int hash(String text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        // The slots of tables are told by the lower bits: the upper ones are mixed into them.
        return hash ^ hash >>> 15;
    }

    public String text() {
        return text;
    }

    public String norm() {
        return norm;
    }

    public String stem() {
        return stem;
    }

    /** Whether it is written like these characters. */
    boolean isWritten(String other, int from, int to) {
        return text.length() == to - from && other.startsWith(text, from);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WordForm form && form.text.equals(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
