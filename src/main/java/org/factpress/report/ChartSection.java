package org.factpress.report;

import java.util.List;
import org.factpress.chart.ReleaseChart;
import org.factpress.report.page.Story;
import org.factpress.report.page.TextRun;

/** Charts, each under its message and what it measures. */
record ChartSection(Edition edition, List<ReleaseChart> charts, int level, double tallest) implements Section {
    @Override
    public void write(Story story) {
        charts.forEach(chart -> story.section(part -> {
            part.heading(level, chart.title(), edition.styles().head(), 18);
            if (!chart.subtitle().isBlank()) {
                part.keptParagraph(
                        2, List.of(TextRun.of(chart.subtitle(), edition.styles().quiet())));
            }
            part.chart(8, chart, tallest);
        }));
    }
}
