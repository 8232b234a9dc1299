package org.factpress.report;

import java.util.ArrayList;
import java.util.List;

/** Several pages: every value of every indicator, how the documents compare, what was found and decided, and the sources. */
final class ResultsSummary {
    private ResultsSummary() {}

    static List<Section> sections(Edition edition) {
        ChartPlaces places = new ChartPlaces(edition);
        List<Section> sections = new ArrayList<>();
        sections.add(new Masthead(edition));
        sections.add(new Summary(edition, places.unplaced()));
        edition.facts()
                .indicators()
                .forEach(indicator -> sections.add(new IndicatorChapter(edition, indicator, places.of(indicator))));
        sections.add(new Comparison(edition));
        sections.add(new Computation(edition));
        sections.add(new Findings(edition));
        sections.add(new Method(edition));
        sections.add(new Sources(edition));
        return sections;
    }
}
