package org.factpress.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.factpress.model.DateMention;
import org.factpress.model.SourceDocument;
import org.factpress.model.Zone;
import org.jspecify.annotations.Nullable;

/** The year that a document speaks from. */
final class DocumentYear {
    private static final int HEAD_BLOCKS = 12;
    private static final int TITLE_PIECES = 1;

    private DocumentYear() {}

    /** The document's own year: declared, else of the dateline, else of its title, else of the last study it names. */
    static @Nullable Integer of(SourceDocument document, List<Piece> pieces) {
        if (document.date() != null) {
            return document.date().getYear();
        }
        return pieces.stream()
                .limit(HEAD_BLOCKS)
                .flatMap(piece -> piece.work().dates().stream())
                .map(DateMention::year)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .or(() -> latestYear(pieces.subList(0, Math.min(TITLE_PIECES, pieces.size()))))
                .or(() -> latestYear(pieces))
                .orElse(null);
    }

    private static Optional<Integer> latestYear(List<Piece> pieces) {
        return pieces.stream()
                .filter(piece ->
                        piece.work().zone() != Zone.FOOTNOTE && piece.work().zone() != Zone.BOILERPLATE)
                .flatMap(piece -> piece.work().periods().stream().filter(period -> !isTarget(piece, period)))
                .filter(period -> !period.open() && period.lastPart().matches("\\d{4}(-\\d\\d.*)?"))
                .map(period -> Integer.parseInt(period.lastPart().substring(0, 4)))
                .max(Comparator.naturalOrder());
    }

    /** "by 2030", "until 2030": a year to come dates no document. */
    private static boolean isTarget(Piece piece, PeriodMention period) {
        return piece.sentence().is(period.from() - 1, WordClass.DEADLINE);
    }
}
