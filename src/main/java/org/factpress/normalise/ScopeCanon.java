package org.factpress.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.factpress.model.Figure;
import org.factpress.model.FigureKind;
import org.factpress.model.Indicator;
import org.factpress.model.Quantity;
import org.factpress.model.Scope;
import org.factpress.model.ScopePart;
import org.jspecify.annotations.Nullable;

/** A figure's scope made comparable: places by the job's own names and order, the release's cycle where a rate names no period. */
final class ScopeCanon {
    private final @Nullable String cycle;

    ScopeCanon(@Nullable String cycle) {
        this.cycle = cycle;
    }

    Scope of(Figure figure, @Nullable Indicator indicator) {
        Scope scope = figure.scope();
        return new Scope(
                scope.measure(),
                scope.population(),
                indicator == null ? scope.place() : places(figure, indicator),
                period(figure, indicator));
    }

    /** A country carried over from elsewhere in the document does not contradict the places an indicator declares. */
    private static List<String> places(Figure figure, Indicator indicator) {
        List<String> declared = named(figure.quote(), indicator.place());
        List<String> stated = figure.scope().place();
        if (!declared.isEmpty()
                && !declared.equals(stated)
                && stated.stream().noneMatch(place -> figure.quote().contains(place))) {
            return declared;
        }
        boolean carried = figure.inherited().contains(ScopePart.PLACE)
                && stated.size() == 1
                && !indicator.place().isEmpty()
                && !indicator.place().contains(stated.get(0));
        if (carried && indicator.place().size() > 1) {
            return List.of();
        }
        return inOrder(stated, indicator.place());
    }

    private static List<String> named(String quote, List<String> declared) {
        String lower = quote.toLowerCase(Locale.ROOT);
        return declared.stream()
                .filter(place -> lower.contains(place.toLowerCase(Locale.ROOT)))
                .toList();
    }

    private static List<String> inOrder(List<String> stated, List<String> declared) {
        List<String> ordered =
                new ArrayList<>(declared.stream().filter(stated::contains).toList());
        stated.stream().filter(place -> !ordered.contains(place)).forEach(ordered::add);
        return ordered;
    }

    private @Nullable String period(Figure figure, @Nullable Indicator indicator) {
        Quantity quantity = figure.quantity();
        boolean rate = "percent".equals(quantity.unit()) && quantity.kind() != FigureKind.CHANGE;
        String period = figure.scope().period();
        return period == null && rate && indicator != null ? cycle : period;
    }
}
