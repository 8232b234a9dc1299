package org.factpress.extract;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.factpress.model.DateMention;
import org.factpress.model.SourceDocument;
import org.jspecify.annotations.Nullable;

/**
 * The day or year that a document speaks from.
 *
 * @param stated whether the document says so (declared, in its head or dateline, in its title); else the year is only the
 *     latest one that its text knows of
 */
record DocumentDate(@Nullable LocalDate day, @Nullable Integer year, boolean stated) {
    private static final int HEAD_PIECES = 40;
    private static final int PROSE = 20;

    static DocumentDate of(SourceDocument document, List<Piece> pieces) {
        if (document.date() != null) {
            return of(document.date());
        }
        List<Piece> head = head(pieces);
        return head.stream()
                .flatMap(DocumentDate::ownDates)
                .findFirst()
                .map(DocumentDate::of)
                .or(() -> Optional.ofNullable(DocumentYear.ofTitle(pieces))
                        .map(year -> new DocumentDate(null, year, true)))
                .orElseGet(() -> new DocumentDate(null, DocumentYear.of(pieces), false));
    }

    private static DocumentDate of(LocalDate day) {
        return new DocumentDate(day, day.getYear(), true);
    }

    /** The lines above the first prose, and the prose's first sentence for its dateline. */
    private static List<Piece> head(List<Piece> pieces) {
        int end = 0;
        while (end < Math.min(HEAD_PIECES, pieces.size()) && isLine(pieces.get(end))) {
            end++;
        }
        return pieces.subList(0, Math.min(end + 1, pieces.size()));
    }

    private static boolean isLine(Piece piece) {
        return piece.sentence().size() < PROSE && Dateline.length(piece.work()) == 0;
    }

    private static Stream<LocalDate> ownDates(Piece piece) {
        int dateline = Dateline.length(piece.work());
        int end = isLine(piece)
                ? Integer.MAX_VALUE
                : piece.sentence().token(dateline).start();
        return piece.work().dates().stream()
                .filter(date -> date.year() != null && date.end() <= end)
                .flatMap(date -> day(date).stream());
    }

    private static Optional<LocalDate> day(DateMention date) {
        try {
            return date.year() == null
                    ? Optional.empty()
                    : Optional.of(LocalDate.of(date.year(), date.month(), date.day()));
        } catch (DateTimeException e) {
            // A date that the calendar does not have ("31 June 2024") dates no document.
            return Optional.empty();
        }
    }
}
