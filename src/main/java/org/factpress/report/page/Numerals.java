package org.factpress.report.page;

/** What counts as a numeral in a printed text. */
final class Numerals {
    private static final String OPENING = "([{“‘«\"'";
    private static final String CLOSING = ")]}”’»\"'.,;:!?·";

    private Numerals() {}

    static boolean hasDigit(String text) {
        return text.codePoints().anyMatch(Character::isDigit);
    }

    /** Without the punctuation around it, and with plain spaces inside. */
    static String trim(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && OPENING.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(start, end)
                .replace('\u00a0', ' ')
                .replace('\u202f', ' ')
                .strip();
    }
}
