package org.factpress.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.factpress.extract.FigureBuilder.Parts;
import org.factpress.extract.aside.BareNumbers;
import org.factpress.extract.aside.StretchRule;
import org.factpress.extract.language.Abbreviations;
import org.factpress.extract.language.Sentence;
import org.factpress.extract.place.MainCountry;
import org.factpress.extract.place.MoneyCountry;
import org.factpress.extract.place.PlaceFocus;
import org.factpress.extract.place.PlaceHome;
import org.factpress.extract.place.PlaceRecurrence;
import org.factpress.extract.quantity.BaseReader;
import org.factpress.extract.quantity.ConfidenceReader;
import org.factpress.extract.sentence.Amount;
import org.factpress.extract.sentence.NumberedLines;
import org.factpress.extract.sentence.Piece;
import org.factpress.extract.sentence.PlaceMention;
import org.factpress.extract.sentence.Workpiece;
import org.factpress.extract.table.TableContext;
import org.factpress.extract.time.Dateline;
import org.factpress.extract.time.DocumentDate;
import org.factpress.extract.time.DocumentTime;
import org.factpress.model.DateMention;
import org.factpress.model.Extraction;
import org.factpress.model.Figure;
import org.factpress.model.SetAside;
import org.factpress.model.SetAsideReason;
import org.factpress.model.SourceDocument;
import org.factpress.model.StatedInterval;
import org.factpress.model.Zone;
import org.jspecify.annotations.Nullable;

/** One document read by the layers of its language. */
final class Reading {
    private final Layers layers;
    private final SourceDocument document;
    private final NumberedLines lines;
    private final ConfidenceReader confidence = new ConfidenceReader();
    private final FigureBuilder builder = new FigureBuilder();
    private final BaseReader bases = new BaseReader();

    Reading(Layers layers, SourceDocument document) {
        this.layers = layers;
        this.document = document;
        this.lines = new NumberedLines(document.text());
    }

    /** The figures, the numbers set aside and the dates of a document, each in text order. */
    Extraction extraction() {
        List<Piece> pieces = new ArrayList<>();
        layers.sentences
                .of(document.blocks(), document.text(), layers.currencies.lettersIn(document.text()))
                .forEach(sentence -> pieces.add(piece(document, sentence)));
        pieces.replaceAll(new PlaceRecurrence(layers.gazetteer, pieces)::reread);
        List<Figure> figures = new ArrayList<>();
        DocumentDate date = DocumentDate.of(document, pieces);
        BareNumbers bare = new BareNumbers(layers.measures, pieces);
        for (boolean related : List.of(false, true)) {
            List<Piece> own = pieces.stream()
                    .filter(piece -> (piece.work().zone() == Zone.RELATED) == related)
                    .toList();
            figures.addAll(figures(document, own, new DocumentTime(date, !related), bare));
        }
        pieces.stream()
                .filter(piece -> layers.numbers.mayStandIn(piece.sentence()))
                .forEach(piece -> layers.closing.apply(piece.work()));
        return new Extraction(
                document.path(),
                figures.stream().sorted(Comparator.comparingInt(Figure::start)).toList(),
                setAside(pieces),
                dates(pieces, date.year()));
    }

    private Piece piece(SourceDocument document, Sentence sentence) {
        Workpiece work = new Workpiece(document, lines, sentence);
        layers.rules(sentence).forEach(rule -> rule.apply(work));
        List<PlaceMention> places = layers.gazetteer.in(work);
        Dateline.forgetPeriod(work);
        return new Piece(work, places, layers.populations.in(work));
    }

