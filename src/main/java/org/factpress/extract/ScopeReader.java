package org.factpress.extract;

import java.util.List;
import java.util.stream.IntStream;
import org.factpress.extract.FigureBuilder.Parts;
import org.factpress.extract.language.Abbreviations;
import org.factpress.extract.measure.MeasureContext;
import org.factpress.extract.place.PlaceFocus;
import org.factpress.extract.place.PlacePairs;
import org.factpress.extract.sentence.Amount;
import org.factpress.extract.sentence.Found;
import org.factpress.extract.sentence.Piece;
import org.factpress.extract.table.TableContext;
import org.factpress.extract.time.DocumentTime;
import org.factpress.extract.time.HeadPeriods;
import org.factpress.model.FigureKind;
import org.factpress.model.Population;
import org.factpress.model.Zone;

/** What each amount of a sentence is about, from the sentence, its table's heads, or what a reader keeps in mind. */
final class ScopeReader {
    private final Layers layers;
    private final TableContext tables;
    private final DocumentTime time;
    private final PlaceFocus focus;
    private final MeasureContext context;
    private final Abbreviations abbreviations;

    ScopeReader(Layers layers, TableContext tables, DocumentTime time, PlaceFocus focus, Abbreviations abbreviations) {
        this.layers = layers;
        this.tables = tables;
        this.time = time;
        this.focus = focus;
        this.context = new MeasureContext();
        this.abbreviations = abbreviations;
    }

    Parts parts(Piece piece, List<Amount> amounts, int index) {
        focus.enter(piece.sentence().block());
        Amount amount = amounts.get(index);
        List<Piece> heads = tables.heads(piece.sentence().block());
        int previousEnd = index == 0 ? 0 : amounts.get(index - 1).to();
        int nextStart = nextStart(piece, amounts, index);
        Found<String> measure = measure(piece, amounts, index, heads);
        return new Parts(
                measure,
                population(piece, amount, previousEnd, nextStart, heads, measure),
                place(piece, amounts, index, previousEnd, nextStart, heads),
                period(piece, amounts, index, heads));
    }

    /** Where the next amount that could claim the same words begins: a rate looks past counts ("in three cities"). */
    private static int nextStart(Piece piece, List<Amount> amounts, int index) {
        boolean rate = isRate(amounts.get(index));
        for (int i = index + 1; i < amounts.size(); i++) {
            if (!rate || isRate(amounts.get(i))) {
                return amounts.get(i).opening();
            }
        }
        return piece.sentence().size();
    }

    private static boolean isRate(Amount amount) {
        return "percent".equals(amount.quantity().unit());
    }

    private Found<String> measure(Piece piece, List<Amount> amounts, int index, List<Piece> heads) {
        Found<String> found =
                heads.isEmpty() ? layers.measures.of(piece.work(), amounts, index, context) : tables.measure(heads);
        String phrase = found.value();
        return phrase == null ? found : new Found<>(abbreviations.writtenOut(phrase), found.inherited(), found.why());
    }

    private Found<Population> population(
            Piece piece, Amount amount, int previousEnd, int nextStart, List<Piece> heads, Found<String> measure) {
        Found<Population> ofTable = tables.population(heads);
        if (ofTable.isPresent() || amount.is(FigureKind.DURATION)) {
            return ofTable;
        }
        boolean leans = heads.isEmpty() && measure.inherited() && context.population() != Population.UNSTATED;
        return layers.populations
                .of(piece.work(), piece.populations(), amount, previousEnd, nextStart)
                .map(mention -> named(mention.population()))
                .orElseGet(() -> leans && amount.noun().unit() == null
                        ? Found.inherited(context.population(), "population: carried on with the measure")
                        : Found.nothing());
    }

    /** A group named without its ages has those it was given earlier under the same name. */
    private Found<Population> named(Population group) {
        Population banded = context.banded(group);
        return banded.equals(group)
                ? Found.here(group, "population: named in the sentence")
                : Found.inherited(banded, "population: its ages were given before");
    }

    private Found<List<String>> place(
            Piece piece, List<Amount> amounts, int index, int previousEnd, int nextStart, List<Piece> heads) {
        Found<List<String>> ofTable = tables.places(heads);
        return ofTable.isPresent()
                ? ofTable
                : PlacePairs.of(piece, amounts, index)
                        .map(names -> Found.here(names, "place: the one paired with this number"))
                        .orElseGet(() -> layers.places.of(piece, amounts.get(index), previousEnd, nextStart, focus));
    }

    private Found<String> period(Piece piece, List<Amount> amounts, int index, List<Piece> heads) {
        Found<String> ofTable = amounts.get(index).is(FigureKind.CHANGE)
                ? HeadPeriods.ofChange(heads, tables.bandHeads(piece.sentence().block()), time)
                : HeadPeriods.of(heads, time);
        return ofTable.isPresent() ? ofTable : layers.periods.of(piece.work(), amounts, index, time);
    }

    /** Keeps in mind what later sentences may lean on; a heading closes what was measured, and a table leads nowhere. */
    void remember(Piece piece, List<Amount> amounts, List<Parts> parts) {
        if (piece.work().zone() == Zone.HEADING) {
            context.measured(null, Population.UNSTATED);
        }
        if (piece.sentence().block().cell() != null) {
            return;
        }
        layers.periods.remember(piece.work(), amounts, time);
        layers.places.remember(piece, amounts, focus);
        piece.populations().forEach(mention -> context.band(mention.population()));
        IntStream.range(0, parts.size()).filter(i -> isRate(amounts.get(i))).forEach(i -> measured(parts.get(i)));
    }

    private void measured(Parts part) {
        String measure = part.measure().value();
        if (measure != null && layers.measures.isLasting(measure)) {
            context.measured(
                    measure,
                    part.population().value() == null
                            ? Population.UNSTATED
                            : part.population().value());
        }
    }
}
