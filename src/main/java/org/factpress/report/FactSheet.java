package org.factpress.report;

import java.util.List;
import org.factpress.chart.ReleaseChart;
import org.factpress.report.page.Story;

/** One or two pages: the headline numbers, how they got there, what stands beside them, and where all comes from. */
final class FactSheet {
    private static final int ASKED_CHARTS = 2;
    private static final int SUGGESTED_CHARTS = 1;
    private static final double TALLEST_CHART = 152;

    private FactSheet() {}

    /** The foot takes what stands before it along, so that it is never alone on a page. */
    private static void close(Story story, Edition edition) {
        new SinceLastRelease(edition).write(story);
        new SheetFoot(edition).write(story);
    }

    /** One chart tells the story; a job that asks for its own gets two. */
    private static List<ReleaseChart> charts(Edition edition) {
        boolean asked = !edition.revision().spec().charts().isEmpty();
        return edition.charts().stream()
                .limit(asked ? ASKED_CHARTS : SUGGESTED_CHARTS)
                .toList();
    }

    static List<Section> sections(Edition edition) {
        return List.of(
                new Masthead(edition),
                new Headlines(edition),
                new ChartSection(edition, charts(edition), 2, TALLEST_CHART),
                new KeyFacts(edition),
                story -> story.together(end -> close(end, edition)));
    }
}
