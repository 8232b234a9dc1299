package org.factpress.report;

import java.util.List;

/** One or two pages: the headline numbers, how they got there, what stands beside them, and where all comes from. */
final class FactSheet {
    private static final int CHARTS = 2;
    private static final double TALLEST_CHART = 240;

    private FactSheet() {}

    static List<Section> sections(Edition edition) {
        return List.of(
                new Masthead(edition),
                new Headlines(edition),
                new ChartSection(
                        edition, edition.charts().stream().limit(CHARTS).toList(), 2, TALLEST_CHART),
                new KeyFacts(edition),
                new SinceLastRelease(edition),
                new SheetFoot(edition));
    }
}
