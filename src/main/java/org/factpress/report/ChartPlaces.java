package org.factpress.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.factpress.chart.ReleaseChart;
import org.factpress.model.ChartSpec;
import org.factpress.model.Indicator;

/** Under which indicator each chart stands: the first one it shows. */
final class ChartPlaces {
    private final Map<String, List<ReleaseChart>> byIndicator = new LinkedHashMap<>();
    private final List<ReleaseChart> unplaced = new ArrayList<>();

    ChartPlaces(Edition edition) {
        List<String> indicators =
                edition.facts().indicators().stream().map(Indicator::id).toList();
        for (ReleaseChart chart : edition.charts()) {
            indicator(chart, edition.revision().spec().charts(), indicators)
                    .ifPresentOrElse(
                            id -> byIndicator
                                    .computeIfAbsent(id, any -> new ArrayList<>())
                                    .add(chart),
                            () -> unplaced.add(chart));
        }
    }

    List<ReleaseChart> of(Indicator indicator) {
        return List.copyOf(byIndicator.getOrDefault(indicator.id(), List.of()));
    }

    List<ReleaseChart> unplaced() {
        return List.copyOf(unplaced);
    }

    /** A suggested chart bears the indicator's id at the end of its own. */
    private static Optional<String> indicator(ReleaseChart chart, List<ChartSpec> specs, List<String> indicators) {
        Stream<String> asked = specs.stream()
                .filter(spec -> spec.id().equals(chart.id()))
                .flatMap(spec -> spec.indicators().stream())
                .filter(indicators::contains);
        // The longest, as "trend-young-minors" ends with "minors" too.
        Stream<String> named = indicators.stream()
                .filter(id -> chart.id().equals(id) || chart.id().endsWith("-" + id))
                .sorted(Comparator.comparing(String::length).reversed());
        return Stream.concat(asked, named).findFirst();
    }
}
