package org.factpress.extract.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.factpress.extract.sentence.Piece;
import org.factpress.model.SourceDocument;
import org.jspecify.annotations.Nullable;

/**
 * The day, month or year that a document speaks from.
 *
 * @param stated whether the document says so (declared, in its head or dateline, in its title); else the year is only the
 *     latest one that its text knows of
 * @param lasting whether a number without any time may be taken to be of this year: not where the year is only that of the
 *     file or of the copyright
 */
public record DocumentDate(
        @Nullable LocalDate day,
        @Nullable YearMonth month,
        @Nullable Integer year,
        boolean stated,
        boolean lasting) {
    private static final int YOUNGER = 1;

    /** What the text says of itself; where it is silent, or the source declares its day, that of the source. */
    public static DocumentDate of(SourceDocument document, List<Piece> pieces) {
        Optional<DocumentDate> told = HeadDate.of(pieces);
        if (document.date() != null && !isOfFile(document)) {
            return of(document.date());
        }
        return told.or(() -> ofFile(document.date(), pieces)).orElseGet(() -> ofYears(pieces));
    }

    public static DocumentDate of(LocalDate day) {
        return new DocumentDate(day, YearMonth.from(day), day.getYear(), true, true);
    }

    public static DocumentDate of(YearMonth month) {
        return new DocumentDate(null, month, month.getYear(), true, true);
    }

    public static DocumentDate of(int year) {
        return new DocumentDate(null, null, year, true, true);
    }

    /** A file made years after anything it tells of was only made anew: its day is not that of its text. */
    private static Optional<DocumentDate> ofFile(@Nullable LocalDate day, List<Piece> pieces) {
        Integer latest = DocumentYear.of(pieces);
        boolean anew = day != null && latest != null && day.getYear() - latest > YOUNGER;
        return day == null || anew ? Optional.empty() : Optional.of(of(day));
    }

    private static DocumentDate ofYears(List<Piece> pieces) {
        Integer copyright = DocumentYear.ofCopyright(pieces);
        return copyright == null
                ? new DocumentDate(null, null, DocumentYear.of(pieces), false, false)
                : new DocumentDate(null, null, copyright, true, false);
    }

    /** Formats that note when the file was made, which need not be when its text was published. */
    private static boolean isOfFile(SourceDocument document) {
        return document.mediaType().startsWith("application/");
    }
}
