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
 * @param lasting whether a number without any time may be taken to be of this year: not where the file is much younger than
 *     anything its text speaks of
 */
record DocumentDate(@Nullable LocalDate day, @Nullable Integer year, boolean stated, boolean lasting) {
    private static final int HEAD_PIECES = 40;
    private static final int PROSE = 20;
    private static final int LINE = 8;
    private static final int MONTH = 7;
    private static final int YOUNGER = 1;

    static DocumentDate of(SourceDocument document, List<Piece> pieces) {
        List<Piece> head = head(pieces);
        Optional<DocumentDate> ofHead = head.stream()
                .flatMap(DocumentDate::ownDates)
                .findFirst()
                .map(DocumentDate::of)
                .or(() -> month(head));
        if (document.date() != null && (ofHead.isEmpty() || !isOfFile(document))) {
            return of(document.date(), pieces);
        }
        return ofHead.or(() -> Optional.ofNullable(DocumentYear.ofTitle(pieces))
                        .map(year -> new DocumentDate(null, year, true, true)))
                .orElseGet(() -> new DocumentDate(null, DocumentYear.of(pieces), false, false));
    }

    private static DocumentDate of(LocalDate day) {
        return new DocumentDate(day, day.getYear(), true, true);
    }

    /** A file made years after anything it tells of was only made anew. */
    private static DocumentDate of(LocalDate day, List<Piece> pieces) {
        Integer latest = DocumentYear.of(pieces);
        boolean young = latest != null && day.getYear() - latest > YOUNGER;
        return new DocumentDate(day, day.getYear(), true, !young);
    }

    /** Formats that note when the file was made, which need not be when its text was published. */
    private static boolean isOfFile(SourceDocument document) {
        return document.mediaType().startsWith("application/");
    }

    /** A head that names a month alone ("September 2021"). */
    private static Optional<DocumentDate> month(List<Piece> head) {
        return head.stream()
                .filter(piece -> piece.sentence().size() <= LINE)
                .flatMap(piece -> piece.work().periods().stream())
                .map(PeriodMention::edtf)
                .filter(edtf -> edtf.length() == MONTH && Edtf.hasYear(edtf))
                .map(edtf -> new DocumentDate(null, Edtf.lastYear(edtf), true, true))
                .findFirst();
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
        int end = isLine(piece) || dateline == piece.sentence().size()
                ? Integer.MAX_VALUE
                : piece.sentence().token(dateline).start();
        return piece.work().dates().stream()
                .filter(date -> date.year() != null && date.end() <= end)
                .filter(date -> end < Integer.MAX_VALUE || !isToldOf(piece, date))
                .flatMap(date -> day(date).stream());
    }

    /** "The law of 7 June 1951 binds 400 towns.": a sentence that goes on behind its date tells of it. */
    private static boolean isToldOf(Piece piece, DateMention date) {
        Sentence sentence = piece.sentence();
        long behind = sentence.tokens().stream()
                .filter(token -> token.start() >= date.end() && token.isWord())
                .count();
        return behind > 1 && sentence.norm(sentence.size() - 1).equals(".");
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
