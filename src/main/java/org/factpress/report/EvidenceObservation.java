package org.factpress.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factpress.chart.NumberText;
import org.factpress.chart.PeriodText;
import org.factpress.chart.ScopeText;
import org.factpress.model.Change;
import org.factpress.model.Observation;
import org.factpress.model.Scope;

/** An observation as listed on the evidence page, with links to the figures for and against it. */
public record EvidenceObservation(
        String id,
        String value,
        String scope,
        String origin,
        List<EvidenceLinks.Link> supporting,
        List<EvidenceLinks.Link> dissenting) {

    static EvidenceObservation of(Observation observation, EvidenceLinks links) {
        return new EvidenceObservation(
                "observation-" + observation.id(),
                NumberText.ENGLISH.of(observation),
                scope(observation),
                observation.computed() ? "computed" : "",
                links.to(observation.supporting()),
                links.to(observation.dissenting()));
    }

    /** Period, places and ages, as far as they are known. */
    static String scope(Observation observation) {
        return join(Stream.of(period(observation), places(observation.scope())));
    }

    static String join(Stream<String> parts) {
        return parts.filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    static String places(Scope scope) {
        ScopeText words = ScopeText.in(Locale.ENGLISH);
        String label =
                scope.population().label() == null ? "" : scope.population().label();
        return join(Stream.of(words.places(scope.place()), label, words.ages(scope.population())));
    }

    private static String period(Observation observation) {
        Change change = observation.change();
        if (change != null && change.fromPeriod() != null && change.toPeriod() != null) {
            return PeriodText.ENGLISH.of(change.fromPeriod()) + " to " + PeriodText.ENGLISH.of(change.toPeriod());
        }
        return PeriodText.ENGLISH.of(observation.scope().period());
    }
}
