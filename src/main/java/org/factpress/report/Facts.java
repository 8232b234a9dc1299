package org.factpress.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.factpress.model.Better;
import org.factpress.model.Change;
import org.factpress.model.Figure;
import org.factpress.model.FigureKind;
import org.factpress.model.Indicator;
import org.factpress.model.Observation;
import org.factpress.model.ObservationStatus;
import org.factpress.model.Population;
import org.factpress.model.Revision;
import org.jspecify.annotations.Nullable;

/** A revision as its reports ask for it: by indicator, by period, latest first, with the figures behind each value. */
final class Facts {
    private static final int HEADLINES = 2;

    private final Revision revision;
    private final Map<String, Indicator> indicators = new LinkedHashMap<>();
    private final Map<String, Figure> figures = new LinkedHashMap<>();

    Facts(Revision revision) {
        this.revision = revision;
        revision.indicators().forEach(indicator -> indicators.put(indicator.id(), indicator));
        revision.observations()
                .forEach(observation ->
                        indicators.computeIfAbsent(observation.indicator(), id -> undeclared(id, observation.label())));
        revision.figures().forEach(figure -> figures.put(figure.id(), figure));
    }

    private static Indicator undeclared(String id, String label) {
        return new Indicator(
                id, label, List.of(), null, Population.UNSTATED, List.of(), null, null, Better.NEITHER, null);
    }

    /** Those with an observation, in the order of the job. */
    List<Indicator> indicators() {
        return indicators.values().stream()
                .filter(indicator -> !of(indicator).isEmpty())
                .toList();
    }

    /** Those that the job names, else the first two with a value, shares before others. */
    List<Indicator> headlines() {
        List<String> named = revision.spec().headline();
        if (!named.isEmpty()) {
            return named.stream()
                    .map(indicators::get)
                    .filter(indicator -> indicator != null && latest(indicator).isPresent())
                    .toList();
        }
        return indicators().stream()
                .filter(indicator -> latest(indicator).isPresent())
                .sorted(Comparator.comparing(
                        indicator -> !isShare(latest(indicator).orElseThrow())))
                .limit(HEADLINES)
                .toList();
    }

    private static boolean isShare(Observation observation) {
        return "percent".equals(observation.quantity().unit());
    }

    /** Its observations, changes included, in the order of time. */
    List<Observation> of(Indicator indicator) {
        return of(indicator, revision.observations());
    }

    private static List<Observation> of(Indicator indicator, List<Observation> observations) {
        return observations.stream()
                .filter(observation -> observation.indicator().equals(indicator.id()))
                .sorted(Comparator.comparing((Observation observation) ->
                                PeriodOrder.end(observation.scope().period()))
                        .thenComparing(Facts::isChange)
                        .thenComparing(Observation::id))
                .toList();
    }

    /** The value that stands for the indicator: of the release's own cycle if there is one, else the most recent. */
    Optional<Observation> latest(Indicator indicator) {
        return latest(indicator, of(indicator));
    }

    Optional<Indicator> indicator(String id) {
        return Optional.ofNullable(indicators.get(id));
    }

    /**
     * The newest value of every other place, in the order of their names; values older than what the latest one is compared
     * with are history, and left to the results summary.
     */
    List<Observation> beside(Indicator indicator) {
        Observation latest = latest(indicator).orElse(null);
        if (latest == null) {
            return List.of();
        }
        String since = changeInto(latest)
                .map(Observation::change)
                .map(change -> PeriodOrder.end(change.fromPeriod()))
                .orElse("");
        Map<String, Observation> newest = new TreeMap<>();
        of(indicator).stream()
                .filter(other -> !isChange(other) && other.status() != ObservationStatus.MISSING)
                .filter(other -> !other.scope().place().isEmpty())
                .filter(other ->
                        !samePlaces(other.scope().place(), latest.scope().place()))
                .filter(other ->
                        sameAges(other.scope().population(), latest.scope().population()))
                .filter(other -> isWithin(other, since, latest))
                .forEach(other -> newest.put(String.join(";", other.scope().place()), other));
        return List.copyOf(newest.values());
    }

    private static boolean isWithin(Observation other, String since, Observation latest) {
        String end = PeriodOrder.end(other.scope().period());
        String newest = PeriodOrder.end(latest.scope().period());
        return end.equals(newest) || !since.isEmpty() && end.compareTo(since) > 0 && end.compareTo(newest) < 0;
    }

