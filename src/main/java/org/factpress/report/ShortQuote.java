package org.factpress.report;

import java.util.Set;
import java.util.regex.Pattern;
import org.factpress.model.Figure;
import org.factpress.model.FigureKind;

/** A few words around a figure, as its document has them. */
final class ShortQuote {
    private static final int WORDS_BEFORE = 4;

    /** The signs that Markdown sets around a stressed word; a document's own asterisks are no part of its words either. */
    private static final Pattern EMPHASIS = Pattern.compile("\\*+|(?<!\\w)_+(?=\\w)|(?<=\\w)_+(?!\\w)|(?<=[%.,])_+");

    private static final Set<Character> STOPS = Set.of(',', ';', ':', '—', '(', ')', '.', '“', '”');

    private ShortQuote() {}

    static String of(Figure figure, String text) {
        String quote = figure.quote();
        int at = place(figure, text);
        if (at < 0) {
            return figure.surface();
        }
        int end = at + figure.surface().length();
        // A counted thing follows its number.
        boolean counts = figure.quantity().kind() == FigureKind.COUNT;
        String found = quote.substring(before(quote, at), counts ? after(quote, end) : end);
        return EMPHASIS.matcher(found).replaceAll("").replaceAll("\\s+", " ").strip();
    }

    /** Where the figure begins in its sentence: by offset, as the same digits may stand there twice. */
    private static int place(Figure figure, String text) {
        int sentence = text.lastIndexOf(figure.quote(), figure.start());
        int at = sentence < 0 ? -1 : figure.start() - sentence;
        return at >= 0 && figure.quote().startsWith(figure.surface(), at)
                ? at
                : figure.quote().indexOf(figure.surface());
    }

    private static int before(String quote, int at) {
        int start = at;
        for (int words = 0; words < WORDS_BEFORE; words++) {
            int end = start;
            while (end > 0 && Character.isWhitespace(quote.charAt(end - 1))) {
                end--;
            }
            if (end == 0 || STOPS.contains(quote.charAt(end - 1))) {
                return start;
            }
            start = end;
            while (start > 0 && !Character.isWhitespace(quote.charAt(start - 1))) {
                start--;
            }
        }
        return start;
    }

    private static int after(String quote, int at) {
        if (at >= quote.length() || !Character.isWhitespace(quote.charAt(at))) {
            return at;
        }
        int end = at + 1;
        while (end < quote.length()
                && !Character.isWhitespace(quote.charAt(end))
                && !STOPS.contains(quote.charAt(end))) {
            end++;
        }
        return end;
    }
}
