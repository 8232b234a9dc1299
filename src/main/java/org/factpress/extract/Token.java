package org.factpress.extract;

/**
 * A piece of text with its offsets and its form; {@code glued} says that nothing stands between it and the token before.
 */
record Token(TokenKind kind, WordForm form, int start, int end, boolean glued) {
    private static final int LONGEST_PLAIN = 4;

    /** The characters as they stand. */
    String text() {
        return form.text();
    }

    /** In lower case with typographic signs made plain. */
    String norm() {
        return form.norm();
    }

    /** The norm without a possessive ending. */
    String stem() {
        return form.stem();
    }

    boolean is(TokenKind wanted) {
        return kind == wanted;
    }

    boolean is(String wanted) {
        return form.norm().equals(wanted);
    }

    boolean isWord() {
        return kind == TokenKind.WORD;
    }

    boolean isCapitalised() {
        return isWord() && Character.isUpperCase(text().charAt(0));
    }

    /** A number of up to four digits with no sign, point or grouping in it. */
    boolean isPlainWhole() {
        return kind == TokenKind.NUMBER && text().length() <= LONGEST_PLAIN && isDigits(text());
    }

    /** Whether a text is nothing but the digits 0 to 9. */
    static boolean isDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    boolean isDash() {
        return is("-") || is("–") || is("—");
    }
}
