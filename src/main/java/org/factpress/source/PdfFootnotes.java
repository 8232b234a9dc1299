package org.factpress.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the footnotes of a page: small type at its foot that opens with a marker. */
final class PdfFootnotes {
    private static final Pattern MARKED =
            Pattern.compile("(?:[¹²³⁰⁴-⁹]+|\\d{1,3}[.)]?\\s|[*†‡§]+|\\[\\d{1,3}\\])\\s*\\S.*", Pattern.DOTALL);
    private static final float SMALL = 0.92f;

    private PdfFootnotes() {}

    /** The footnote lines among these, from top to bottom. */
    static List<PdfLine> in(List<PdfLine> lines, float bodySize) {
        List<PdfLine> sorted = lines.stream()
                .sorted(Comparator.comparingDouble(PdfLine::baseline))
                .toList();
        int first = sorted.size();
        while (first > 0 && sorted.get(first - 1).size() <= SMALL * bodySize) {
            first--;
        }
        while (first < sorted.size() && !opens(sorted.get(first))) {
            first++;
        }
        return new ArrayList<>(sorted.subList(first, sorted.size()));
    }

    static boolean opens(PdfLine line) {
        return MARKED.matcher(line.text()).matches();
    }

    /** A marker that is set as a plain number reads as one: write it raised. */
    static String withMarker(String text) {
        Matcher plain = Pattern.compile("^(\\d{1,3})[.)]?\\s+").matcher(text);
        return plain.find() ? Superscripts.of(plain.group(1)) + " " + text.substring(plain.end()) : text;
    }
}
