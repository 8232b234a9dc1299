package org.factpress.source;

/** Writes raised digits as the superscript characters of Unicode, so that a footnote marker never reads as a number. */
final class Superscripts {
    private static final String DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private Superscripts() {}

    static String of(int number) {
        return of(Integer.toString(number));
    }

    /** Digits raised; other characters as they are. */
    static String of(String text) {
        StringBuilder raised = new StringBuilder(text.length());
        text.chars().forEach(c -> raised.append(c >= '0' && c <= '9' ? DIGITS.charAt(c - '0') : (char) c));
        return raised.toString();
    }

    /** Whether raised text is a marker: digits, perhaps several with commas. */
    static boolean isMarker(String text) {
        return text.matches("\\d{1,3}(?:\\s*[,;–-]\\s*\\d{1,3})*");
    }
}
