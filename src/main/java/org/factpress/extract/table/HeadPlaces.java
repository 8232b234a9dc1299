package org.factpress.extract.table;

import java.util.List;
import java.util.Optional;
import org.factpress.extract.language.WordClass;
import org.factpress.extract.sentence.Found;
import org.factpress.extract.sentence.Piece;
import org.factpress.extract.sentence.PlaceMention;
import org.factpress.extract.table.Table.Entry;

/** The places that the heads of a table name. */
final class HeadPlaces {
    private final DocumentTables tables;
    private final TableWords words;
    private final HeadText texts;

    HeadPlaces(DocumentTables tables, TableWords words, HeadText texts) {
        this.tables = tables;
        this.words = words;
        this.texts = texts;
    }

    /** Of the nearest head that names one. */
    Found<List<String>> of(List<Piece> heads) {
        return heads.stream()
                .flatMap(head -> of(head).stream())
                .findFirst()
                .map(names -> Found.inherited(names, "place: the table's head"))
                .orElseGet(Found::nothing);
    }

    /** Places that are known, else what stands in a column that is headed by a noun for places. */
    Optional<List<String>> of(Piece head) {
        Optional<List<String>> known =
                head.places().stream().map(PlaceMention::names).findFirst();
        return known.isPresent()
                ? known
                : total(head)
                        .or(() -> isInColumnOfPlaces(head) ? Optional.of(List.of(texts.of(head))) : Optional.empty());
    }

    /** "Both counties", "Three provinces": the places of the other rows. */
    private Optional<List<String>> total(Piece head) {
        Entry entry = tables.entry(head);
        if (entry == null || entry.cell().column() > 0 || !words.countsPlaces(head.sentence())) {
            return Optional.empty();
        }
        Table table = tables.of(entry);
        List<String> parts = table.column(entry.cell().column()).stream()
                .filter(other -> other != entry && table.isRowHead(other))
                .flatMap(other -> other.pieces().stream())
                .filter(piece -> !words.countsPlaces(piece.sentence()))
                .flatMap(piece -> of(piece).stream().flatMap(List::stream))
                .distinct()
                .toList();
        return parts.isEmpty() ? Optional.empty() : Optional.of(parts);
    }

    private boolean isInColumnOfPlaces(Piece head) {
        Entry entry = tables.entry(head);
        if (entry == null
                || words.units().opens(head.sentence(), "total")
                || head.sentence().is(0, WordClass.REST)) {
            return false;
        }
        Table table = tables.of(entry);
        return table.isRowHead(entry)
                && table.columnHeads(entry.cell()).stream()
                        .flatMap(over -> over.pieces().stream())
                        .anyMatch(over -> words.isPlaceNoun(over.sentence()));
    }
}
