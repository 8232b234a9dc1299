package org.factpress.gazetteer;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Looks places up by any of their names; its tables are read when first asked for. */
public final class Gazetteer {
    private static final int ID_TO_KIND = 0;
    private static final int NAME = 1;
    private static final int WITHIN = 2;
    private static final int THOUSANDS = 3;
    private static final int FRENCH = 4;

    /** A name alone means the country before the city, and the larger place before the smaller. */
    private static final Comparator<Place> LIKELIEST = Comparator.comparing(
                    (Place place) -> place.kind() == PlaceKind.REGION || place.kind() == PlaceKind.CITY)
            .thenComparing(Comparator.comparingInt(Place::thousands).reversed())
            .thenComparing(Place::kind)
            .thenComparing(Place::toString);

    /** How many answers are remembered, a power of two: a text asks for the same few names again and again. */
    private static final int RECENT = 1 << 12;

    private record Asked(String words, boolean begins) {}

    private record Named(String name, List<Place> places) {}

    private final AtomicReferenceArray<@Nullable Named> lately = new AtomicReferenceArray<>(RECENT);
    private final AtomicReferenceArray<@Nullable Asked> asked = new AtomicReferenceArray<>(RECENT);
    private final SortedLines names;
    private final SortedLines places;
    private final Map<String, List<Place>> byKey = new ConcurrentHashMap<>();
    private final Map<String, Place> byId = new ConcurrentHashMap<>();

    Gazetteer(SortedLines names, SortedLines places) {
        this.names = names;
        this.places = places;
    }

    private static final class Standard {
        private static final Gazetteer INSTANCE =
                new Gazetteer(SortedLines.read("names.tsv"), SortedLines.read("places.tsv"));
    }

    /** The gazetteer that ships with the program. */
    public static Gazetteer standard() {
        return Standard.INSTANCE;
    }

    /** Every place of this name, in whatever spelling, the likeliest first; none where the name is unknown. */
    public List<Place> named(String name) {
        int slot = name.hashCode() & RECENT - 1;
        Named known = lately.get(slot);
        if (known == null || !known.name().equals(name)) {
            String key = PlaceNames.key(name);
            List<Place> exact = keyed(key);
            known = new Named(name, exact.isEmpty() ? keyed(PlaceNames.lower(key)) : exact);
            lately.set(slot, known);
        }
        return known.places();
    }

    /** The place of this name that is likeliest meant in a text about {@code country}. */
    public Optional<Place> likeliest(String name, Optional<Place> country) {
        List<Place> readings = named(name);
        return readings.stream()
                .filter(place -> country.isPresent() && place.country().equals(country))
                .findFirst()
                .or(() -> readings.stream().findFirst());
    }

    /** Whether any name begins with these words, a name of these words alone among them. */
    public boolean begins(String words) {
        int slot = words.hashCode() & RECENT - 1;
        Asked known = asked.get(slot);
        if (known == null || !known.words().equals(words)) {
            String key = PlaceNames.key(words);
            known = new Asked(words, names.anyStartsWith(key) || names.anyStartsWith(PlaceNames.lower(key)));
            asked.set(slot, known);
        }
        return known.begins();
    }

    /** Whether every part may lie in the whole, by some place of each name; false where a name is unknown. */
    public boolean liesIn(Collection<String> parts, String whole) {
        List<Place> wholes = named(whole);
        return !parts.isEmpty()
                && parts.stream()
                        .allMatch(part -> named(part).stream()
                                .anyMatch(place -> wholes.stream().anyMatch(place::liesIn)));
    }

    /** Whether two names may be of one place: "Burma" and "Myanmar". */
    public boolean same(String one, String other) {
        return named(one).stream().anyMatch(named(other)::contains);
    }

    /** The country of this ISO 3166-1 code. */
    public Optional<Place> country(String code) {
        return Optional.ofNullable(place(code));
    }

    private List<Place> keyed(String key) {
        List<Place> known = byKey.get(key);
        if (known == null) {
            known = names.after(key).map(this::all).orElse(List.of());
            if (!known.isEmpty()) {
                byKey.put(key, known);
            }
        }
        return known;
    }

    private List<Place> all(String ids) {
        return Stream.of(ids.split(";"))
                .map(this::place)
                .flatMap(Stream::ofNullable)
                .sorted(LIKELIEST)
                .toList();
    }

    private @Nullable Place place(String id) {
        Place known = byId.get(id);
        if (known == null) {
            known = places.after(id).map(row -> place(id, row.split("\t", -1))).orElse(null);
            if (known != null) {
                byId.put(id, known);
            }
        }
        return known;
    }

    private Place place(String id, String[] row) {
        char letter = row[ID_TO_KIND].charAt(0);
        PlaceKind kind = kind(letter);
        boolean group = kind == PlaceKind.GROUP;
        return new Place(
                kind,
                row[NAME],
                row[FRENCH],
                kind == PlaceKind.COUNTRY || kind == PlaceKind.REGION ? id : "",
                group ? null : place(row[WITHIN]),
                group ? Set.of(row[WITHIN].split(" ")) : Set.of(),
                Integer.parseInt(row[THOUSANDS]),
                letter == 'K' || letter == 'S');
    }

    private static PlaceKind kind(char letter) {
        return switch (letter) {
            case 'G' -> PlaceKind.GROUP;
            case 'C' -> PlaceKind.COUNTRY;
            case 'R' -> PlaceKind.REGION;
            default -> PlaceKind.CITY;
        };
    }
}
