package org.factpress.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factpress.chart.Palette;
import org.factpress.chart.ReleaseChart;
import org.factpress.model.Decision;
import org.factpress.model.Figure;
import org.factpress.model.Indicator;
import org.factpress.model.LedgerRole;
import org.factpress.model.Observation;
import org.factpress.model.ObservationStatus;
import org.factpress.model.Qualifier;
import org.factpress.report.story.Cell;
import org.factpress.report.story.Column;
import org.factpress.report.story.Face;
import org.factpress.report.story.Story;
import org.factpress.report.story.TextRun;
import org.factpress.report.story.TextStyle;

/** One indicator: what it measures, its chart, and every period with its value, how that was stated and by whom. */
record IndicatorChapter(Edition edition, Indicator indicator, List<ReleaseChart> charts) implements Section {
    private static final double TALLEST_CHART = 260;

    @Override
    public void write(Story story) {
        List<Observation> observations = edition.facts().of(indicator);
        story.section(part -> {
            boolean small = charts.isEmpty() && observations.size() == 1;
            TextStyle head = small
                    ? edition.styles().chapter().sized(14)
                    : edition.styles().chapter();
            part.heading(2, List.of(edition.label(indicator, head)), small ? 22 : 30);
            String definition = definition();
            if (!definition.isEmpty()) {
                part.keptParagraph(
                        2,
                        List.of(TextRun.of(definition, edition.styles().quiet().sized(10))));
            }
            new ChartSection(edition, charts, 3, TALLEST_CHART).write(part);
            if (!charts.isEmpty()) {
                part.heading(3, edition.say("periods.head"), edition.styles().head(), 18);
            }
            part.table(
                    8,
                    columns(),
                    observations.stream().map(this::row).toList(),
                    edition.styles().columnHead());
            observations.forEach(observation -> edition.verdicts()
                    .correction(observation)
                    .ifPresent(decision -> part.paragraph(4, note(observation, decision))));
        });
    }

    /** Why a value is another than the documents'. */
    private List<TextRun> note(Observation observation, Decision decision) {
        TextStyle style = edition.styles().quiet();
        List<TextRun> runs = new ArrayList<>();
        runs.add(edition.values().run(observation, style.in(Face.BOLD)));
        runs.add(TextRun.of(" ", style));
        runs.addAll(edition.corrected(decision, style));
        runs.addAll(edition.reason(decision.reason(), style));
        return runs;
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
                Column.text(edition.say("column.period")).sharing(11),
                Column.text(edition.say("column.place")).sharing(34),
                Column.text(edition.say("column.ages")).sharing(12),
                Column.decimal(edition.say("column.value")).sharing(17),
                Column.text(edition.say("column.stated")).sharing(14),
                Column.text(edition.say("column.sources")).sharing(12));
    }

    private List<Cell> row(Observation observation) {
        TextStyle style = edition.styles().cell();
        String period = edition.periods().of(observation.scope().period());
        return List.of(
                period.isEmpty() ? edition.cell("") : Cell.of(TextRun.of(period, style, LedgerRole.DATE)),
                edition.cell(edition.scopes().places(observation.scope().place())),
                edition.ages(
                        observation.scope().population(), edition.languages().ofPeople()),
                Cell.of(edition.values().run(observation, style)),
                new Cell(edition.verdicts()
                        .correction(observation)
                        .map(decision -> edition.corrected(decision, style))
                        .orElseGet(() -> List.of(TextRun.of(stated(observation), style)))),
                new Cell(sources(observation, style)));
    }

    private List<TextRun> sources(Observation observation, TextStyle style) {
        List<Figure> own = Facts.isChange(observation)
                ? edition.facts().behind(observation)
                : edition.facts().figures(observation.supporting());
        List<TextRun> runs = new ArrayList<>(edition.citations().inCell(own, style));
        List<Figure> dissenting = edition.facts().figures(observation.dissenting()).stream()
                .filter(figure -> edition.verdicts().setAside(figure.id()).isEmpty())
                .toList();
        if (!dissenting.isEmpty()) {
            runs.add(TextRun.of(edition.say("sources.against") + " ", style.in(Palette.CAUTION)));
            runs.addAll(edition.citations().inCell(dissenting, style));
        }
        return runs;
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
