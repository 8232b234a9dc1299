package org.factpress.extract.table;

import java.util.List;
import java.util.Optional;
import org.factpress.extract.sentence.AgeMention;
import org.factpress.extract.sentence.Amount;
import org.factpress.extract.sentence.Found;
import org.factpress.extract.sentence.Piece;
import org.factpress.extract.sentence.PopulationMention;
import org.factpress.model.Block;
import org.factpress.model.Cell;
import org.factpress.model.Population;
import org.jspecify.annotations.Nullable;

/** What the heads of a table say of a cell: places, group, measure and unit. */
public final class TableContext {
    private final DocumentTables tables;
    private final HeadPlaces places;
    private final HeadMeasures measures;
    private final CellAmounts amounts;

    public TableContext(List<Piece> pieces, String stored, TableWords words) {
        this.tables = new DocumentTables(pieces, stored, new CaptionFinder(words, stored));
        HeadText texts = new HeadText(tables, words, stored);
        this.places = new HeadPlaces(tables, words, texts);
        this.measures = new HeadMeasures(tables, words, texts, places);
        this.amounts = new CellAmounts(tables, words.units(), measures);
        tables.all().forEach(words.rule()::apply);
    }

    /** The heads of a cell, nearest first: those of its column, those of its row, the line it stands under, the caption. */
    public List<Piece> heads(Block block) {
        return tables.heads(block);
    }

    /** The heads of all columns beside a cell's own. */
    public List<Piece> bandHeads(Block block) {
        return tables.bandHeads(block);
    }

    public Found<List<String>> places(List<Piece> heads) {
        return places.of(heads);
    }

    /** The group of the first head that names one, with the ages of the first that gives some. */
    public Found<Population> population(List<Piece> heads) {
        if (heads.isEmpty()) {
            return Found.nothing();
        }
        Population group = heads.stream()
                .flatMap(piece -> piece.populations().stream())
                .map(PopulationMention::population)
                .findFirst()
                .orElse(Population.UNSTATED);
        Optional<AgeMention> ages = heads.stream()
                .flatMap(piece -> piece.work().ages().stream())
                .filter(AgeMention::band)
                .findFirst();
        Population aged = group.hasAges() || ages.isEmpty()
                ? group
                : new Population(group.label(), ages.get().ageMin(), ages.get().ageMax());
        return aged.equals(Population.UNSTATED)
                ? Found.nothing()
                : Found.inherited(aged, "population: the table's head");
    }

    public Found<String> measure(List<Piece> heads) {
        return measures.of(heads);
    }

    /** The amounts of a cell in the unit of its heads. */
    public List<Amount> inUnit(Piece piece, List<Amount> told) {
        return amounts.inUnit(piece, told);
    }

    /** The row around a cell, as it stands in the stored text. */
    public Optional<String> row(@Nullable Cell cell) {
        return tables.row(cell);
    }
}
