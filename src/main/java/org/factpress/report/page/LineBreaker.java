package org.factpress.report.page;

import java.util.ArrayList;
import java.util.List;
import org.factpress.report.page.Word.Piece;
import org.factpress.report.story.TextRun;

/** Words fill lines from left to right; a word wider than the line is broken where the line ends. */
final class LineBreaker {
    private static final double TOLERANCE = 0.01;

    private final Fonts fonts;

    LineBreaker(Fonts fonts) {
        this.fonts = fonts;
    }

    List<Line> lines(List<TextRun> runs, double width) {
        List<Line> lines = new ArrayList<>();
        List<Word> line = new ArrayList<>();
        double used = 0;
        for (Word word : fitting(WordSplitter.split(runs, fonts), width)) {
            if (!line.isEmpty() && used + word.width() > width + TOLERANCE) {
                lines.add(LineSetter.set(line, fonts, true));
                line.clear();
                used = 0;
            }
            line.add(word);
            used += word.width() + word.space();
        }
        if (!line.isEmpty()) {
            lines.add(LineSetter.set(line, fonts, false));
        }
        return lines;
    }

    /** The width of the text on one line. */
    double width(List<TextRun> runs) {
        List<Word> words = WordSplitter.split(runs, fonts);
        return words.isEmpty() ? 0 : LineSetter.set(words, fonts, false).width();
    }

    private List<Word> fitting(List<Word> words, double width) {
        List<Word> fitting = new ArrayList<>();
        for (Word word : words) {
            if (word.width() <= width + TOLERANCE) {
                fitting.add(word);
            } else {
                breakUp(word, width, fitting);
            }
        }
        return fitting;
    }

    private void breakUp(Word word, double width, List<Word> into) {
        List<Piece> part = new ArrayList<>();
        double used = 0;
        for (Piece piece : word.pieces()) {
            int start = 0;
            for (int at = 0; at < piece.text().length(); at++) {
                double next = fonts.width(
                        piece.text().substring(start, at + 1), piece.run().style());
                if (used + next > width && (at > start || !part.isEmpty())) {
                    addPart(piece, start, at, part);
                    into.add(new Word(part, false, 0));
                    part.clear();
                    used = 0;
                    start = at;
                }
            }
            addPart(piece, start, piece.text().length(), part);
            used += part.isEmpty() ? 0 : part.get(part.size() - 1).width();
        }
        into.add(new Word(part, word.spaced(), word.space()));
    }

    private void addPart(Piece piece, int start, int end, List<Piece> part) {
        if (end > start) {
            String text = piece.text().substring(start, end);
            part.add(new Piece(piece.run(), text, fonts.width(text, piece.run().style())));
        }
    }
}
