package org.factpress.report.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.factpress.report.page.Word.Piece;
import org.factpress.report.story.TextRun;

/**
 * Words fill lines from left to right; a word wider than the line is broken where the line ends.
 *
 * <p>In prose a word is hyphenated where the line would else end far too early: never in two lines running, never the last word
 * of a paragraph, and no name.
 */
final class LineBreaker {
    private static final double TOLERANCE = 0.01;
    /** The part of a line that may stay empty before a word is broken. */
    private static final double EMPTY = 0.2;

    private final Fonts fonts;
    private final boolean hyphenates;

    LineBreaker(Fonts fonts) {
        this(fonts, false);
    }

    private LineBreaker(Fonts fonts, boolean hyphenates) {
        this.fonts = fonts;
        this.hyphenates = hyphenates;
    }

    /** For prose and the words of a table: not for headings and numbers. */
    LineBreaker hyphenating() {
        return new LineBreaker(fonts, true);
    }

    List<Line> lines(List<TextRun> runs, double width) {
        List<Line> lines = new ArrayList<>();
        List<Word> line = new ArrayList<>();
        Deque<Word> rest = new ArrayDeque<>(fitting(WordSplitter.split(runs, fonts), width));
        double used = 0;
        boolean broken = false;
        while (!rest.isEmpty()) {
            Word word = rest.poll();
            if (!line.isEmpty() && used + word.width() > width + TOLERANCE) {
                boolean breaks = !broken && !rest.isEmpty() && width - used > width * EMPTY && !isName(word);
                List<Word> parts = breaks ? parts(word, width - used) : List.of();
                broken = !parts.isEmpty();
                if (broken) {
                    line.add(parts.get(0));
                    word = parts.get(1);
                }
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

    private static boolean isName(Word word) {
        return word.pieces().get(0).text().codePoints().anyMatch(Character::isUpperCase);
    }

    /** The word in two, of which the first with its hyphen is no wider than this; empty where it cannot be broken so. */
    private List<Word> parts(Word word, double width) {
        if (!hyphenates || word.pieces().size() != 1) {
            return List.of();
        }
        Piece piece = word.pieces().get(0);
        int[] places = fonts.hyphenation().places(piece.run(), piece.text());
        for (int i = places.length - 1; i >= 0; i--) {
            Piece first = piece(piece, piece.text().substring(0, places[i]) + Hyphenation.SOFT_HYPHEN);
            if (first.width() <= width + TOLERANCE) {
                Piece second = piece(piece, piece.text().substring(places[i]));
                return List.of(
                        new Word(List.of(first), false, 0), new Word(List.of(second), word.spaced(), word.space()));
            }
        }
        return List.of();
    }

    private Piece piece(Piece of, String text) {
        return new Piece(of.run(), text, fonts.width(text, of.run().style()));
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
                breakUp(hyphenated(word, width, fitting), width, fitting);
            }
        }
        return fitting;
    }

    /** What is left of a word too wide for any line when as much as can be is hyphenated. */
    private Word hyphenated(Word word, double width, List<Word> into) {
        Word rest = word;
        List<Word> parts = parts(rest, width);
        while (rest.width() > width + TOLERANCE && !parts.isEmpty()) {
            into.add(parts.get(0));
            rest = parts.get(1);
            parts = parts(rest, width);
        }
        return rest;
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