    /** The value that stood for the same place in the release compared with; where there is one place only, for the indicator. */
    Optional<Observation> before(Indicator indicator, Observation now) {
        List<Observation> then = of(indicator, revision.previous());
        List<Observation> there = then.stream()
                .filter(value -> samePlaces(value.scope().place(), now.scope().place()))
                .toList();
        return latest(indicator, there.isEmpty() && beside(indicator).isEmpty() ? then : there);
    }

    private Optional<Observation> latest(Indicator indicator, List<Observation> observations) {
        String cycle = revision.spec().cycle();
        return observations.stream()
                .filter(observation -> !isChange(observation))
                .filter(observation -> observation.status() != ObservationStatus.MISSING)
                .min(Comparator.comparing((Observation observation) -> cycle == null
                                || !cycle.equals(observation.scope().period()))
                        .thenComparing(
                                observation ->
                                        PeriodOrder.end(observation.scope().period()),
                                Comparator.reverseOrder())
                        .thenComparing(
                                observation -> !samePlaces(observation.scope().place(), indicator.place()))
                        .thenComparing(
                                observation -> !sameAges(observation.scope().population(), indicator.population()))
                        .thenComparing(observation -> -observation.supporting().size()
                                - observation.dissenting().size())
                        .thenComparing(Observation::id));
    }

    /** The change that ends in this value, a stated one before a computed one. */
    Optional<Observation> changeInto(Observation value) {
        return revision.observations().stream()
                .filter(Facts::isChange)
                .filter(change -> change.indicator().equals(value.indicator()))
                .filter(change -> PeriodOrder.end(endOf(change))
                        .equals(PeriodOrder.end(value.scope().period())))
                .filter(change -> isAbout(change, value))
                .min(Comparator.comparing(Observation::computed)
                        .thenComparing(change -> -change.supporting().size())
                        .thenComparing(Observation::id));
    }

    private static boolean isAbout(Observation change, Observation value) {
        BigDecimal to = change.change() == null ? null : change.change().to();
        BigDecimal now = value.quantity().value();
        return change.scope().place().isEmpty()
                || samePlaces(change.scope().place(), value.scope().place())
                || to != null && now != null && to.compareTo(now) == 0;
    }

    private static boolean samePlaces(List<String> some, List<String> others) {
        return Set.copyOf(some).equals(Set.copyOf(others));
    }

    private static boolean sameAges(Population one, Population other) {
        return Objects.equals(one.ageMin(), other.ageMin()) && Objects.equals(one.ageMax(), other.ageMax());
    }

    private static @Nullable String endOf(Observation observation) {
        Change change = observation.change();
        return change != null && change.toPeriod() != null
                ? change.toPeriod()
                : observation.scope().period();
    }

    /** The value of an indicator in a period, from this release or the one compared with. */
    Optional<Observation> at(String indicator, @Nullable String period, List<String> place) {
        return Stream.concat(revision.observations().stream(), revision.previous().stream())
                .filter(observation -> observation.indicator().equals(indicator) && !isChange(observation))
                .filter(observation ->
                        period != null && period.equals(observation.scope().period()))
                .min(Comparator.comparing((Observation observation) ->
                        !samePlaces(observation.scope().place(), place)));
    }

    List<Observation> changes() {
        return revision.observations().stream().filter(Facts::isChange).toList();
    }

    /**
     * The figures that a printed value leads to: those that support it; of a change that no document states, those of its
     * ends; of a value that a person gave, those that it takes the place of.
     */
    List<Figure> behind(Observation observation) {
        List<Figure> supporting = figures(observation.supporting());
        if (!isChange(observation)) {
            return supporting.isEmpty() ? figures(observation.dissenting()) : supporting;
        }
        Stream<Figure> ends = observation.computed() || supporting.isEmpty() ? ends(observation) : Stream.empty();
        return Stream.concat(supporting.stream(), ends).distinct().toList();
    }

    private Stream<Figure> ends(Observation observation) {
        Change change = observation.change();
        if (change == null) {
            return figures(observation.dissenting()).stream();
        }
        return Stream.of(change.fromPeriod(), change.toPeriod())
                .flatMap(period ->
                        at(observation.indicator(), period, observation.scope().place()).stream())
                .flatMap(end -> behind(end).stream());
    }

    /** The figures with these ids that this release has, in that order. */
    List<Figure> figures(List<String> ids) {
        List<Figure> found = new ArrayList<>();
        ids.forEach(id -> {
            Figure figure = figures.get(id);
            if (figure != null) {
                found.add(figure);
            }
        });
        return found;
    }

    static boolean isChange(Observation observation) {
        return observation.quantity().kind() == FigureKind.CHANGE;
    }
}
