package org.factpress.extract.place;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.factpress.extract.language.QuantityWords;
import org.factpress.extract.language.Sentence;
import org.factpress.extract.language.Vocabulary;
import org.factpress.extract.language.WordClass;
import org.factpress.extract.sentence.Amount;
import org.factpress.extract.sentence.Found;
import org.factpress.extract.sentence.Piece;
import org.factpress.extract.sentence.PlaceMention;
import org.factpress.extract.sentence.PlaceRole;
import org.factpress.model.FigureKind;
import org.factpress.model.Zone;
import org.jspecify.annotations.Nullable;

/** The places an amount speaks of: named beside it, pointed back to, or in force from before. */
public final class PlaceReader {
    private static final int REACH = 14;
    private final PlacePointers pointers;

    public PlaceReader(Vocabulary vocabulary, QuantityWords words) {
        this.pointers = new PlacePointers(vocabulary, words);
    }

    public Found<List<String>> of(Piece piece, Amount amount, int previousEnd, int nextStart, PlaceFocus focus) {
        Sentence sentence = piece.sentence();
        PlaceScene scene = scene(piece, focus);
        List<PlaceMention> mentions = scene.telling();
        String country = country(mentions, focus);
        if (country != null && pointers.isNationwide(sentence, amount, previousEnd, nextStart)) {
            return Found.here(List.of(country), "place: the whole country");
        }
        if (pointers.countsPlaces(sentence, amount)) {
            return ofPlaces(sentence, mentions, amount, focus, country);
        }
        // Most sentences name no place.
        Optional<PlaceMention> named = mentions.isEmpty()
                ? Optional.empty()
                : frame(sentence, mentions, previousEnd, amount)
                        .or(() -> following(sentence, mentions, amount, nextStart))
                        .or(() -> nearest(sentence, mentions, amount))
                        .or(() -> part(mentions, focus));
        if (named.isEmpty() && scene.worldwide()) {
            return Found.nothing();
        }
        if (named.isPresent()) {
            return Found.here(named.get().names(), "place: named in the sentence");
        }
        List<String> pointed = PlacePointers.pointedTo(scene, focus);
        if (!pointed.isEmpty()) {
            return Found.inherited(pointed, "place: pointed back to");
        }
        return focus.ofCompany() || scene.ofCompany() ? Found.nothing() : inForce(scene, amount, focus);
    }

    /** "Worldwide", "the world's" name no place. */
    private boolean isWorld(Sentence sentence, PlaceMention mention) {
        return pointers.isWorldwide(sentence, mention.from()) || pointers.isWorldwide(sentence, mention.from() - 1);
    }

    private PlaceScene scene(Piece piece, PlaceFocus focus) {
        Sentence sentence = piece.sentence();
        return focus.scene(
                sentence,
                () -> new PlaceScene(
                        telling(piece, focus),
                        pointers.count(sentence),
                        pointers.pointsPlainly(sentence),
                        PlaceHome.tellsOfCompany(sentence),
                        pointers.isWorldwide(sentence)));
    }

    /** What the sentence names, without sides that play and the place where it was written. */
    private List<PlaceMention> telling(Piece piece, PlaceFocus focus) {
        List<PlaceMention> telling = new ArrayList<>();
        for (PlaceMention mention : piece.places()) {
            if (!mention.is(PlaceRole.ASIDE)
                    && !mention.is(PlaceRole.DATELINE)
                    && !isSide(piece.sentence(), mention, focus)
                    && !isWorld(piece.sentence(), mention)) {
                telling.add(mention);
            }
        }
        return telling;
    }

    private static boolean isSide(Sentence sentence, PlaceMention mention, PlaceFocus focus) {
        return focus.isTeam(mention.name()) && !sentence.is(mention.from() - 1, WordClass.LOCATIVE);
    }

    private static @Nullable String country(List<PlaceMention> mentions, PlaceFocus focus) {
        for (PlaceMention mention : mentions) {
            if (mention.country()) {
                return mention.name();
            }
        }
        return focus.country();
    }

