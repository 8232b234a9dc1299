package org.factpress.source;

/** The running text of a block while it is collected: white space folded, raised markers kept apart from numbers. */
final class InlineText {
    private final StringBuilder text = new StringBuilder();

    void append(String raw) {
        text.append(raw.replaceAll("[ \\t\\n\\r\\f]+", " "));
    }

    /** In a cell a raised letter is a footnote mark, and stands apart from the word or number before it. */
    void raiseInCell(String raised) {
        boolean letter = raised.matches("[a-z](?:,\\s?[a-z])*") && endsInWord();
        raise(letter ? "\u00a0[" + raised + "]" : raised);
    }

    /** Footnote digits become superscript characters; ordinals such as 27th stay as they are. */
    void raise(String raised) {
        boolean marker = Superscripts.isMarker(raised);
        text.append(marker ? Superscripts.of(raised) : raised);
    }

    /** Whether words end here that would grow together with words of the next element. */
    boolean endsInWord() {
        int last = text.length() - 1;
        return last > 0 && (Character.isLetterOrDigit(text.charAt(last)) || text.charAt(last) == '%');
    }

    char last() {
        return text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
    }

    void lineBreak() {
        text.append('\n');
    }

    boolean endsWithBreak() {
        int last = text.length() - 1;
        while (last >= 0 && text.charAt(last) == ' ') {
            last--;
        }
        return last >= 0 && text.charAt(last) == '\n';
    }

    /** The text so far, which starts anew. */
    String take() {
        String taken = text.toString()
                .replaceAll("[\\u00ad\\u200b\\ufeff]", "")
                .replaceAll(" {2,}", " ")
                .replaceAll(" ?\\n ?", "\n");
        text.setLength(0);
        return strip(taken);
    }

    static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && Line.isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && Line.isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }
}
