package org.factpress.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factpress.chart.ReleaseChart;
import org.factpress.model.Indicator;
import org.factpress.model.LedgerRole;
import org.factpress.model.Observation;
import org.factpress.model.ObservationStatus;
import org.factpress.model.Qualifier;
import org.factpress.report.page.Cell;
import org.factpress.report.page.Column;
import org.factpress.report.page.Story;
import org.factpress.report.page.TextRun;
import org.factpress.report.page.TextStyle;

/** One indicator: what it measures, its chart, and every period with its value, how that was stated and by whom. */
record IndicatorChapter(Edition edition, Indicator indicator, List<ReleaseChart> charts) implements Section {
    private static final double TALLEST_CHART = 260;

    @Override
    public void write(Story story) {
        List<Observation> observations = edition.facts().of(indicator);
        story.section(part -> {
            part.heading(2, indicator.label(), edition.styles().chapter(), 30);
            String definition = definition();
            if (!definition.isEmpty()) {
                part.keptParagraph(
                        2,
                        List.of(TextRun.of(definition, edition.styles().quiet().sized(10))));
            }
            new ChartSection(edition, charts, 3, TALLEST_CHART).write(part);
            part.heading(3, edition.say("periods.head"), edition.styles().head(), 14);
            part.table(
                    4,
                    columns(),
                    observations.stream().map(this::row).toList(),
                    edition.styles().columnHead());
        });
    }

    private String definition() {
        String better = switch (indicator.better()) {
            case LOWER -> edition.say("indicator.lower");
            case HIGHER -> edition.say("indicator.higher");
            case NEITHER -> "";
        };
        return Stream.of(
                        edition.scopes().ages(indicator.population()),
                        edition.scopes().places(indicator.place()),
                        better)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private List<Column> columns() {
        return List.of(
                Column.text(edition.say("column.period")),
                Column.text(edition.say("column.place")),
                Column.text(edition.say("column.ages")),
                Column.decimal(edition.say("column.value")),
                Column.text(edition.say("column.stated")),
                Column.text(edition.say("column.sources")));
    }

    private List<Cell> row(Observation observation) {
        TextStyle style = edition.styles().cell();
        String period = edition.periods().of(observation.scope().period());
        return List.of(
                Cell.of(TextRun.of(period.isEmpty() ? edition.say("period.none") : period, style, LedgerRole.DATE)),
                Cell.of(TextRun.of(edition.scopes().places(observation.scope().place()), style)),
                Cell.of(TextRun.of(
                        edition.scopes().agesInBrief(observation.scope().population()), style)),
                Cell.of(edition.values().run(observation, style)),
                Cell.of(TextRun.of(stated(observation), style)),
                new Cell(edition.citations().inCell(edition.facts().figures(observation.supporting()), style)));
    }

    private String stated(Observation observation) {
        Qualifier qualifier = observation.quantity().qualifier();
        boolean estimate = observation.status() == ObservationStatus.ESTIMATED && qualifier != Qualifier.ABOUT;
        return Stream.of(
                        Facts.isChange(observation) ? edition.say("stated.change") : "",
                        edition.say(observation.computed() ? "stated.computed" : "stated." + qualifier.code()),
                        estimate ? edition.say("stated.estimate") : "",
                        observation.status() == ObservationStatus.PROVISIONAL ? edition.say("stated.provisional") : "",
                        observation.revisedFrom() == null
                                ? ""
                                : edition.say(
                                        "stated.revised",
                                        edition.values()
                                                .end(
                                                        observation.revisedFrom(),
                                                        observation.quantity().unit())))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
