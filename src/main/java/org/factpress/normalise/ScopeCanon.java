package org.factpress.normalise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.factpress.model.Figure;
import org.factpress.model.FigureKind;
import org.factpress.model.Indicator;
import org.factpress.model.Quantity;
import org.factpress.model.Scope;
import org.factpress.model.ScopePart;
import org.jspecify.annotations.Nullable;

/** A figure's scope made comparable: places by the job's own names and order, the release's cycle where a rate names no period. */
final class ScopeCanon {
    /** What a document's date lends to its sentences: too narrow for what they tell of its year. */
    private static final Pattern DAY_OR_MONTH = Pattern.compile("\\d{4}-\\d{2}(?:-\\d{2})?");

    private static final Pattern BETWEEN = Pattern.compile("(?:[\\s,&]|and|or|in|the|et|ou|à|en)+");
    private static final int YEAR = 4;
    /** Each number in words of English and French, from one on. */
    private static final List<String> NUMBERS =
            List.of("one|une?", "two|both|deux", "three|trois", "four|quatre", "five|cinq", "six", "seven|sept");

    private static final String PLACE_NOUNS =
            "(?:cities|villes|towns|communes|provinces|regions|régions|districts|areas|zones"
                    + "|countries|pays|counties|départements|states|cantons|valleys|vallées|islands|îles|villages|parishes)(?U:\\b)";

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
        if (figure.inherited().contains(ScopePart.PLACE)
                && countsAll(figure.quote(), indicator.place().size())) {
            return indicator.place();
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

    /** "in the three provinces" of an indicator that declares three places: all of them, whatever place was named before. */
    private static boolean countsAll(String quote, int places) {
        return places > 1
                && places <= NUMBERS.size()
                && Pattern.compile("(?i)(?U:\\b)(?:the|all|these|our|les?|ces)\\s+(?:" + NUMBERS.get(places - 1) + "|"
                                + places + ")\\s+" + "(?:\\p{Ll}+\\s+){0,2}?" + PLACE_NOUNS)
                        .matcher(quote)
                        .find();
    }

    private static List<String> named(String quote, List<String> declared) {
        String lower = quote.toLowerCase(Locale.ROOT);
        List<String> named = declared.stream()
                .filter(place -> lower.contains(place.toLowerCase(Locale.ROOT)))
                .toList();
        boolean some = named.size() > 1 && named.size() < declared.size();
        return some && !isOneList(lower, named) ? List.of() : named;
    }

    /** "In Overton and Netherby" is one place of two names; "in Overton it was 5, in Netherby 7" is not. */
    private static boolean isOneList(String lower, List<String> named) {
        List<String> inText = named.stream()
                .map(place -> place.toLowerCase(Locale.ROOT))
                .sorted(Comparator.comparingInt(lower::indexOf))
                .toList();
        for (int i = 1; i < inText.size(); i++) {
            int end = lower.indexOf(inText.get(i - 1)) + inText.get(i - 1).length();
            int start = lower.indexOf(inText.get(i));
            if (start > end && !BETWEEN.matcher(lower.substring(end, start)).matches()) {
                return false;
            }
        }
        return true;
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
        boolean dated = figure.inherited().contains(ScopePart.PERIOD) && quantity.kind() != FigureKind.CHANGE;
        if (period != null && dated && DAY_OR_MONTH.matcher(period).matches()) {
            return period.substring(0, YEAR);
        }
        return period == null && rate && indicator != null ? cycle : period;
    }
}
