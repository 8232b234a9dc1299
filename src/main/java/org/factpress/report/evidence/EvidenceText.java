package org.factpress.report.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.factpress.model.Figure;
import org.factpress.model.Revision;
import org.factpress.model.SetAside;
import org.factpress.model.SourceDocument;
import org.jspecify.annotations.Nullable;

/** The stored text of a document with its marks: any stretch of it can be cut into pieces. */
public final class EvidenceText {
    /**
     * A stretch of text: plain, a mark of its markdown, or a number's mark. {@code id} is the anchor of a mark, {@code others} are anchors of figures that
     * share its place, {@code target} is where it leads: an observation, else itself.
     */
    public record Piece(
            String text,
            String style,
            @Nullable String id,
            @Nullable String description,
            @Nullable String target,
            List<String> others) {}

    private record Mark(int start, int end, Piece piece) {}

    /** What markdown, and many a plain text, writes around words: a reader looks through it. */
    private static final Pattern RAW = Pattern.compile("\\*{1,3}|_{2,3}|~~|`+|(?m:^#{1,6}(?= ))");

    private final String text;
    private final boolean plain;
    private final List<Mark> marks;

    private EvidenceText(boolean plain, String text, List<Mark> marks) {
        this.plain = plain;
        this.text = text;
        this.marks = marks;
    }

    static EvidenceText of(SourceDocument document, Revision revision, EvidenceWords words, EvidenceLinks links) {
        List<Mark> marks = new ArrayList<>();
        revision.figures().stream()
                .filter(figure -> figure.document().equals(document.path()))
                .sorted(Comparator.comparingInt(Figure::start)
                        .thenComparing(Comparator.comparingInt(Figure::end).reversed())
                        // Of several at one place, the one that became something gives the mark its looks.
                        .thenComparing(figure -> words.state(figure).observation() == null)
                        .thenComparing(Figure::id))
                .forEach(figure -> add(marks, mark(figure, words, document.text())));
        List<Mark> asides = revision.setAside().stream()
                .filter(number -> number.document().equals(document.path()))
                .map(number -> mark(number, links))
                .sorted(Comparator.comparingInt(Mark::start).thenComparingInt(Mark::end))
                .toList();
        return new EvidenceText(document.mediaType().equals("text/plain"), document.text(), merged(marks, asides));
    }

    /** Cuts a stretch into pieces; a mark that begins before it keeps its anchor where it begins. */
    List<Piece> pieces(int start, int end) {
        List<Piece> pieces = new ArrayList<>();
        int at = start;
        for (int i = firstEndingAfter(start); i < marks.size() && marks.get(i).start() < end; i++) {
            Mark mark = marks.get(i);
            int from = Math.max(at, mark.start());
            int to = Math.min(end, mark.end());
            plain(pieces, at, from);
            pieces.add(part(mark, from, to, mark.start() >= start));
            at = to;
        }
        plain(pieces, at, end);
        return List.copyOf(pieces);
    }

    /** Marks follow each other without overlap, so their ends are in order too. */
    private int firstEndingAfter(int offset) {
        int low = 0;
        int high = marks.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (marks.get(middle).end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private void plain(List<Piece> pieces, int from, int to) {
        int at = from;
        if (plain) {
            Matcher raw = RAW.matcher(text).region(from, Math.max(from, to));
            while (raw.find()) {
                unmarked(pieces, at, raw.start(), "plain");
                unmarked(pieces, raw.start(), raw.end(), "raw");
                at = raw.end();
            }
        }
        unmarked(pieces, at, to, "plain");
    }

    private void unmarked(List<Piece> pieces, int from, int to, String style) {
        if (to > from) {
            pieces.add(new Piece(CleanText.of(text.substring(from, to)), style, null, null, null, List.of()));
        }
    }

    private Piece part(Mark mark, int from, int to, boolean first) {
        Piece whole = mark.piece();
        return new Piece(
                CleanText.of(text.substring(from, to)),
                whole.style(),
                first ? whole.id() : null,
                whole.description(),
                whole.target(),
                first ? whole.others() : List.of());
    }

    /** A figure inside another one is named at the place of that one. */
    private static void add(List<Mark> marks, Mark mark) {
        Mark last = marks.isEmpty() ? null : marks.get(marks.size() - 1);
        if (last == null || mark.start() >= last.end()) {
            marks.add(mark);
            return;
        }
        Piece piece = last.piece();
        List<String> others = new ArrayList<>(piece.others());
        others.add(String.valueOf(mark.piece().id()));
        marks.set(
                marks.size() - 1,
                new Mark(
                        last.start(),
                        Math.max(last.end(), mark.end()),
                        new Piece(
                                "",
                                piece.style(),
                                piece.id(),
                                piece.description() + "; " + mark.piece().description(),
                                Objects.equals(piece.target(), piece.id())
                                        ? mark.piece().target()
                                        : piece.target(),
                                List.copyOf(others))));
    }

    /** Both in text order; a number set aside gives way to a figure, or to one before it, in the same place. */
    private static List<Mark> merged(List<Mark> figures, List<Mark> asides) {
        List<Mark> merged = new ArrayList<>();
        int next = 0;
        int free = 0;
        for (Mark aside : asides) {
            while (next < figures.size() && figures.get(next).start() < aside.end()) {
                free = Math.max(free, figures.get(next).end());
                merged.add(figures.get(next++));
            }
            if (aside.start() >= free && aside.end() > aside.start()) {
                merged.add(aside);
                free = aside.end();
            }
        }
        merged.addAll(figures.subList(next, figures.size()));
        return List.copyOf(merged);
    }

    private static Mark mark(Figure figure, EvidenceWords words, String text) {
        EvidenceWords.State state = words.state(figure);
        String target = state.observation() == null ? figure.id() : state.observation();
        Piece piece =
                new Piece("", state.style(), figure.id(), CleanText.of(words.describe(figure)), target, List.of());
        return new Mark(figure.start(), Math.min(figure.end(), text.length()), piece);
    }

    private static Mark mark(SetAside number, EvidenceLinks links) {
        String id = links.aside(number);
        Piece piece = new Piece("", "aside", id, SetAsideWords.describe(number.reason()), id, List.of());
        return new Mark(number.start(), number.end(), piece);
    }
}
