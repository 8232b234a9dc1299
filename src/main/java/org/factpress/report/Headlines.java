package org.factpress.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.factpress.chart.Palette;
import org.factpress.model.Decision;
import org.factpress.model.Indicator;
import org.factpress.model.Observation;
import org.factpress.report.story.Story;
import org.factpress.report.story.TextRun;
import org.factpress.report.story.TextStyle;

/** The headline numbers, large: each with what it is, of whom, how it changed and where it comes from. */
record Headlines(Edition edition, List<Indicator> headlines) implements Section {
    private static final double RULE = 0.75;
    private static final double SMALLEST = 20;

    @Override
    public void write(Story story) {
        if (headlines.isEmpty()) {
            return;
        }
        story.section(part -> {
            part.rule(16, RULE, Palette.RULE);
            part.pairs(4, headlines.stream().map(this::number).toList(), null);
            part.rule(14, RULE, Palette.RULE);
        });
    }

    private Consumer<Story> number(Indicator indicator) {
        Observation latest = edition.facts().latest(indicator).orElseThrow();
        return part -> {
            part.fittedLine(6, large(latest), SMALLEST);
            part.paragraph(0, label(indicator, latest));
            String scope = edition.scopes()
                    .told(latest.scope(), edition.periods().of(latest.scope().period()));
            if (!scope.isEmpty()) {
                part.paragraph(2, TextRun.of(scope, edition.styles().quiet()));
            }
            new OtherPlaces(edition, indicator).write(part);
            edition.verdicts().correction(latest).ifPresent(decision -> part.paragraph(2, corrected(decision)));
            edition.facts()
                    .changeInto(latest)
                    .filter(change -> change.change() != null)
                    .ifPresent(change -> part.paragraph(
                            4,
                            new ChangeLine(edition, mixesPointsAndPerCent())
                                    .of(change, edition.styles().quiet().sized(10))));
        };
    }

    /** True where one number tells its change in points and another one in per cent: then each must say which. */
    private boolean mixesPointsAndPerCent() {
        Set<String> units = edition.facts().headlines().stream()
                .flatMap(indicator -> edition.facts().latest(indicator).stream())
                .flatMap(latest -> edition.facts().changeInto(latest).stream())
                .map(change -> String.valueOf(change.quantity().unit()))
                .collect(Collectors.toSet());
        return units.contains("percentage-points") && units.contains("percent");
    }

    private List<TextRun> corrected(Decision decision) {
        TextStyle style = edition.styles().quiet();
        List<TextRun> runs = new ArrayList<>(edition.corrected(decision, style.in(Palette.CAUTION)));
        runs.addAll(edition.reason(Shortened.of(decision.reason()), style));
        return runs;
    }

    private List<TextRun> large(Observation latest) {
        return edition.values()
                .large(latest, edition.styles().headline(), edition.styles().headlineUnit());
    }

    private List<TextRun> label(Indicator indicator, Observation latest) {
        TextStyle style = edition.styles().headlineLabel();
        List<TextRun> runs = new ArrayList<>(List.of(edition.label(indicator, style)));
        runs.addAll(edition.citations().after(latest, style));
        return runs;
    }
}
