package org.factpress.report.evidence;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factpress.chart.NumberText;
import org.factpress.chart.PeriodText;
import org.factpress.chart.ScopeText;
import org.factpress.model.Change;
import org.factpress.model.Observation;
import org.factpress.model.ObservationStatus;
import org.factpress.model.Scope;

/** An observation as listed on the evidence page, with its computation and links to the figures for and against it. */
public record EvidenceObservation(
        String id,
        String value,
        String scope,
        String origin,
        List<String> computation,
        String supportCount,
        String dissentCount,
        List<EvidenceLinks.Link> supporting,
        List<EvidenceLinks.Link> dissenting,
        String clearedBy,
        List<EvidenceLinks.Link> cleared) {

    static EvidenceObservation of(
            Observation observation, EvidenceLinks links, EvidenceWords words, EvidenceComputation computation) {
        List<String> against = against(observation, words);
        List<String> cleared = cleared(observation, words);
        return new EvidenceObservation(
                EvidenceLinks.observation(observation.id()),
                value(observation),
                scope(observation),
                origin(observation, words),
                computation(observation, words, computation),
                links.count(observation.supporting()),
                links.count(against),
                links.to(observation.supporting()),
                links.to(against),
                cleared.stream()
                        .flatMap(figure -> words.setAsideBy(figure).stream())
                        .distinct()
                        .collect(Collectors.joining(", ")),
                links.to(cleared));
    }

    /** The figures that contradict it still. */
    static List<String> against(Observation observation, EvidenceWords words) {
        return observation.dissenting().stream()
                .filter(figure -> words.setAsideBy(figure).isEmpty())
                .toList();
    }

    /** Those that a person set aside. */
    static List<String> cleared(Observation observation, EvidenceWords words) {
        return observation.dissenting().stream()
                .filter(figure -> words.setAsideBy(figure).isPresent())
                .toList();
    }

    private static List<String> computation(
            Observation observation, EvidenceWords words, EvidenceComputation computation) {
        return Stream.concat(
                        Stream.of(words.correction(observation)).filter(told -> !told.isEmpty()),
                        computation.of(observation).stream())
                .toList();
    }

    private static String value(Observation observation) {
        var quantity = observation.quantity();
        boolean known = quantity.value() != null || quantity.low() != null || quantity.high() != null;
        return known ? NumberText.ENGLISH.of(observation) : "–";
    }

    private static String origin(Observation observation, EvidenceWords words) {
        String corrected = words.correction(observation).isEmpty() ? "" : "corrected";
        String status =
                observation.status() == ObservationStatus.NORMAL ? "" : EvidenceWords.words(observation.status());
        String revised = observation.revisedFrom() == null
                ? ""
                : "was " + IntervalText.number(observation.revisedFrom(), observation.quantity())
                        + " in the last revision";
        return join(Stream.of(observation.computed() ? "computed" : "", corrected, status, revised));
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
        return CleanText.of(join(Stream.of(words.places(scope.place()), label, words.ages(scope.population()))));
    }

    private static String period(Observation observation) {
        Change change = observation.change();
        if (change != null && change.fromPeriod() != null && change.toPeriod() != null) {
            return PeriodText.ENGLISH.of(change.fromPeriod()) + " to " + PeriodText.ENGLISH.of(change.toPeriod());
        }
        return PeriodText.ENGLISH.of(observation.scope().period());
    }
}
