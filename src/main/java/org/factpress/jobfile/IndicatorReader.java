package org.factpress.jobfile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.factpress.model.Better;
import org.factpress.model.Indicator;
import org.factpress.model.Population;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** The key {@code indicators}: what the release measures. */
final class IndicatorReader {
    static final List<String> KEYS =
            List.of("id", "label", "match", "unit", "population", "place", "range", "better", "partOf");
    private static final List<String> POPULATION = List.of("label", "ageMin", "ageMax");

    private final Section entry;
    private final PrintedTexts printed;
    private final Problems problems;

    private IndicatorReader(Section entry, PrintedTexts printed, Problems problems) {
        this.entry = entry;
        this.printed = printed;
        this.problems = problems;
    }

    static List<Indicator> read(List<Section> entries, PrintedTexts printed, Problems problems) {
        return entries.stream()
                .map(entry -> new IndicatorReader(entry, printed, problems).indicator())
                .toList();
    }

    private Indicator indicator() {
        entry.required("id", "minors");
        String id = entry.value("id", Rules.ID, "");
        Wording label = label(id);
        List<String> match = texts("match");
        List<BigDecimal> range = range();
        return new Indicator(
                id,
                label.first(),
                match.isEmpty() ? label.lowerCased() : match,
                entry.text("unit"),
                population(),
                texts("place"),
                range.isEmpty() ? null : range.get(0),
                range.isEmpty() ? null : range.get(1),
                entry.value("better", Rule.codeOf(Better.class), Better.NEITHER),
                entry.value("partOf", Rules.ID));
    }

    private Wording label(String id) {
        if (entry.node("label") == null) {
            return Wording.of(labelOf(id));
        }
        if (entry.mappingOf("label") == null) {
            entry.required("label", labelOf(id));
        }
        return printed.label(entry, id);
    }

    private List<String> texts(String key) {
        return entry.texts(key).stream().map(Located::text).toList();
    }

    private static String labelOf(String id) {
        return id.isEmpty()
                ? id
                : id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1).replace('-', ' ');
    }

    private Population population() {
        Section ages = entry.section("population", POPULATION);
        Integer youngest = ages.value("ageMin", Rules.AGE);
        Integer oldest = ages.value("ageMax", Rules.AGE);
        if (youngest != null && oldest != null && youngest > oldest) {
            problems.add(ages.placeOf("ageMin"), "ageMin is above ageMax", "both ages belong to the group; swap them");
        }
        return new Population(ages.text("label"), youngest, oldest);
    }

    /** Empty, or the low and the high end; an end left empty is open. */
    private List<@Nullable BigDecimal> range() {
        List<Node> ends = entry.items("range");
        if (ends.isEmpty()) {
            return List.of();
        }
        List<@Nullable BigDecimal> range = new ArrayList<>();
        ends.forEach(end -> range.add(end(end)));
        if (ends.size() != 2 || reversed(range.get(0), range.get(1))) {
            problems.add(entry.placeOf("range"), "range is not a low and a high end", "write it such as [0, 100]");
            return List.of();
        }
        return range;
    }

    private @Nullable BigDecimal end(Node node) {
        if (node instanceof ScalarNode scalar) {
            return Tag.NULL.equals(scalar.getTag())
                    ? null
                    : entry.obeying("range", new Located(scalar.getValue(), Place.of(scalar)), Rules.DECIMAL);
        }
        problems.add(node, "range holds no number", "write it such as [0, 100]");
        return null;
    }

    private static boolean reversed(@Nullable BigDecimal low, @Nullable BigDecimal high) {
        return low != null && high != null && low.compareTo(high) > 0;
    }
}
