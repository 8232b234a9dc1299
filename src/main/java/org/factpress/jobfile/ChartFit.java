package org.factpress.jobfile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Checks that a chart can show the indicators it names, as far as the job file alone can tell. */
final class ChartFit {
    private static final String SHARE = "percent";

    private final Map<String, String> units = new HashMap<>();
    private final Problems problems;

    private ChartFit(List<Section> indicators, Problems problems) {
        this.problems = problems;
        for (Section indicator : indicators) {
            String id = indicator.text("id");
            String unit = indicator.text("unit");
            if (id != null && unit != null) {
                units.put(id, unit);
            }
        }
    }

    static void check(List<Section> charts, List<Section> indicators, Problems problems) {
        ChartFit fit = new ChartFit(indicators, problems);
        for (Section chart : charts) {
            switch (String.valueOf(chart.text("type"))) {
                case "small-multiples" -> fit.checkOne(chart);
                case "pictogram" -> chart.texts("indicators").forEach(named -> fit.checkShare(chart, named));
                default -> {}
            }
        }
    }

    /** Two indicators measure two things, and panels on one scale would compare them. */
    private void checkOne(Section chart) {
        chart.texts("indicators").stream()
                .skip(1)
                .findFirst()
                .ifPresent(second -> problems.add(
                        second.place(),
                        "the chart '" + chart.text("id") + "' has panels of a second indicator, '" + second.text()
                                + "', and panels have one scale",
                        "make a chart of its own for it, or use type: trend"));
    }

    private void checkShare(Section chart, Located named) {
        String unit = units.getOrDefault(named.text(), SHARE);
        if (!unit.equals(SHARE)) {
            problems.add(
                    named.place(),
                    "the chart '" + chart.text("id") + "' draws '" + named.text()
                            + "' as a pictogram, but its unit is '" + unit + "', which is no share of a whole",
                    "name an indicator with unit: percent, or use type: bars");
        }
    }
}
