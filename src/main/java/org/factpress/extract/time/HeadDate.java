package org.factpress.extract.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.factpress.extract.language.Sentence;
import org.factpress.extract.language.Token;
import org.factpress.extract.language.TokenKind;
import org.factpress.extract.language.WordClass;
import org.factpress.extract.sentence.Edtf;
import org.factpress.extract.sentence.PeriodMention;
import org.factpress.extract.sentence.Piece;
import org.factpress.model.DateMention;

/** What a text itself says of when it was written: in its dateline, in the lines of its head, behind "last updated". */
final class HeadDate {
    private static final int HEAD_PIECES = 40;
    private static final int PROSE = 20;
    private static final int LINE = 12;
    private static final int LABEL = 4;
    private static final int MONTH = 7;

    private HeadDate() {}

    /** The strongest evidence first; empty where the text does not date itself. */
    static Optional<DocumentDate> of(List<Piece> pieces) {
        List<Piece> head = head(pieces);
        return dateline(head)
                .or(() -> lines(head))
                .or(() -> labelled(pieces))
                .or(() -> month(head))
                .or(() -> Optional.ofNullable(DocumentYear.ofTitle(pieces)).map(DocumentDate::of))
                .or(() -> DocumentYear.named(titles(head)).map(DocumentDate::of));
    }

    private static Optional<DocumentDate> dateline(List<Piece> head) {
        return head.stream()
                .filter(piece -> Dateline.length(piece.work()) > 0)
                .flatMap(HeadDate::ownDates)
                .findFirst()
                .map(DocumentDate::of);
    }

    private static Optional<DocumentDate> lines(List<Piece> head) {
        return head.stream().flatMap(HeadDate::ownDates).findFirst().map(DocumentDate::of);
    }

    /** "Last updated: 3 May 2023", "Published May 2023", wherever it stands. */
    private static Optional<DocumentDate> labelled(List<Piece> pieces) {
        List<Piece> lines = pieces.stream()
                .filter(piece -> piece.sentence().size() <= LINE && isLabel(piece.sentence()))
                .toList();
        return lines.stream()
                .flatMap(piece -> piece.work().dates().stream())
                .flatMap(date -> day(date).stream())
                .findFirst()
                .map(DocumentDate::of)
                .or(() -> month(lines));
    }

    private static boolean isLabel(Sentence sentence) {
        return IntStream.range(0, LABEL).anyMatch(i -> sentence.is(i, WordClass.DATING));
    }

    /** A head that names a month alone ("September 2021"), or several ("June/July 2024"). */
    private static Optional<DocumentDate> month(List<Piece> head) {
        return head.stream()
                .filter(piece -> piece.sentence().size() <= LINE)
                .flatMap(piece -> Stream.concat(piece.work().headPeriods().stream(), piece.work().periods().stream()))
                .map(PeriodMention::edtf)
                .filter(edtf -> Edtf.last(edtf).length() == MONTH && Edtf.hasYear(edtf))
                .map(edtf -> DocumentDate.of(YearMonth.parse(Edtf.last(edtf))))
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

    /** The lines that open a text, up to its first sentence: "Annual report 2023", "Issue 14, spring 2025". */
    private static List<Piece> titles(List<Piece> head) {
        int end = 0;
        while (end < head.size() && isTitle(head.get(end))) {
            end++;
        }
        return head.subList(0, end);
    }

    private static boolean isTitle(Piece piece) {
        Sentence sentence = piece.sentence();
        return sentence.size() <= PROSE
                && sentence.block().cell() == null
                && isOpen(sentence.token(sentence.size() - 1));
    }

    private static boolean isOpen(Token last) {
        return last.isWord() || last.is(TokenKind.NUMBER) || last.is(TokenKind.ALNUM);
    }

    private static boolean isLine(Piece piece) {
        return piece.sentence().size() < PROSE && Dateline.length(piece.work()) == 0;
    }

    private static Stream<LocalDate> ownDates(Piece piece) {
        Sentence sentence = piece.sentence();
        int dateline = Dateline.length(piece.work());
        boolean line = isLine(piece) || dateline == sentence.size();
        int end = line ? Integer.MAX_VALUE : sentence.token(dateline).start();
        return piece.work().dates().stream()
                .filter(date -> date.year() != null && date.end() <= end)
                .filter(date -> end < Integer.MAX_VALUE || dateline > 0 || !isToldOf(piece, date))
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