    /** Places that are counted lie in what holds them: the one place named, else that in force. */
    private static Found<List<String>> ofPlaces(
            Sentence sentence, List<PlaceMention> mentions, Amount amount, PlaceFocus focus, @Nullable String country) {
        Optional<PlaceMention> listed = mentions.stream()
                .filter(mention -> mention.from() > amount.to() && isAsMany(mention, amount))
                .findFirst();
        if (listed.isPresent()) {
            return Found.here(listed.get().names(), "place: the places counted are named");
        }
        Optional<PlaceMention> whole = mentions.stream()
                .filter(mention -> mention.role().tells() && mention.names().size() == 1)
                .filter(mention -> mention.from() < amount.from() || !isCut(sentence, amount.to(), mention.from()))
                .findFirst();
        if (whole.isPresent()) {
            return Found.here(whole.get().names(), "place: what holds the places counted");
        }
        List<String> wider = focus.wider();
        if (wider.size() == 1) {
            return Found.inherited(wider, "place: what holds the places counted");
        }
        return country == null
                ? Found.nothing()
                : Found.inherited(List.of(country), "place: the country of the places counted");
    }

    private static boolean isAsMany(PlaceMention mention, Amount amount) {
        BigDecimal value = amount.quantity().value();
        return value != null
                && mention.names().size() > 1
                && value.compareTo(BigDecimal.valueOf(mention.names().size())) == 0;
    }

    /** "in the Southern Region it reached 94.0% and in the Central Region": named between the amount before and this. */
    private static Optional<PlaceMention> frame(
            Sentence sentence, List<PlaceMention> mentions, int previousEnd, Amount amount) {
        return mentions.stream()
                .filter(mention -> mention.is(PlaceRole.HERE) && !mention.demonym())
                .filter(mention -> mention.from() >= previousEnd && mention.to() <= amount.opening())
                .filter(mention -> isFramed(sentence, mention))
                .reduce((first, second) -> second);
    }

    /** ", la ville de Lyon 1,4 million": a place that the next number is told of. */
    private static boolean opensSubject(Sentence sentence, PlaceMention mention) {
        int at = beforeKind(sentence, mention.from() - 1);
        return at < mention.from() - 1 && isFramed(sentence, mention);
    }

    /** The token before "the city of"; the same where none stands here. */
    private static int beforeKind(Sentence sentence, int of) {
        boolean kind = sentence.is(of, WordClass.OF) && sentence.is(of - 1, WordClass.PLACE_KIND);
        return kind ? of - 2 : of;
    }

    private static boolean isFramed(Sentence sentence, PlaceMention mention) {
        int at = beforeKind(sentence, mention.from() - 1);
        while (sentence.is(at, WordClass.ARTICLE)) {
            at--;
        }
        boolean led = sentence.is(at, WordClass.LOCATIVE);
        int opening = led ? at - 1 : at;
        return opening < 0
                || sentence.is(opening, WordClass.CLAUSE_BOUNDARY)
                || led && sentence.is(opening, WordClass.AND);
    }

    /** Whether another clause begins between the two. */
    private static boolean isCut(Sentence sentence, int from, int to) {
        return IntStream.range(from, to)
                .anyMatch(i -> sentence.is(i, WordClass.FRAME_BREAK)
                        || sentence.token(i).is(",") && sentence.is(i + 1, WordClass.AND));
    }

    private static Optional<PlaceMention> following(
            Sentence sentence, List<PlaceMention> mentions, Amount amount, int nextStart) {
        return mentions.stream()
                .filter(mention -> !mention.demonym()
                        && mention.from() >= amount.to()
                        && mention.from() < Math.min(nextStart, amount.to() + REACH))
                .filter(mention -> mention.is(PlaceRole.HERE) || mention.is(PlaceRole.COMPARED))
                .filter(mention -> isLinked(sentence, mention.from() - 1) && !opensSubject(sentence, mention))
                .filter(mention -> !isCut(sentence, amount.to(), mention.from()))
                .findFirst();
    }

    private static boolean isLinked(Sentence sentence, int at) {
        return sentence.is(at, WordClass.LOCATIVE)
                || sentence.is(at, WordClass.OF)
                || sentence.token(at).isDash()
                || sentence.is(at, WordClass.ARTICLE) && isLinked(sentence, at - 1);
    }

    /** "63 libraries: 29 in Zomba and 34 in Salima": the places of the parts are not those of the whole. */
    private static boolean isOfPart(Sentence sentence, Amount amount, PlaceMention mention) {
        return IntStream.range(amount.to(), Math.min(amount.to() + REACH, mention.from()))
                .anyMatch(i -> sentence.token(i).is(":"));
    }

