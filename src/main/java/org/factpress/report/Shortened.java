package org.factpress.report;

/** A text as long as a fact sheet has room for; the results summary has all of it. */
final class Shortened {
    private static final int MOST = 160;

    private Shortened() {}

    static String of(String text) {
        if (text.codePointCount(0, text.length()) <= MOST) {
            return text;
        }
        int end = text.offsetByCodePoints(0, MOST);
        int space = text.lastIndexOf(' ', end);
        return text.substring(0, space > end / 2 ? space : end).strip() + "…";
    }
}
