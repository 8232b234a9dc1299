package org.factpress.extract.place;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.factpress.extract.language.Sentence;
import org.factpress.extract.language.Token;
import org.factpress.extract.language.TokenKind;
import org.factpress.extract.language.WordClass;
import org.factpress.extract.sentence.Piece;
import org.factpress.extract.sentence.PlaceMention;
import org.factpress.extract.sentence.PlaceRole;
import org.factpress.extract.time.Dateline;
import org.factpress.model.Cell;
import org.factpress.model.Zone;

/** Finds the place that a document as a whole is about: its headline's, its first sentences', the one it names most. */
public final class PlaceHome {
    private static final int INTRO = 4;
    private static final int OPENING = 2;
    private static final int PLAINLY = 2;
    private static final int BYLINE = 6;
    private final PlaceFinder finder;

    public PlaceHome(PlaceFinder finder) {
        this.finder = finder;
    }

    public PlaceFocus read(List<Piece> pieces) {
        PlaceFocus focus = new PlaceFocus();
        List<Piece> told = pieces.stream().filter(PlaceHome::isTold).toList();
        told.stream()
                .flatMap(piece -> piece.places().stream())
                .filter(mention -> mention.is(PlaceRole.HERE) && mention.names().size() > 1)
                .forEach(mention -> focus.later(mention.names()));
        rowsOfTables(told).forEach(focus::later);
        focus.ofCompany(isOfCompany(told));
        if (!focus.ofCompany()) {
            focus.home(home(told));
        }
        return focus;
    }

    /** The places that the rows of each table are about. */
    private static Collection<List<String>> rowsOfTables(List<Piece> told) {
        Map<Integer, List<String>> rows = new LinkedHashMap<>();
        for (Piece piece : told) {
            Cell cell = piece.sentence().block().cell();
            if (cell != null && cell.column() == 0 && piece.places().size() == 1) {
                List<String> names = rows.computeIfAbsent(cell.table(), key -> new ArrayList<>());
                piece.places().get(0).names().stream()
                        .filter(name -> !names.contains(name))
                        .forEach(names::add);
            }
        }
        return rows.values();
    }

    private static boolean isTold(Piece piece) {
        Zone zone = piece.work().zone();
        return zone != Zone.BOILERPLATE && zone != Zone.CONTACT && zone != Zone.RELATED;
    }

    private static boolean isOfCompany(List<Piece> told) {
        return told.stream()
                .filter(piece -> piece.work().zone() != Zone.HEADING
                        && piece.sentence().block().cell() == null)
                .limit(OPENING)
                .anyMatch(piece -> tellsOfCompany(piece.sentence()));
    }

    static boolean tellsOfCompany(Sentence sentence) {
        return sentence.mayHold(WordClass.COMPANY_FIGURE)
                && IntStream.range(0, sentence.size())
                        .anyMatch(i -> sentence.lexicon().length(sentence, i, WordClass.COMPANY_FIGURE) > 0
                                && !sentence.is(i - 1, WordClass.PUBLIC_MONEY));
    }

    private List<String> home(List<Piece> told) {
        List<String> headline = headline(told);
        List<Piece> body = told.stream()
                .filter(piece ->
                        piece.work().zone() == Zone.BODY || piece.work().zone() == Zone.DATELINE)
                .filter(piece ->
                        Dateline.length(piece.work()) < piece.sentence().size() && !isByline(piece.sentence()))
                .limit(INTRO)
                .toList();
        Optional<PlaceMention> intro = located(body);
        if (!headline.isEmpty()) {
            return intro.map(PlaceMention::names)
                    .filter(names -> isScene(body, names) && PlaceFocus.isWithin(names, headline))
                    .orElse(headline);
        }
        List<String> wide = introduced(told, body);
        return body.stream()
                .flatMap(piece -> piece.places().stream())
                .filter(mention ->
                        mention.is(PlaceRole.HERE) && !mention.names().equals(wide))
                .map(PlaceMention::names)
                .filter(names -> isScene(body, names) && PlaceFocus.isWithin(names, wide))
                .filter(names -> count(told, names.get(0)) >= count(told, wide.get(0)))
                .findFirst()
                .orElse(wide);
    }

    private List<String> introduced(List<Piece> told, List<Piece> body) {
        Optional<String> main = mainCountry(told);
        List<Piece> opening = opening(body);
        return first(main.isPresent() ? body : opening, PlaceRole.HERE)
                .or(() -> located(body))
                .map(PlaceMention::names)
                .filter(names -> main.isEmpty() || isMeant(names, main.get(), told))
                .map(this::whole)
                .or(() -> main.map(List::of))
                .or(() -> first(opening, PlaceRole.PEOPLE).map(PlaceMention::names))
                .or(() -> first(opening, PlaceRole.SOURCE).map(PlaceMention::names))
                .or(() -> first(told, PlaceRole.DATELINE)
                        .map(PlaceMention::names)
                        .map(names -> isNational(body) ? country(told, names) : names))
                .or(() -> MainCountry.of(told, finder)
                        .filter(country -> sharedByParts(told, country))
                        .map(List::of))
                .orElse(List.of());
    }