    private static Optional<PlaceMention> nearest(Sentence sentence, List<PlaceMention> mentions, Amount amount) {
        Predicate<PlaceMention> here = mention -> mention.is(PlaceRole.HERE) && !mention.demonym();
        Optional<PlaceMention> before = mentions.stream()
                .filter(here.and(mention -> mention.from() < amount.opening()))
                .max(Comparator.comparingInt(PlaceMention::from));
        return before.or(() -> mentions.stream()
                .filter(here)
                .filter(mention -> !isOfPart(sentence, amount, mention))
                .findFirst());
    }

    /** "Iain, 52, from Dundee" in a text about Scotland: a part of the place in force. */
    private static Optional<PlaceMention> part(List<PlaceMention> mentions, PlaceFocus focus) {
        return mentions.stream()
                .filter(mention -> mention.is(PlaceRole.AWAY) && focus.isWithin(mention.names()))
                .findFirst();
    }

    private static Found<List<String>> inForce(PlaceScene scene, Amount amount, PlaceFocus focus) {
        List<PlaceMention> mentions = scene.telling();
        boolean counts = amount.noun().unit() != null || amount.is(FigureKind.MONEY) || amount.is(FigureKind.DURATION);
        if (!counts && (focus.isGroupUnknown() || PlacePointers.pointsNowhere(scene, focus))) {
            return Found.nothing();
        }
        if (!counts && !focus.group().isEmpty()) {
            return Found.inherited(focus.group(), "place: the places named together before");
        }
        return byPeople(mentions, PlaceRole.PEOPLE)
                .or(() -> Optional.of(focus.places())
                        .filter(places -> !places.isEmpty())
                        .map(places -> Found.inherited(places, "place: carried on from before")))
                .or(() -> byPeople(mentions, PlaceRole.SOURCE))
                .orElse(Found.nothing());
    }

    private static Optional<Found<List<String>>> byPeople(List<PlaceMention> mentions, PlaceRole role) {
        for (PlaceMention mention : mentions) {
            if (mention.is(role)) {
                return Optional.of(Found.here(mention.names(), "place: from a name of its people"));
            }
        }
        return Optional.empty();
    }

    /** Keeps in mind what the sentence names: for the section, the paragraph, or as a group. */
    public void remember(Piece piece, List<Amount> amounts, PlaceFocus focus) {
        focus.enter(piece.sentence().block());
        teams(piece, focus);
        PlaceScene scene = scene(piece, focus);
        List<PlaceMention> here = here(scene);
        if (piece.work().zone() == Zone.HEADING) {
            focus.startSection(
                    here.size() == 1 && !here.get(0).names().equals(focus.home())
                            ? here.get(0).names()
                            : List.of());
            return;
        }
        List<String> pointed = PlacePointers.pointedTo(scene, focus);
        if (!pointed.isEmpty() && here.isEmpty()) {
            focus.group(pointed);
        }
        for (PlaceMention mention : here) {
            if (mention.names().size() > 1) {
                focus.group(mention.names());
            }
        }
        if (here.size() > 1) {
            focus.paragraph(List.of());
        } else if (here.size() == 1 && here.get(0).names().size() == 1) {
            carry(piece, here.get(0), amounts, focus);
        }
        if (here.isEmpty() && measures(amounts) && PlacePointers.pointsNowhere(scene, focus)) {
            focus.groupUnknown();
        }
    }

    private static void teams(Piece piece, PlaceFocus focus) {
        for (PlaceMention mention : piece.places()) {
            if (mention.is(PlaceRole.ASIDE) && !mention.demonym()) {
                focus.team(mention.name());
            }
        }
    }

    private static List<PlaceMention> here(PlaceScene scene) {
        List<PlaceMention> here = new ArrayList<>();
        for (PlaceMention mention : scene.telling()) {
            if (mention.is(PlaceRole.HERE)) {
                here.add(mention);
            }
        }
        return here;
    }

    /** Whether any of the amounts counts nothing. */
    private static boolean measures(List<Amount> amounts) {
        return amounts.stream().anyMatch(amount -> amount.noun().unit() == null && !amount.is(FigureKind.DURATION));
    }

    /** A place holds for its paragraph; a part of the place in force only where the paragraph opens with it. */
    private static void carry(Piece piece, PlaceMention mention, List<Amount> amounts, PlaceFocus focus) {
        if (mention.names().equals(focus.wider()) || piece.work().zone() == Zone.LIST_ITEM) {
            return;
        }
        boolean part = focus.isWithin(mention.names());
        boolean opens = piece.sentence().start() == piece.sentence().block().start()
                && amounts.stream().allMatch(amount -> mention.from() < amount.from());
        focus.paragraph(!part || opens ? mention.names() : List.of());
    }
}
