package org.factpress.report.evidence;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.factpress.chart.NumberText;
import org.factpress.model.Figure;
import org.factpress.model.FigureKind;
import org.factpress.model.Interval;
import org.factpress.model.Observation;
import org.factpress.model.Quantity;
import org.factpress.model.Revision;
import org.factpress.report.ChangeCheck;
import org.factpress.report.ChangeEnds;
import org.jspecify.annotations.Nullable;

/** Tells how an observation follows from what was stated: a change from its ends, a value from what all allow. */
final class EvidenceComputation {
    private final ChangeEnds ends;
    private final Map<String, Figure> figures = new HashMap<>();

    EvidenceComputation(Revision revision) {
        this.ends = new ChangeEnds(revision);
        revision.figures().forEach(figure -> figures.put(figure.id(), figure));
    }

    /** Sentences, none where there is nothing to compute. */
    List<String> of(Observation observation) {
        List<String> told = new ArrayList<>();
        ends.of(observation).ifPresent(found -> change(observation, found, told));
        common(observation, told);
        return List.copyOf(told);
    }

    private static void change(Observation observation, ChangeEnds.Computed found, List<String> told) {
        ChangeCheck check = found.check();
        Quantity unit = observation.quantity();
        String move = check.falling() ? "fall" : "rise";
        String exact = check.exact() == null || observation.computed()
                ? ""
                : "a " + move + " of " + size(check.exact(), 2, unit) + "; ";
        String where = EvidenceObservation.scope(observation);
        told.add((where.isEmpty() ? "" : where + ": ") + NumberText.ENGLISH.of(found.from()) + " → "
                + NumberText.ENGLISH.of(found.to()) + ": " + exact
                + "with both ends taken as rounded, " + (exact.isEmpty() ? "a " + move + " of " : "")
                + "between " + size(check.low(), 1, unit) + " and " + size(check.high(), 1, unit) + ".");
        told.add(verdict(observation, check));
    }

    private static String verdict(Observation observation, ChangeCheck check) {
        String value = NumberText.ENGLISH.of(observation.quantity());
        if (observation.computed()) {
            return "No document states it; it is printed as " + value + ".";
        }
        return "The stated " + value + (check.allows(observation.quantity()) ? " fits." : " does not follow.");
    }

    private static String size(BigDecimal change, int places, Quantity unit) {
        return IntervalText.number(ChangeCheck.rounded(change, places), unit);
    }

    /** What several statements of the same kind and unit have in common. */
    private void common(Observation observation, List<String> told) {
        List<Quantity> stated = observation.supporting().stream()
                .map(figures::get)
                .filter(Objects::nonNull)
                .map(Figure::quantity)
                .filter(quantity ->
                        Objects.equals(quantity.unit(), observation.quantity().unit()))
                .filter(quantity -> isChange(quantity) == isChange(observation.quantity()))
                .filter(quantity -> quantity.value() != null || quantity.low() != null || quantity.high() != null)
                .toList();
        if (stated.size() < 2 || observation.computed()) {
            return;
        }
        Interval all = stated.stream()
                .map(Quantity::interval)
                .reduce(EvidenceComputation::narrowed)
                .orElseThrow();
        told.add(
                all.meets(all)
                        ? "All " + stated.size() + " statements allow " + IntervalText.of(all, observation.quantity())
                                + "."
                        : "No number fits all " + stated.size() + " statements.");
    }

    private static boolean isChange(Quantity quantity) {
        return quantity.kind() == FigureKind.CHANGE;
    }

    private static Interval narrowed(Interval one, Interval other) {
        boolean low = isFirst(other.low(), other.lowOpen(), one.low(), one.lowOpen(), 1);
        boolean high = isFirst(other.high(), other.highOpen(), one.high(), one.highOpen(), -1);
        return new Interval(
                low ? other.low() : one.low(),
                low ? other.lowOpen() : one.lowOpen(),
                high ? other.high() : one.high(),
                high ? other.highOpen() : one.highOpen());
    }

    /** Whether the first bound cuts more off than the second; {@code side} is 1 for lower bounds, −1 for upper ones. */
    private static boolean isFirst(
            @Nullable BigDecimal bound, boolean open, @Nullable BigDecimal than, boolean thanOpen, int side) {
        if (bound == null || than == null) {
            return bound != null;
        }
        int order = bound.compareTo(than) * side;
        return order > 0 || order == 0 && open && !thanOpen;
    }
}
