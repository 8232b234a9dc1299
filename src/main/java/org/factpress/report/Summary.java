package org.factpress.report;

import java.util.ArrayList;
import java.util.List;
import org.factpress.chart.ReleaseChart;
import org.factpress.model.Indicator;
import org.factpress.model.Observation;
import org.factpress.report.story.Story;
import org.factpress.report.story.TextRun;
import org.factpress.report.story.TextStyle;

/** The results in a few lines, headline indicators first, and how many statements they rest on. */
record Summary(Edition edition, List<ReleaseChart> charts) implements Section {
    private static final double NUMBER_COLUMN = 84;

    @Override
    public void write(Story story) {
        story.section(part -> {
            part.heading(2, edition.say("summary.head"), edition.styles().chapter(), 22);
            part.paragraph(4, TextRun.of(basis(), edition.styles().body()));
            List<Indicator> indicators = inOrder();
            if (!indicators.isEmpty()) {
                part.space(4);
                part.list(list -> indicators.forEach(indicator -> line(list, indicator)));
            }
            List<TextRun> revised = edition.revisedNote(edition.styles().caution());
            if (!revised.isEmpty()) {
                part.paragraph(6, revised);
            }
            new ChartSection(edition, charts, 3, 220).write(part);
        });
    }

    private String basis() {
        long read = edition.revision().documents().stream()
                .filter(document -> document.outcome().hasText())
                .count();
        return edition.say(
                "summary.basis",
                edition.revision().documents().size(),
                read,
                edition.revision().figures().size(),
                edition.revision().observations().size(),
                edition.revision().findings().size());
    }

    private List<Indicator> inOrder() {
        List<Indicator> order = new ArrayList<>(edition.facts().headlines());
        edition.facts().indicators().stream()
                .filter(indicator -> edition.facts().latest(indicator).isPresent())
                .filter(indicator -> !order.contains(indicator))
                .forEach(order::add);
        return order;
    }

    private void line(Story list, Indicator indicator) {
        Observation latest = edition.facts().latest(indicator).orElseThrow();
        TextStyle style = edition.styles().body();
        List<TextRun> told = new ArrayList<>(List.of(edition.label(indicator, style)));
        told.addAll(edition.citations().after(latest, style));
        List<List<TextRun>> body = new ArrayList<>(List.of(told));
        String scope = edition.scopes()
                .told(latest.scope(), edition.periods().of(latest.scope().period()));
        if (!scope.isEmpty()) {
            body.add(List.of(TextRun.of(scope, edition.styles().quiet())));
        }
        body.addAll(new OtherPlaces(edition, indicator).lines());
        edition.verdicts()
                .correction(latest)
                .ifPresent(decision ->
                        body.add(edition.corrected(decision, edition.styles().quiet())));
        edition.facts()
                .changeInto(latest)
                .filter(change -> change.change() != null)
                .ifPresent(change -> body.add(
                        new ChangeLine(edition).of(change, edition.styles().quiet())));
        TextRun number = edition.values().run(latest, edition.styles().fact().sized(13));
        list.fact(6, NUMBER_COLUMN, number, body);
    }
}
