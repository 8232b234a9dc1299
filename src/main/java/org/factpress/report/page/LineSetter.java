package org.factpress.report.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.factpress.chart.Stretch;
import org.factpress.report.page.Line.Numeral;
import org.factpress.report.page.Line.Segment;
import org.factpress.report.page.Word.Piece;
import org.factpress.report.story.TextRun;
import org.jspecify.annotations.Nullable;

/** Sets the words of one line side by side: one segment for each stretch of a run, one numeral for each word part with digits. */
final class LineSetter {
    private static final Pattern WORD = Pattern.compile("[^ ]+");

    private final Fonts fonts;
    private final List<Segment> segments = new ArrayList<>();
    private final List<Numeral> numerals = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    /** The runs of this line with words in a script of its own, which may run from right to left. */
    private final Set<TextRun> turned = Collections.newSetFromMap(new IdentityHashMap<>());

    private @Nullable TextRun run;
    private double start;
    private double at;

    private LineSetter(Fonts fonts) {
        this.fonts = fonts;
    }

    /** {@code continued}: the text goes on in another line, so that the last space belongs to this one. */
    static Line set(List<Word> words, Fonts fonts, boolean continued) {
        LineSetter setter = new LineSetter(fonts);
        words.stream()
                .flatMap(word -> word.pieces().stream())
                .filter(piece -> !Stretch.isPlain(piece.text()))
                .forEach(piece -> setter.turned.add(piece.run()));
        double width = 0;
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            setter.place(word);
            width = setter.at;
            if (word.spaced() && (continued || i + 1 < words.size())) {
                setter.text.append(' ');
                setter.at += word.space();
            }
        }
        setter.endSegment();
        return new Line(setter.segments, setter.numerals, width, setter.leading());
    }

    private void place(Word word) {
        double left = at;
        for (Piece piece : word.pieces()) {
            if (run != piece.run()) {
                endSegment();
                run = piece.run();
                start = at;
            }
            text.append(piece.text());
            at += piece.width();
        }
        numerals(word, left);
    }

    private void endSegment() {
        if (run != null) {
            List<Stretch> stretches = Stretch.of(text.toString());
            for (Stretch stretch : stretches) {
                double left = start
                        + stretches.stream()
                                .filter(other -> other.place() < stretch.place())
                                .mapToDouble(other -> fonts.width(other, run.style()))
                                .sum();
                segment(run, stretch, left);
                if (stretches.size() > 1) {
                    numerals(run, stretch, left);
                }
            }
        }
        text.setLength(0);
        run = null;
    }

    private void segment(TextRun of, Stretch stretch, double left) {
        segments.add(new Segment(of, stretch.text(), stretch.script(), left, fonts.width(stretch, of.style())));
    }

    /** Where words run from right to left, a numeral stands elsewhere than its word comes in the text. */
    private void numerals(TextRun of, Stretch stretch, double left) {
        Matcher words = WORD.matcher(stretch.text());
        while (words.find()) {
            double from = left + fonts.width(stretch.text().substring(0, words.start()), of.style());
            double width = fonts.width(words.group(), of.style());
            numeral(List.of(new Piece(of, words.group(), width)), from, from + width);
        }
    }

    /** "2.2" and "%" in two sizes are one numeral: pieces of a word that mean the same are joined. */
    private void numerals(Word word, double left) {
        double from = left;
        int first = 0;
        List<Piece> pieces = word.pieces();
        for (int i = 0; i < pieces.size(); i++) {
            if (i + 1 == pieces.size() || !sameMeaning(pieces.get(i), pieces.get(i + 1))) {
                double to = from
                        + pieces.subList(first, i + 1).stream()
                                .mapToDouble(Piece::width)
                                .sum();
                if (!turned.contains(pieces.get(first).run())) {
                    numeral(pieces.subList(first, i + 1), from, to);
                }
                from = to;
                first = i + 1;
            }
        }
    }

    private void numeral(List<Piece> pieces, double from, double to) {
        String joined =
                Numerals.trim(String.join("", pieces.stream().map(Piece::text).toList()));
        if (Numerals.hasDigit(joined)) {
            TextRun meaning = pieces.get(0).run();
            double size = pieces.stream()
                    .mapToDouble(piece -> piece.run().style().size())
                    .max()
                    .orElseThrow();
            numerals.add(new Numeral(
                    joined,
                    meaning.role(),
                    meaning.observation(),
                    from,
                    to,
                    size,
                    meaning.style().rise()));
        }
    }

    private boolean sameMeaning(Piece one, Piece other) {
        return turned.contains(one.run()) == turned.contains(other.run())
                && one.run().role() == other.run().role()
                && Objects.equals(one.run().observation(), other.run().observation())
                && Objects.equals(one.run().link(), other.run().link());
    }

    private double leading() {
        return segments.stream()
                .mapToDouble(segment -> segment.run().style().leading())
                .max()
                .orElse(0);
    }
}