    /** The first whole sentence; the lines before it, of a menu, a greeting or of the author's name, tell nothing. */
    private static List<Piece> opening(List<Piece> body) {
        return body.stream()
                .filter(piece -> isClosed(piece.sentence())
                        && (piece.sentence().size() > BYLINE || !piece.places().isEmpty()))
                .findFirst()
                .or(() -> body.stream().findFirst())
                .map(List::of)
                .orElse(List.of());
    }

    private static boolean isClosed(Sentence sentence) {
        Token last = sentence.token(sentence.size() - 1);
        return sentence.size() > 2 && last.is(TokenKind.SIGN);
    }

    /** "By Ana Ruiz": a line of a few words that tells nothing. */
    private static boolean isByline(Sentence sentence) {
        return sentence.size() <= BYLINE && sentence.token(sentence.size() - 1).isCapitalised();
    }

    /** "The alliance won 87 of 169 seats in parliament": what concerns a country, though it is told from its capital. */
    private static boolean isNational(List<Piece> body) {
        return body.stream()
                .limit(OPENING)
                .map(Piece::sentence)
                .anyMatch(sentence -> IntStream.range(0, sentence.size())
                        .anyMatch(i -> sentence.lexicon().length(sentence, i, WordClass.NATIONAL_MATTER) > 0));
    }

    /** The country that a dateline names beside its town, else the one that the town most likely lies in. */
    private List<String> country(List<Piece> told, List<String> town) {
        return told.stream()
                .flatMap(piece -> piece.places().stream())
                .filter(mention -> mention.is(PlaceRole.DATELINE) && mention.country())
                .map(PlaceMention::names)
                .findFirst()
                .or(() -> finder.countryOf(town.get(0)).map(List::of))
                .orElse(town);
    }

    /** Several towns named together stand for their country, where they share one: a study's sites. */
    private List<String> whole(List<String> names) {
        List<String> countries = names.stream()
                .map(finder::countryOf)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        boolean towns = names.size() > 1 && names.stream().allMatch(finder::isTown);
        return towns && countries.size() == 1 ? countries : names;
    }

    /** Whether the country shows in its parts alone, which are more than one. */
    private static boolean sharedByParts(List<Piece> told, String country) {
        return told.stream()
                        .flatMap(piece -> piece.places().stream())
                        .flatMap(mention -> mention.names().stream())
                        .filter(name -> PlaceFocus.isWithin(List.of(name), List.of(country)))
                        .distinct()
                        .limit(PLAINLY)
                        .count()
                >= PLAINLY;
    }

    private static List<String> headline(List<Piece> told) {
        List<Piece> head = new ArrayList<>();
        for (Piece piece : told) {
            if (piece.work().zone() != Zone.HEADING) {
                break;
            }
            head.add(piece);
        }
        return first(head, PlaceRole.HERE)
                .or(() -> first(head, PlaceRole.PEOPLE))
                .map(PlaceMention::names)
                .orElse(List.of());
    }

    /** Named before the first number: where the text is set, and not where one of its numbers was counted. */
    private static boolean isScene(List<Piece> body, List<String> names) {
        for (Piece piece : body) {
            boolean numbers = piece.sentence().tokens().stream().anyMatch(token -> token.is(TokenKind.NUMBER));
            if (numbers && piece.work().free(0, piece.sentence().size())) {
                return false;
            }
            if (piece.places().stream().anyMatch(mention -> mention.names().equals(names))) {
                return !numbers;
            }
        }
        return false;
    }

    /** Whether the place that the text begins with is its subject, although it names a country more than once. */
    private static boolean isMeant(List<String> names, String country, List<Piece> told) {
        long here = count(told, names.get(0));
        long most = count(told, country);
        return names.contains(country)
                || (PlaceFocus.isWithin(names, List.of(country))
                        ? here >= most && names.size() == 1
                        : here * 2 >= most);
    }

    private static long count(List<Piece> told, String name) {
        return told.stream()
                .filter(piece -> piece.places().stream()
                        .anyMatch(mention -> mention.names().contains(name)))
                .count();
    }

    /** The country that more sentences name than any other, where at least two do. */
    private static Optional<String> mainCountry(List<Piece> told) {
        Map<String, Integer> named = new LinkedHashMap<>();
        told.forEach(piece -> piece.places().stream()
                .filter(mention -> mention.country() && mention.role().tells())
                .map(PlaceMention::name)
                .distinct()
                .forEach(name -> named.merge(name, 1, Integer::sum)));
        return named.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .filter(entry -> entry.getValue() >= PLAINLY)
                .map(Map.Entry::getKey);
    }

    /** A place that a later sentence of the introduction says things happen in. */
    private static Optional<PlaceMention> located(List<Piece> body) {
        return body.stream()
                .flatMap(piece -> piece.places().stream()
                        .filter(mention ->
                                mention.is(PlaceRole.HERE) && isLocated(piece.sentence(), mention.from() - 1)))
                .findFirst();
    }

    private static boolean isLocated(Sentence sentence, int at) {
        return sentence.is(at, WordClass.LOCATIVE)
                || sentence.is(at, WordClass.ARTICLE) && sentence.is(at - 1, WordClass.LOCATIVE);
    }

    private static Optional<PlaceMention> first(List<Piece> pieces, PlaceRole role) {
        return pieces.stream()
                .flatMap(piece -> piece.places().stream())
                .filter(mention -> mention.is(role))
                .findFirst();
    }
}
