package org.factpress.source;

/** The running text of a block while it is collected: white space folded, raised markers kept apart from numbers. */
final class InlineText {
    private final StringBuilder text = new StringBuilder();

    void append(String raw) {
        text.append(raw.replaceAll("[ \\t\\n\\r\\f]+", " "));
    }

    /** Footnote digits become superscript characters; ordinals such as 27th stay as they are. */
    void raise(String raised) {
        boolean marker = Superscripts.isMarker(raised);
        text.append(marker ? Superscripts.of(raised) : raised);
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
                .replaceAll(" *\\n *", "\n")
                .replaceAll(" {2,}", " ");
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
