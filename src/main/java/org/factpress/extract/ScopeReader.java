package org.factpress.extract;

import java.util.List;
import org.factpress.extract.FigureBuilder.Parts;
import org.factpress.model.FigureKind;
import org.factpress.model.Population;

/** What each amount of a sentence is about, from the sentence, its table's heads, or what a reader keeps in mind. */
final class ScopeReader {
    private final Layers layers;
    private final TableContext tables;
    private final DocumentContext context;

    ScopeReader(Layers layers, TableContext tables, DocumentContext context) {
        this.layers = layers;
        this.tables = tables;
        this.context = context;
    }

    Parts parts(Piece piece, List<Amount> amounts, int index) {
        Amount amount = amounts.get(index);
        List<Piece> heads = tables.heads(piece.sentence().block());
        int previousEnd = index == 0 ? 0 : amounts.get(index - 1).to();
        int nextStart = index + 1 < amounts.size()
                ? amounts.get(index + 1).opening()
                : piece.sentence().size();
        Found<String> measure = heads.isEmpty()
                ? layers.measures.of(piece.work(), amount, previousEnd, context)
                : tables.measure(heads);
        return new Parts(
                measure,
                population(piece, amount, previousEnd, nextStart, heads, measure),
                place(piece, amount, nextStart, heads),
                period(piece, amounts, index, heads));
    }

    private Found<Population> population(
            Piece piece, Amount amount, int previousEnd, int nextStart, List<Piece> heads, Found<String> measure) {
        Found<Population> ofTable = TableContext.population(heads);
        if (ofTable.isPresent() || amount.is(FigureKind.DURATION)) {
            return ofTable;
        }
        boolean leans = measure.inherited() && context.population() != Population.UNSTATED;
        return layers.populations
                .of(piece.work(), piece.populations(), amount, previousEnd, nextStart)
                .map(mention -> Found.here(mention.population(), "population: named in the sentence"))
                .orElseGet(() -> leans && amount.noun().unit() == null
                        ? Found.inherited(context.population(), "population: carried on with the measure")
                        : Found.nothing());
    }

    private Found<List<String>> place(Piece piece, Amount amount, int nextStart, List<Piece> heads) {
        Found<List<String>> ofTable = TableContext.places(heads);
        return ofTable.isPresent()
                ? ofTable
                : layers.places.of(piece.sentence(), piece.places(), amount, nextStart, context);
    }

    private Found<String> period(Piece piece, List<Amount> amounts, int index, List<Piece> heads) {
        Found<String> ofTable = TableContext.period(heads);
        return ofTable.isPresent() ? ofTable : layers.periods.of(piece.work(), amounts, index, context);
    }

    /** Keeps in mind what later sentences may lean on. */
    void remember(Piece piece, List<Amount> amounts, List<Parts> parts) {
        layers.periods.remember(piece.work(), context);
        layers.places.remember(piece, amounts, context);
        for (Parts part : parts) {
            String measure = part.measure().value();
            if (measure != null && layers.measures.isLasting(measure)) {
                context.measure(measure);
                context.population(
                        part.population().value() == null
                                ? Population.UNSTATED
                                : part.population().value());
            }
        }
    }
}
