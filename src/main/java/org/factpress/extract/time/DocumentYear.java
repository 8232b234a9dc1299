package org.factpress.extract.time;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.factpress.extract.language.Sentence;
import org.factpress.extract.language.WordClass;
import org.factpress.extract.sentence.PeriodMention;
import org.factpress.extract.sentence.Piece;
import org.factpress.model.DateMention;
import org.factpress.model.Zone;
import org.jspecify.annotations.Nullable;

/** The year that the text of a document knows of, where nothing else dates it. */
final class DocumentYear {
    private static final int HEAD_PIECES = 12;

    private static final int DEADLINE_REACH = 3;

    private DocumentYear() {}

    /** The year in a document's title; null where it names none. */
    static @Nullable Integer ofTitle(List<Piece> pieces) {
        return pieces.isEmpty() || pieces.get(0).work().zone() != Zone.HEADING
                ? null
                : latest(pieces.subList(0, 1)).orElse(null);
    }

    /** The year of the first date of a text, else the latest year it names; null where it names none. */
    static @Nullable Integer of(List<Piece> pieces) {
        return pieces.stream()
                .limit(HEAD_PIECES)
                .flatMap(piece -> piece.work().dates().stream())
                .map(DateMention::year)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .or(() -> latest(pieces))
                .orElse(null);
    }

    /** The year that the copyright line names last; null where there is none. */
    static @Nullable Integer ofCopyright(List<Piece> pieces) {
        return pieces.stream()
                .flatMap(piece -> copyrights(piece.sentence()))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** "© 2019-2024", "Copyright 2024". */
    private static Stream<Integer> copyrights(Sentence sentence) {
        return IntStream.range(1, sentence.size())
                .filter(i -> sentence.is(i - 1, WordClass.COPYRIGHT) && YearRule.isYear(sentence.token(i)))
                .map(i -> sentence.token(i + 1).isDash() && YearRule.isYear(sentence.token(i + 2)) ? i + 2 : i)
                .mapToObj(i -> Integer.valueOf(sentence.token(i).text()));
    }

    /** The latest year that these pieces name, footnotes and goals apart. */
    static Optional<Integer> latest(List<Piece> pieces) {
        return named(pieces.stream()
                .filter(piece ->
                        piece.work().zone() != Zone.FOOTNOTE && piece.work().zone() != Zone.BOILERPLATE)
                .toList());
    }

    /** The latest year that these pieces name, whatever part of the document they are. */
    static Optional<Integer> named(List<Piece> pieces) {
        return pieces.stream()
                .flatMap(piece -> piece.work().periods().stream().filter(period -> !isTarget(piece, period)))
                .filter(period -> !period.open() && period.lastPart().matches("\\d{4}(-\\d\\d.*)?"))
                .map(period -> Integer.parseInt(period.lastPart().substring(0, 4)))
                .max(Comparator.naturalOrder());
    }

    /** "by 2030", "until 2030": a year to come dates no document. */
    private static boolean isTarget(Piece piece, PeriodMention period) {
        return IntStream.range(period.from() - DEADLINE_REACH, period.from())
                .anyMatch(i -> piece.sentence().is(i, WordClass.DEADLINE));
    }
}