    private List<Figure> figures(SourceDocument document, List<Piece> pieces, DocumentTime time, BareNumbers bare) {
        PlaceFocus focus = focus(pieces);
        TableContext tables = new TableContext(pieces, document.text(), layers.tables);
        ScopeReader scopes = new ScopeReader(layers, tables, time, focus, new Abbreviations(document.text()));
        MoneyCountry money = MoneyCountry.of(pieces, layers.gazetteer);
        List<Figure> figures = new ArrayList<>();
        for (Piece piece : pieces) {
            if (!layers.numbers.mayStandIn(piece.sentence())) {
                scopes.remember(piece, List.of(), List.of());
                continue;
            }
            ConfidenceReader.Told told = confidence.read(piece.work(), amounts(piece, tables, money));
            figures.addAll(figures(piece, bare.without(piece, told.amounts()), told.intervals(), tables, scopes));
        }
        return figures;
    }

    private PlaceFocus focus(List<Piece> pieces) {
        PlaceFocus focus = new PlaceHome(layers.gazetteer).read(pieces);
        MainCountry.of(pieces, layers.gazetteer).ifPresent(focus::country);
        if (focus.country() == null && focus.home().size() == 1) {
            layers.gazetteer.countryOf(focus.home().get(0)).ifPresent(focus::country);
        }
        return focus;
    }

    private List<Figure> figures(
            Piece piece,
            List<Amount> amounts,
            Map<Amount, StatedInterval> intervals,
            TableContext tables,
            ScopeReader scopes) {
        List<Parts> parts = new ArrayList<>();
        List<Figure> figures = new ArrayList<>();
        String quote = amounts.isEmpty() ? "" : quote(piece, tables);
        for (int i = 0; i < amounts.size(); i++) {
            Parts part = scopes.parts(piece, amounts, i);
            parts.add(part);
            if (StretchRule.isStretch(piece.work(), amounts.get(i))) {
                asPeriod(piece, amounts.get(i));
                continue;
            }
            figures.add(builder.figure(
                    piece.work(),
                    layers.countUnits.named(amounts.get(i), part.measure().value()),
                    part,
                    layers.salience.of(
                            piece.work(), amounts.get(i), part.measure().value()),
                    bases.of(piece.sentence(), amounts, i),
                    intervals.get(amounts.get(i)),
                    quote));
        }
        scopes.remember(piece, amounts, parts);
        return figures;
    }

    private static String quote(Piece piece, TableContext tables) {
        return tables.row(piece.sentence().block().cell()).orElseGet(piece.work()::quote);
    }

    private static void asPeriod(Piece piece, Amount stretch) {
        piece.work()
                .setAside(
                        stretch.from(),
                        stretch.to(),
                        SetAsideReason.PERIOD,
                        stretch.quantity().value());
    }

    private List<Amount> amounts(Piece piece, TableContext tables, MoneyCountry country) {
        Zone zone = piece.work().zone();
        if (zone == Zone.BOILERPLATE || zone == Zone.CONTACT) {
            return List.of();
        }
        List<Amount> read = layers.amounts.read(piece.work());
        if (read.isEmpty()) {
            return read;
        }
        List<Amount> amounts = layers.changes.relate(piece.sentence(), layers.elided.filled(piece.sentence(), read));
        List<Amount> inMoney = amounts.stream()
                .map(amount -> layers.currencies.at(piece.sentence(), amount, country))
                .toList();
        return tables.inUnit(piece, inMoney);
    }

    private static List<SetAside> setAside(List<Piece> pieces) {
        return pieces.stream()
                .flatMap(piece -> piece.work().setAside().stream())
                .sorted(Comparator.comparingInt(SetAside::start))
                .toList();
    }

    private static List<DateMention> dates(List<Piece> pieces, @Nullable Integer year) {
        return pieces.stream()
                .flatMap(piece -> piece.work().dates().stream())
                .map(date -> new DateMention(
                        date.document(),
                        date.page(),
                        date.start(),
                        date.end(),
                        date.surface(),
                        date.quote(),
                        date.weekday(),
                        date.day(),
                        date.month(),
                        date.year(),
                        date.year() == null ? year : null))
                .toList();
    }
}
