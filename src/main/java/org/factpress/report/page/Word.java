package org.factpress.report.page;

import java.util.List;
import org.factpress.report.story.TextRun;

/** Pieces of text that stay on one line, and the space that follows them. */
record Word(List<Piece> pieces, boolean spaced, double space) {
    /** The part of a word that belongs to one run. */
    record Piece(TextRun run, String text, double width) {}

    Word {
        pieces = List.copyOf(pieces);
    }

    double width() {
        return pieces.stream().mapToDouble(Piece::width).sum();
    }
}
