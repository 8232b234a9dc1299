package org.factpress.source;

import java.util.ArrayList;
import java.util.List;

/** A line of a page, in segments that wide gaps part (the cells of a table's row); boxes in points. */
record PdfLine(int page, List<Segment> segments, float baseline, float size, boolean bold) {
    /** A stretch of a line without a wide gap. */
    record Segment(float x, float right, String text) {}

    private static final float WIDE_GAP = 1.8f;
    private static final float BOLD_SHARE = 0.8f;

    static PdfLine of(int page, List<PdfWord> words) {
        PdfWord main = mainWord(words);
        int letters = words.stream().mapToInt(word -> word.text().length()).sum();
        int bold = words.stream()
                .filter(PdfWord::bold)
                .mapToInt(word -> word.text().length())
                .sum();
        List<Segment> segments = segments(words, main);
        return new PdfLine(page, segments, main.baseline(), main.size(), bold >= BOLD_SHARE * letters);
    }

    /** A word in the size in which most of the line is set. */
    private static PdfWord mainWord(List<PdfWord> words) {
        PdfWord main = words.get(0);
        int most = 0;
        for (PdfWord word : words) {
            int set = words.stream()
                    .filter(other -> Math.abs(other.size() - word.size()) < 0.2f)
                    .mapToInt(other -> other.text().length())
                    .sum();
            if (set > most) {
                most = set;
                main = word;
            }
        }
        return main;
    }

    private static List<Segment> segments(List<PdfWord> words, PdfWord main) {
        List<Segment> segments = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        float start = words.get(0).x();
        float right = start;
        for (PdfWord word : words) {
            boolean wide = word.x() - right > WIDE_GAP * main.size() && !isMark(text);
            if (wide && !text.isEmpty()) {
                segments.add(new Segment(start, right, text.toString()));
                text.setLength(0);
                start = word.x();
            }
            text.append(text.isEmpty() || word.glued() ? "" : " ").append(shown(word, main));
            right = Math.max(right, word.right());
        }
        segments.add(new Segment(start, right, text.toString()));
        return segments;
    }

    /** A bullet or number stands apart from its item, but is no cell. */
    private static boolean isMark(CharSequence text) {
        return LineMark.isListItem(text + " x") && !text.toString().contains(" ");
    }

    private static String shown(PdfWord word, PdfWord main) {
        boolean marker = word.isRaised(main.size(), main.baseline()) && Superscripts.isMarker(word.text());
        return marker ? Superscripts.of(word.text()) : word.text();
    }

    float x() {
        return segments.get(0).x();
    }

    float right() {
        return segments.get(segments.size() - 1).right();
    }

    boolean isRow() {
        return segments.size() > 1;
    }

    String text() {
        return String.join("\t", segments.stream().map(Segment::text).toList());
    }

    /** The line that this segment alone would be. */
    PdfLine only(Segment segment) {
        return new PdfLine(page, List.of(segment), baseline, size, bold);
    }
}
