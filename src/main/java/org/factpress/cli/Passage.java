package org.factpress.cli;

import org.factpress.model.SourceDocument;

/** A sentence around a marked number; where room is short the sentence is cut at both ends, and the number never. */
record Passage(String before, String number, String after, String code, Ink ink) implements Cell {
    /**
     * The quote of a number that stands at {@code start..end} of the document.
     *
     * <p>The quote of a table's row is put together from cells: there, the number is where its characters stand first.
     */
    static Passage of(SourceDocument document, String quote, int start, int end, String code, Ink ink) {
        String surface = document.text().substring(start, end);
        int at = offset(document.text(), quote, start, end, surface);
        return at < 0
                ? new Passage("", TextWidth.line(surface), " " + TextWidth.line(quote), code, ink)
                : new Passage(
                        squeezed(quote.substring(0, at)).stripLeading(),
                        TextWidth.line(surface),
                        squeezed(quote.substring(at + surface.length())).stripTrailing(),
                        code,
                        ink);
    }

    private static int offset(String text, String quote, int start, int end, String surface) {
        int from = Math.max(0, end - quote.length());
        int found = text.indexOf(quote, from);
        return found >= 0 && found <= start ? start - found : quote.indexOf(surface);
    }

    private static String squeezed(String part) {
        return part.replaceAll("[\\s\\p{Z}\\p{Cc}]+", " ");
    }

    @Override
    public int width() {
        return TextWidth.of(before) + numberWidth() + TextWidth.of(after);
    }

    @Override
    public String fit(int columns) {
        int room = Math.max(0, columns - numberWidth());
        int left = TextWidth.of(before);
        int right = TextWidth.of(after);
        // What comes before mostly tells what is counted; what one side leaves over is the other's.
        int before = Math.min(left, Math.max(room * 3 / 5, room - right));
        return TextWidth.tail(this.before, before)
                + ink.marked(code, number)
                + TextWidth.head(after, room - Math.min(left, before));
    }

    /** The whole of it. */
    String whole() {
        return fit(width());
    }

    private int numberWidth() {
        return TextWidth.of(number) + (ink.colours() ? 0 : 2);
    }
}
