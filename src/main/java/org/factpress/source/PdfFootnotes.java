package org.factpress.source;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the footnotes of a page: small type at its foot that opens with a marker. */
final class PdfFootnotes {
    private static final Pattern MARKED =
            Pattern.compile("(?:[¹²³⁰⁴-⁹]+|\\d{1,3}[.)]?\\s|[*†‡§]+|\\[\\d{1,3}\\])\\s*\\S.*", Pattern.DOTALL);
    private static final Pattern BARE = Pattern.compile("[¹²³⁰⁴-⁹]{1,3}|\\d{1,3}[.)]?|[*†‡§]{1,3}");
    private static final float TAB = 3f;
    private static final float SMALL = 0.92f;
    private static final float BIN = 4f;
    private static final int BINS = 1_000;

    private PdfFootnotes() {}

    /** The footnote lines among these, column by column, each from top to bottom. */
    static List<PdfLine> in(PdfPage page, List<PdfLine> lines, float bodySize) {
        List<PdfLine> foot = new ArrayList<>();
        float separator = separator(page, lines);
        BitSet closed = new BitSet(BINS);
        for (int i = lines.size() - 1; i >= 0; i--) {
            PdfLine line = lines.get(i);
            int from = bin(line.x());
            int to = bin(line.right()) + 1;
            boolean open = closed.get(from, to).isEmpty();
            boolean note = line.size() <= SMALL * bodySize || line.top() > separator;
            if (open && note && line.baseline() > page.height() / 3) {
                foot.add(line);
            } else {
                closed.set(from, to);
            }
        }
        Collections.reverse(foot);
        return opened(foot);
    }

    /** The y of the short line that is drawn above notes, where they are set no smaller than the text. */
    private static float separator(PdfPage page, List<PdfLine> lines) {
        float last = Float.MAX_VALUE;
        for (PdfRuling ruling : page.drawing().across()) {
            boolean brief = ruling.length() > 30 && ruling.length() < page.width() / 2;
            if (brief && ruling.at() > page.height() / 3 && opensBelow(ruling, lines)) {
                last = ruling.at();
            }
        }
        return last;
    }

    /** Whether the next line of print below the ruling begins where it begins, with a marker. */
    private static boolean opensBelow(PdfRuling ruling, List<PdfLine> lines) {
        for (PdfLine line : lines) {
            if (line.baseline() > ruling.at()) {
                return Math.abs(line.x() - ruling.from()) < 8
                        && line.top() - ruling.at() < 2 * line.size()
                        && (opens(line) || isBare(line));
            }
        }
        return false;
    }

    private static int bin(float x) {
        return Math.max(0, Math.min(BINS - 2, (int) (x / BIN)));
    }

    /** Column by column from the first line on that opens with a marker: what is above it is another small text. */
    private static List<PdfLine> opened(List<PdfLine> foot) {
        List<PdfLine> notes = new ArrayList<>();
        for (List<PdfLine> column : columns(foot)) {
            int first = 0;
            while (first < column.size() && !opens(column.get(first)) && !isBare(column.get(first))) {
                first++;
            }
            notes.addAll(column.subList(first, column.size()));
        }
        return notes;
    }

    private static List<List<PdfLine>> columns(List<PdfLine> foot) {
        List<PdfLine> byPlace = new ArrayList<>(foot);
        byPlace.sort(Comparator.comparingDouble(PdfLine::x));
        List<List<PdfLine>> columns = new ArrayList<>();
        float right = -Float.MAX_VALUE;
        for (PdfLine line : byPlace) {
            if (line.x() >= right) {
                columns.add(new ArrayList<>());
            }
            columns.get(columns.size() - 1).add(line);
            // A marker may stand apart from the words of its note.
            float reach = isBare(line) ? line.right() + TAB * line.size() : line.right();
            right = Math.max(right, reach);
        }
        // One row may hold marker and words as two lines.
        columns.forEach(column -> column.sort(Comparator.comparingDouble(PdfLine::baseline)));
        return columns;
    }

    private static boolean isBare(PdfLine line) {
        return BARE.matcher(line.text()).matches();
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
