package org.factpress.report;

import java.util.List;
import org.factpress.chart.ReleaseChart;
import org.factpress.report.story.Story;
import org.factpress.report.story.TextRun;

/** Charts, each under its message and what it measures. */
record ChartSection(Edition edition, List<ReleaseChart> charts, int level, double tallest) implements Section {
    @Override
    public void write(Story story) {
        charts.forEach(chart -> story.section(part -> {
            part.heading(level, List.of(title(chart)), 18);
            if (!chart.subtitle().isBlank()) {
                part.keptParagraph(
                        2, List.of(TextRun.of(chart.subtitle(), edition.styles().quiet())));
            }
            part.chart(8, chart, tallest);
        }));
    }

    /** The job's own title may be in another language than the page; one made here speaks the page's. */
    private TextRun title(ReleaseChart chart) {
        TextRun title = TextRun.of(chart.title(), edition.styles().head());
        boolean own = edition.revision().spec().charts().stream()
                .anyMatch(spec -> spec.id().equals(chart.id()) && spec.title() != null);
        return own ? edition.in(edition.languages().ofChartTitle(chart.id()), title) : title;
    }
}
