package org.factpress.gazetteer;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Makes {@code places.tsv} and {@code names.tsv} anew from its sources.
 *
 * <p>Arguments: the folder with the unpacked sources (see the README beside those tables), and the folder to write to.
 */
final class GazetteerMaker {
    private GazetteerMaker() {}

    public static void main(String[] args) throws IOException {
        Path sources = Path.of(args[0]);
        MadeNames names = MadeNames.read(Path.of("src/test/resources/org/factpress/gazetteer/names.txt"));
        TerritorySource territories = new TerritorySource(sources);
        RegionSource regions = new RegionSource(sources, territories, names);
        List<MadePlace> places = new ArrayList<>();
        places.addAll(territories.groups(Path.of("src/test/resources/org/factpress/gazetteer/groups.txt")));
        places.addAll(territories.countries());
        CitySource cities = new CitySource(sources, regions);
        regions.regions().stream().map(cities::peopled).forEach(places::add);
        places.addAll(cities.cities());
        List<MadePlace> named =
                places.stream().map(names::named).map(MadePlace::plain).toList();
        write(Path.of(args[1], "places.tsv"), named.stream().map(MadePlace::line));
        write(Path.of(args[1], "names.tsv"), lookup(named));
    }

    private static Stream<String> lookup(List<MadePlace> places) {
        Map<String, Set<String>> ids = new TreeMap<>();
        places.forEach(place -> place.keys()
                .forEach(
                        key -> ids.computeIfAbsent(key, none -> new TreeSet<>()).add(place.id())));
        return ids.entrySet().stream().map(entry -> entry.getKey() + "\t" + String.join(";", entry.getValue()));
    }

    /** Sorted by bytes, as the tables are searched. */
    private static void write(Path file, Stream<String> lines) throws IOException {
        List<byte[]> sorted = lines.distinct()
                .map(line -> (line + "\n").getBytes(StandardCharsets.UTF_8))
                .sorted(Arrays::compareUnsigned)
                .toList();
        try (OutputStream out = Files.newOutputStream(file)) {
            for (byte[] line : sorted) {
                out.write(line);
            }
        }
    }

    /** The lines of a hand-kept table, split at its bars. */
    static List<List<String>> table(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> !line.startsWith("# ") && !line.isBlank())
                    .map(line ->
                            Stream.of(line.split("\\|", -1)).map(String::strip).toList())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
