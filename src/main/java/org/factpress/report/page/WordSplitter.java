package org.factpress.report.page;

import java.util.ArrayList;
import java.util.List;
import org.factpress.report.page.Word.Piece;
import org.factpress.report.story.TextRun;

/** Runs become words: at spaces, and after a slash or hyphen that a letter follows. A number is never broken. */
final class WordSplitter {
    private final Fonts fonts;
    private final List<Word> words = new ArrayList<>();
    private final List<Piece> pieces = new ArrayList<>();

    private WordSplitter(Fonts fonts) {
        this.fonts = fonts;
    }

    static List<Word> split(List<TextRun> runs, Fonts fonts) {
        WordSplitter splitter = new WordSplitter(fonts);
        runs.forEach(splitter::add);
        splitter.endWord(false, 0);
        return splitter.words;
    }

    private void add(TextRun run) {
        String text = fonts.printable(run.text(), run.style().face());
        int start = 0;
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) == ' ') {
                addPiece(run, text.substring(start, at));
                endWord(true, fonts.width(" ", run.style()));
                start = at + 1;
            } else if (mayBreakAfter(text, at)) {
                addPiece(run, text.substring(start, at + 1));
                endWord(false, 0);
                start = at + 1;
            }
        }
        addPiece(run, text.substring(start));
    }

    private static boolean mayBreakAfter(String text, int at) {
        char mark = text.charAt(at);
        return (mark == '/' || mark == '-')
                && at > 0
                && at + 1 < text.length()
                && Character.isLetter(text.charAt(at + 1));
    }

    private void addPiece(TextRun run, String text) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(run, text, fonts.width(text, run.style())));
        }
    }

    private void endWord(boolean spaced, double space) {
        if (!pieces.isEmpty()) {
            words.add(new Word(pieces, spaced, space));
            pieces.clear();
        } else if (spaced && !words.isEmpty() && !words.get(words.size() - 1).spaced()) {
            Word last = words.remove(words.size() - 1);
            words.add(new Word(last.pieces(), true, space));
        }
    }
}
