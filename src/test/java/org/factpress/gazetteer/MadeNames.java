package org.factpress.gazetteer;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The hand-kept names: which to print for a place, and which others it goes by. */
final class MadeNames {
    private final Map<String, List<String>> rows = new HashMap<>();

    private MadeNames() {}

    static MadeNames read(Path file) {
        MadeNames names = new MadeNames();
        GazetteerMaker.table(file).forEach(row -> names.rows.put(row.get(0), row));
        return names;
    }

    MadePlace named(MadePlace place) {
        List<String> row = rows.get(place.key());
        return row == null
                ? place
                : place.named(
                        row.get(1),
                        row.size() > 3 ? row.get(3) : "",
                        Stream.of(row.get(2).split(";"))
                                .map(String::strip)
                                .filter(name -> !name.isEmpty())
                                .toList());
    }
}
