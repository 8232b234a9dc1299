package org.factpress.extract.language;

/** Where a word ends: letters, marks and digits, with apostrophes inside or right behind; or letters with points. */
final class WordShape {
    private WordShape() {}

    /** The end of the word that begins here. */
    static int end(String text, int from, int limit) {
        int at = from;
        while (at < limit && isWordPart(Character.codePointAt(text, at))) {
            at += Character.charCount(Character.codePointAt(text, at));
        }
        int next = pastApostrophe(text, at, limit);
        while (next > at) {
            at = next;
            next = pastApostrophe(text, at, limit);
        }
        return isApostrophe(text, at, limit) ? at + 1 : at;
    }

    /** The end of the letters behind an apostrophe; where there are none, the same place. */
    private static int pastApostrophe(String text, int at, int limit) {
        int stop = isApostrophe(text, at, limit) ? letters(text, at + 1, limit) : at;
        return stop > at + 1 ? stop : at;
    }

    /** The end of an abbreviation with a point behind each letter ("U.S."); -1 where none begins here. */
    static int dottedEnd(String text, int from, int limit) {
        int at = from;
        while (at + 1 < limit && Character.isLetter(text.charAt(at)) && text.charAt(at + 1) == '.') {
            at += 2;
        }
        return at - from >= 4 ? at : -1;
    }

    private static int letters(String text, int from, int limit) {
        int at = from;
        while (at < limit && Character.isLetter(Character.codePointAt(text, at))) {
            at += Character.charCount(Character.codePointAt(text, at));
        }
        return at;
    }

    private static boolean isApostrophe(String text, int at, int limit) {
        return at < limit && (text.charAt(at) == '\'' || text.charAt(at) == '’');
    }

    private static boolean isWordPart(int c) {
        return Character.isLetter(c) || c >= '0' && c <= '9' || isMark(c);
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }
}
