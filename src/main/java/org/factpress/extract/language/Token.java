package org.factpress.extract.language;

/**
 * A piece of text with its offsets and its form; {@code glued} says that nothing stands between it and the token before.
 */
public record Token(TokenKind kind, WordForm form, int start, int end, boolean glued) {
    private static final int LONGEST_PLAIN = 4;

    /** The characters as they stand. */
    public String text() {
        return form.text();
    }

    /** In lower case with typographic signs made plain. */
    public String norm() {
        return form.norm();
    }

    /** The norm without a possessive ending. */
    public String stem() {
        return form.stem();
    }

    public boolean is(TokenKind wanted) {
        return kind == wanted;
    }

    public boolean is(String wanted) {
        return form.norm().equals(wanted);
    }

    public boolean isWord() {
        return kind == TokenKind.WORD;
    }

    public boolean isCapitalised() {
        return isWord() && Character.isUpperCase(text().charAt(0));
    }

    /** A number of up to four digits with no sign, point or grouping in it. */
    public boolean isPlainWhole() {
        return kind == TokenKind.NUMBER && text().length() <= LONGEST_PLAIN && isDigits(text());
    }

    /** Whether a text is nothing but the digits 0 to 9. */
    public static boolean isDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    public boolean isDash() {
        return is("-") || is("–") || is("—");
    }
}
