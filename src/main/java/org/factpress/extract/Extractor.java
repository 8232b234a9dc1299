package org.factpress.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.factpress.extract.FigureBuilder.Parts;
import org.factpress.model.Block;
import org.factpress.model.DateMention;
import org.factpress.model.Extraction;
import org.factpress.model.Figure;
import org.factpress.model.FigureKind;
import org.factpress.model.SetAside;
import org.factpress.model.SourceDocument;
import org.factpress.model.StatedInterval;
import org.factpress.model.Zone;
import org.jspecify.annotations.Nullable;

/** Finds every figure of a document, and sets aside every number that is none, with the reason. */
public final class Extractor {
    private static final int HEAD_BLOCKS = 12;
    private static final int TITLE_PIECES = 1;
    private final Layers layers = new Layers(new Vocabulary("en"));
    private final ConfidenceReader confidence = new ConfidenceReader();
    private final FigureBuilder builder = new FigureBuilder();

    /** The figures, the numbers set aside and the dates of a document, each in text order. */
    public Extraction extract(SourceDocument document) {
        List<Piece> pieces = new ArrayList<>();
        for (Block block : document.blocks()) {
            layers.sentences.of(block, document.text()).forEach(sentence -> pieces.add(piece(document, sentence)));
        }
        List<Figure> figures = new ArrayList<>();
        Integer year = documentYear(document, pieces);
        BareNumbers bare = new BareNumbers(layers.measures, pieces);
        for (boolean related : List.of(false, true)) {
            List<Piece> own = pieces.stream()
                    .filter(piece -> (piece.work().zone() == Zone.RELATED) == related)
                    .toList();
            figures.addAll(figures(document, own, year, bare));
        }
        pieces.forEach(piece -> layers.closing.apply(piece.work()));
        return new Extraction(
                document.path(),
                figures.stream().sorted(Comparator.comparingInt(Figure::start)).toList(),
                setAside(pieces),
                dates(pieces, year));
    }

    private Piece piece(SourceDocument document, Sentence sentence) {
        Workpiece work = new Workpiece(document, sentence);
        layers.rules.forEach(rule -> rule.apply(work));
        List<PlaceMention> places = Dateline.without(work, layers.gazetteer.in(sentence));
        Dateline.forgetPeriod(work);
        return new Piece(work, places, layers.populations.in(work));
    }

    /** The document's own year: declared, else of the dateline, else of its title, else of the last study it names. */
    private static @Nullable Integer documentYear(SourceDocument document, List<Piece> pieces) {
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
        return Set.of("by", "until", "till").contains(piece.sentence().norm(period.from() - 1));
    }

    private List<Figure> figures(
            SourceDocument document, List<Piece> pieces, @Nullable Integer year, BareNumbers bare) {
        DocumentContext context = new DocumentContext();
        context.documentYear(year);
        mainCountry(pieces).ifPresent(context::country);
        TableContext tables = new TableContext(pieces, document.text(), layers.tables);
        ScopeReader scopes = new ScopeReader(layers, tables, context, new Abbreviations(document.text()));
        List<Figure> figures = new ArrayList<>();
        for (Piece piece : pieces) {
            ConfidenceReader.Told told = confidence.read(piece.work(), amounts(piece, tables));
            figures.addAll(figures(piece, bare.without(piece, told.amounts()), told.intervals(), tables, scopes));
        }
        return figures;
    }

    /** The country that the document names most, else the one that two of its cities share; one city speaks for itself. */
    private Optional<String> mainCountry(List<Piece> pieces) {
        Map<String, Integer> named = new TreeMap<>();
        Map<String, Set<String>> cities = new TreeMap<>();
        pieces.stream()
                .filter(piece -> piece.work().zone() != Zone.BOILERPLATE)
                .flatMap(piece -> piece.places().stream())
                .forEach(place -> {
                    if (place.country()) {
                        named.merge(place.names().get(0), 1, Integer::sum);
                    }
                    place.names()
                            .forEach(city -> layers.gazetteer
                                    .countryOf(city)
                                    .ifPresent(country -> cities.computeIfAbsent(country, key -> new TreeSet<>())
                                            .add(city)));
                });
        return named.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .or(() -> cities.entrySet().stream()
                        .filter(entry -> entry.getValue().size() > 1)
                        .map(Map.Entry::getKey)
                        .findFirst());
    }

    private List<Figure> figures(
            Piece piece,
            List<Amount> amounts,
            Map<Amount, StatedInterval> intervals,
            TableContext tables,
            ScopeReader scopes) {
        List<Parts> parts = new ArrayList<>();
        List<Figure> figures = new ArrayList<>();
        String quote = tables.row(piece.sentence().block().cell()).orElseGet(piece.work()::quote);
        for (int i = 0; i < amounts.size(); i++) {
            Parts part = scopes.parts(piece, amounts, i);
            parts.add(part);
            figures.add(builder.figure(
                    piece.work(),
                    amounts.get(i),
                    part,
                    layers.salience.of(piece.work(), amounts.get(i)),
                    base(piece, amounts, i),
                    intervals.get(amounts.get(i)),
                    quote));
        }
        scopes.remember(piece, amounts, parts);
        return figures;
    }

    private List<Amount> amounts(Piece piece, TableContext tables) {
        Zone zone = piece.work().zone();
        if (zone == Zone.BOILERPLATE || zone == Zone.CONTACT) {
            return List.of();
        }
        List<Amount> amounts = layers.changes.relate(piece.sentence(), layers.amounts.read(piece.work()));
        return tables.inUnit(piece, amounts);
    }

    /** The stated base of a share: "86% of 369 cases". */
    private static @Nullable BigDecimal base(Piece piece, List<Amount> amounts, int index) {
        Amount share = amounts.get(index);
        Amount next = index + 1 < amounts.size() ? amounts.get(index + 1) : null;
        boolean of = piece.sentence().norm(share.to()).equals("of");
        boolean counted = next != null && next.is(FigureKind.COUNT) && next.opening() - share.to() <= 3;
        return share.is(FigureKind.PERCENTAGE) && of && counted
                ? next.quantity().value()
                : null;
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
