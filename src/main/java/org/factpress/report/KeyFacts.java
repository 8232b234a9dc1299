package org.factpress.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factpress.chart.Palette;
import org.factpress.chart.PeriodText;
import org.factpress.model.Indicator;
import org.factpress.model.Observation;
import org.factpress.report.story.Fact;
import org.factpress.report.story.Story;
import org.factpress.report.story.TextRun;
import org.factpress.report.story.TextStyle;

/** What stands beside the headline numbers: the latest value of every other indicator, in two columns. */
record KeyFacts(Edition edition) implements Section {
    @Override
    public void write(Story story) {
        List<Indicator> headlines = edition.facts().headlines();
        List<Observation> latest = edition.facts().indicators().stream()
                .filter(indicator -> !headlines.contains(indicator))
                .flatMap(this::values)
                .toList();
        if (latest.isEmpty()) {
            return;
        }
        story.section(part -> {
            part.heading(2, edition.say("key-facts.head"), edition.styles().head(), 14);
            part.facts(2, latest.stream().map(this::fact).toList(), Palette.FAINT);
        });
    }

    /** One for each place. */
    private Stream<Observation> values(Indicator indicator) {
        return Stream.concat(edition.facts().latest(indicator).stream(), edition.facts().beside(indicator).stream());
    }

    private Fact fact(Observation observation) {
        return new Fact(edition.values().run(observation, edition.styles().fact()), text(observation));
    }

    private List<TextRun> text(Observation observation) {
        TextStyle style = edition.styles().body();
        List<TextRun> runs = new ArrayList<>(List.of(edition.label(observation, style)));
        String scope = scope(observation);
        if (!scope.isEmpty()) {
            runs.add(TextRun.of(edition.say("key-facts.scope", scope), style));
        }
        runs.addAll(edition.citations().after(observation, style));
        edition.verdicts().correction(observation).ifPresent(decision -> {
            runs.add(TextRun.of(" · ", style));
            runs.addAll(edition.corrected(decision, style));
            runs.addAll(edition.reason(Shortened.of(decision.reason()), style));
        });
        return runs;
    }

    /** Only what does not go without saying: other places than the headline's, another period than the release's. */
    private String scope(Observation observation) {
        String period = observation.scope().period();
        String cycle = edition.revision().spec().cycle();
        boolean oneOfSeveral = edition.facts().indicators().stream()
                .anyMatch(indicator -> indicator.id().equals(observation.indicator())
                        && !edition.facts().beside(indicator).isEmpty());
        boolean samePlace = !oneOfSeveral
                && edition.facts().headlines().stream()
                        .flatMap(indicator -> edition.facts().latest(indicator).stream())
                        .anyMatch(headline -> headline.scope()
                                .place()
                                .equals(observation.scope().place()));
        return Stream.of(
                        samePlace
                                ? ""
                                : edition.scopes().places(observation.scope().place()),
                        period == null || period.equals(cycle)
                                ? ""
                                : edition.periods().of(period))
                .filter(part -> !part.isEmpty() && !observation.label().contains(part))
                .filter(part -> !tellsPeriod(observation)
                        || !part.equals(edition.periods().of(period)))
                .collect(Collectors.joining(", "));
    }

    /** A label may say when in a language of its own: "Officers trained since 2003". */
    private boolean tellsPeriod(Observation observation) {
        Locale language = Locale.forLanguageTag(edition.languages().ofLabel(observation.indicator()));
        String period = PeriodText.in(language).of(observation.scope().period());
        return !period.isEmpty() && observation.label().contains(period);
    }
}
