package org.factpress.normalise;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.factpress.model.Figure;
import org.factpress.model.FigureKind;
import org.factpress.model.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * Tells which figures mean an indicator as it is, and which only a part of it. Where some say no more than the indicator, one
 * that says more means a part, unless its number is one of theirs. Where all say more, those mean it that say the same.
 */
final class Specifics {
    private static final int TELLING_DIGITS = 2;
    private static final BigDecimal NEAR = new BigDecimal("1.25");
    private final Map<String, Set<String>> usual = new HashMap<>();
    private final Map<String, List<Figure>> plain = new HashMap<>();

    private Specifics() {}

    static Specifics of(List<Matched> figures) {
        Map<String, Map<Set<String>, List<Figure>>> told = new LinkedHashMap<>();
        for (Matched matched : figures) {
            matched.match()
                    .ifPresent(match -> told.computeIfAbsent(match.indicator().id(), id -> new LinkedHashMap<>())
                            .computeIfAbsent(match.narrowing(), narrowing -> new ArrayList<>())
                            .add(matched.figure()));
        }
        Specifics specifics = new Specifics();
        told.forEach((indicator, ways) -> {
            Set<String> most = usual(ways);
            specifics.usual.put(indicator, most);
            specifics.plain.put(indicator, Objects.requireNonNull(ways.get(most)));
        });
        return specifics;
    }

    /** To say no more is the rule; else what most say; of equals, the least. */
    private static Set<String> usual(Map<Set<String>, List<Figure>> ways) {
        return ways.containsKey(Set.<String>of())
                ? Set.of()
                : ways.entrySet().stream()
                        .max(Comparator.comparing((Map.Entry<Set<String>, List<Figure>> way) ->
                                        way.getValue().size())
                                .thenComparing(way -> -way.getKey().size()))
                        .map(Map.Entry::getKey)
                        .orElse(Set.of());
    }

    boolean isMeant(Figure figure, Match match) {
        String indicator = match.indicator().id();
        return match.narrowing().equals(usual.get(indicator))
                || plain.getOrDefault(indicator, List.of()).stream().anyMatch(one -> restates(one, figure));
    }

    /** The same number, or at one time one that fits. */
    private static boolean restates(Figure one, Figure other) {
        if (one.quantity().kind() != other.quantity().kind() && (one.change() == null) != (other.change() == null)) {
            return false;
        }
        boolean same = isTelling(one.quantity())
                && isEqual(one.quantity().value(), other.quantity().value())
                && isEqual(one.quantity().low(), other.quantity().low())
                && isEqual(one.quantity().high(), other.quantity().high());
        boolean samePeriod = Objects.equals(one.scope().period(), other.scope().period());
        return same
                || samePeriod
                        && one.quantity().interval().meets(other.quantity().interval())
                        && isNear(one.quantity().value(), other.quantity().value());
    }

    /** Round numbers recur by chance; a range or two significant digits hardly do. */
    private static boolean isTelling(Quantity quantity) {
        BigDecimal value = quantity.value();
        return value == null
                ? quantity.kind() == FigureKind.RANGE
                : value.stripTrailingZeros().precision() >= TELLING_DIGITS;
    }

    private static boolean isEqual(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }

    /** A bound fits nearly everything: "more than 1,200" restates 1,245, and not 9,870. */
    private static boolean isNear(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        if (one == null || other == null || one.signum() <= 0 || other.signum() <= 0) {
            return false;
        }
        BigDecimal most = one.max(other);
        return most.compareTo(one.min(other).multiply(NEAR)) <= 0;
    }

    static String why(Match match) {
        return "says more than '" + match.indicator().label() + "': "
                + String.join(", ", match.narrowing().stream().sorted().toList());
    }
}
