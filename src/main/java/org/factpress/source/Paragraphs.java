package org.factpress.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Joins the lines of plain text to paragraphs: wrapped lines, and a sentence that a page break has cut. */
final class Paragraphs {
    /** A paragraph's stretch, with the lines it is made of. */
    record Paragraph(List<Line> lines) {
        int start() {
            return lines.get(0).start();
        }

        int end() {
            return lines.get(lines.size() - 1).end();
        }

        Line first() {
            return lines.get(0);
        }

        String text(String stored) {
            return stored.substring(start(), end());
        }

        /** Grows in place: a paragraph may have very many lines. */
        void append(Paragraph next) {
            lines.addAll(next.lines);
        }
    }

    private static final int NARROWEST_WRAP = 50;
    private static final int WIDEST_WRAP = 130;

    private final String text;

    private Paragraphs(String text) {
        this.text = text;
    }

    static List<Paragraph> of(String text, List<Line> lines) {
        Paragraphs paragraphs = new Paragraphs(text);
        return paragraphs.mended(paragraphs.unwrapped(lines));
    }

    private List<Paragraph> unwrapped(List<Line> lines) {
        Map<Integer, Integer> widths = widths(lines);
        List<Paragraph> paragraphs = new ArrayList<>();
        for (Line line : lines) {
            Paragraph last = paragraphs.isEmpty() ? null : paragraphs.get(paragraphs.size() - 1);
            Paragraph single = new Paragraph(new ArrayList<>(List.of(line)));
            if (last != null && isWrapped(last, line, widths.getOrDefault(line.group(), 0))) {
                last.append(single);
            } else {
                paragraphs.add(single);
            }
        }
        return paragraphs;
    }

    private boolean isWrapped(Paragraph paragraph, Line next, int width) {
        Line last = paragraph.lines.get(paragraph.lines.size() - 1);
        if (last.group() != next.group() || last.icons() || next.icons() || LineMark.opensBlock(of(next))) {
            return false;
        }
        if (LineMark.isUnderline(of(next))) {
            return paragraph.lines.size() == 1;
        }
        if (LineMark.isHeading(of(paragraph.first()))) {
            return false;
        }
        if (isHanging(paragraph.first(), next) || isAroundMarker(paragraph, next)) {
            return true;
        }
        boolean open = !Sentences.endsComplete(of(last))
                && (Sentences.startsLow(of(next)) || Sentences.stopsOpen(of(last)))
                && last.end() - last.start() >= NARROWEST_WRAP / 2;
        return open || isFull(last, next, width);
    }

    /** The lines of a list item or footnote stand further in than its mark. */
    private boolean isHanging(Line first, Line next) {
        boolean item = LineMark.isListItem(of(first)) || LineMark.isFootnote(of(first));
        return item && next.indent() >= first.indent() + 2;
    }

    /** A footnote mark on a line of its own inside a sentence belongs to it, and so does what goes on behind it. */
    private boolean isAroundMarker(Paragraph paragraph, Line next) {
        Line last = paragraph.lines.get(paragraph.lines.size() - 1);
        if (LineMark.isMarker(of(next))) {
            String words = paragraph.text(text);
            return !LineMark.isMarker(of(last))
                    && words.length() >= NARROWEST_WRAP / 2
                    && !Sentences.endsComplete(words);
        }
        boolean goesOn = Sentences.startsLow(of(next)) || of(next).matches("[.,;)].*");
        return paragraph.lines.size() > 1 && LineMark.isMarker(of(last)) && goesOn;
    }

    /** Whether the next line's first word would not have fitted any more: then the line was wrapped there. */
    private boolean isFull(Line last, Line next, int width) {
        if (width < NARROWEST_WRAP || width > WIDEST_WRAP) {
            return false;
        }
        String following = of(next);
        int space = following.indexOf(' ');
        int word = space < 0 ? following.length() : space;
        return last.indent() + last.end() - last.start() + 1 + word > width;
    }

    /** The width of the longest line of each group. */
    private static Map<Integer, Integer> widths(List<Line> lines) {
        Map<Integer, Integer> widths = new HashMap<>();
        lines.stream()
                .filter(line -> !line.icons())
                .forEach(line -> widths.merge(line.group(), line.indent() + line.end() - line.start(), Math::max));
        return widths;
    }

    /** A paragraph that stops inside a sentence and goes on after a blank line is one. */
    private List<Paragraph> mended(List<Paragraph> paragraphs) {
        List<Paragraph> mended = new ArrayList<>();
        for (Paragraph next : paragraphs) {
            Paragraph last = mended.isEmpty() ? null : mended.get(mended.size() - 1);
            if (last != null && isCut(last, next)) {
                last.append(next);
            } else {
                mended.add(next);
            }
        }
        return mended;
    }

    private boolean isCut(Paragraph last, Paragraph next) {
        return !last.first().icons()
                && !next.first().icons()
                && last.first().group() != next.first().group()
                && !LineMark.opensBlock(of(next.first()))
                && !LineMark.isHeading(of(last.first()))
                && Sentences.goesOn(last.text(text), next.text(text));
    }

    private String of(Line line) {
        return text.substring(line.start(), line.end());
    }
}
