package org.factpress.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.factpress.model.Figure;
import org.factpress.model.Revision;
import org.factpress.model.SetAside;
import org.factpress.model.SourceDocument;
import org.jspecify.annotations.Nullable;

/** The stored text of a document with its marks: any stretch of it can be cut into pieces. */
public final class EvidenceText {
    /**
     * A stretch of text: plain, or marked. {@code id} is the anchor of a mark, {@code others} are anchors of figures that
     * share its place, {@code target} is the observation it leads to.
     */
    public record Piece(
            String text,
            String style,
            @Nullable String id,
            @Nullable String description,
            @Nullable String target,
            List<String> others) {}

    private record Mark(int start, int end, Piece piece) {}

    private final String text;
    private final List<Mark> marks;

    private EvidenceText(String text, List<Mark> marks) {
        this.text = text;
        this.marks = marks;
    }

    static EvidenceText of(SourceDocument document, Revision revision, EvidenceWords words) {
        List<Mark> marks = new ArrayList<>();
        revision.figures().stream()
                .filter(figure -> figure.document().equals(document.path()))
                .sorted(Comparator.comparingInt(Figure::start)
                        .thenComparing(Comparator.comparingInt(Figure::end).reversed())
                        // Of several at one place, the one that became something gives the mark its looks.
                        .thenComparing(figure -> words.state(figure).observation() == null)
                        .thenComparing(Figure::id))
                .forEach(figure -> add(marks, mark(figure, words, document.text())));
        revision.setAside().stream()
                .filter(number -> number.document().equals(document.path()))
                .sorted(Comparator.comparingInt(SetAside::start))
                .forEach(number -> addAside(marks, mark(number)));
        marks.sort(Comparator.comparingInt(Mark::start));
        return new EvidenceText(document.text(), List.copyOf(marks));
    }

    /** Cuts a stretch into pieces; a mark that begins before it keeps its anchor where it begins. */
    List<Piece> pieces(int start, int end) {
        List<Piece> pieces = new ArrayList<>();
        int at = start;
        for (Mark mark : marks) {
            if (mark.end() > start && mark.start() < end) {
                int from = Math.max(at, mark.start());
                int to = Math.min(end, mark.end());
                plain(pieces, at, from);
                pieces.add(part(mark, from, to, mark.start() >= start));
                at = to;
            }
        }
        plain(pieces, at, end);
        return List.copyOf(pieces);
    }

    /** Characters that HTML does not know become spaces. */
    static String clean(String text) {
        return text.codePoints()
                .map(point -> Character.isISOControl(point) && point != '\n' && point != '\t' || isNoCharacter(point)
                        ? ' '
                        : point)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static boolean isNoCharacter(int point) {
        return (point & 0xfffe) == 0xfffe || point >= 0xd800 && point <= 0xdfff;
    }

    private void plain(List<Piece> pieces, int from, int to) {
        if (to > from) {
            pieces.add(new Piece(clean(text.substring(from, to)), "plain", null, null, null, List.of()));
        }
    }

    private Piece part(Mark mark, int from, int to, boolean first) {
        Piece whole = mark.piece();
        return new Piece(
                clean(text.substring(from, to)),
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
                                piece.target() == null ? mark.piece().target() : piece.target(),
                                List.copyOf(others))));
    }

    private static void addAside(List<Mark> marks, Mark mark) {
        if (marks.stream().noneMatch(other -> other.start() < mark.end() && mark.start() < other.end())) {
            marks.add(mark);
        }
    }

    private static Mark mark(Figure figure, EvidenceWords words, String text) {
        EvidenceWords.State state = words.state(figure);
        Piece piece = new Piece(
                "", state.style(), figure.id(), clean(words.describe(figure)), state.observation(), List.of());
        return new Mark(figure.start(), Math.min(figure.end(), text.length()), piece);
    }

    private static Mark mark(SetAside number) {
        Piece piece = new Piece("", "aside", null, EvidenceWords.describe(number), null, List.of());
        return new Mark(number.start(), number.end(), piece);
    }
}
