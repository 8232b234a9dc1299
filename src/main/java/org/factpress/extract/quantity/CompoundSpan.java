package org.factpress.extract.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.factpress.extract.language.Sentence;
import org.factpress.extract.language.WordClass;
import org.factpress.extract.sentence.Amount;
import org.factpress.model.FigureKind;
import org.factpress.model.Qualifier;
import org.factpress.model.Quantity;
import org.jspecify.annotations.Nullable;

/** Spans of time told in two units, "three hours and nine minutes": one figure, in the smaller unit. */
final class CompoundSpan {
    private static final Map<String, Map<String, Integer>> PARTS = Map.of(
            "year", Map.of("month", 12),
            "week", Map.of("day", 7),
            "day", Map.of("hour", 24),
            "hour", Map.of("minute", 60, "second", 3600),
            "minute", Map.of("second", 60));

    private CompoundSpan() {}

    static List<Amount> joined(Sentence sentence, List<Amount> amounts) {
        List<Amount> joined = new ArrayList<>();
        for (Amount amount : amounts) {
            Amount before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            Integer factor = before == null ? null : factor(sentence, before, amount);
            if (before == null || factor == null) {
                joined.add(amount);
            } else {
                joined.set(joined.size() - 1, sum(before, amount, factor));
            }
        }
        return joined;
    }

    private static @Nullable Integer factor(Sentence sentence, Amount large, Amount small) {
        if (!large.is(FigureKind.DURATION) || !small.is(FigureKind.DURATION) || !adjoin(sentence, large, small)) {
            return null;
        }
        Map<String, Integer> parts =
                PARTS.getOrDefault(String.valueOf(large.quantity().unit()), Map.of());
        Integer factor = parts.get(String.valueOf(small.quantity().unit()));
        BigDecimal value = small.quantity().value();
        boolean fits = factor != null
                && value != null
                && value.compareTo(BigDecimal.valueOf(factor)) < 0
                && large.quantity().value() != null
                && small.quantity().qualifier() == Qualifier.EXACT;
        return fits ? factor : null;
    }

    private static boolean adjoin(Sentence sentence, Amount large, Amount small) {
        int joint = small.from() - large.to();
        return small.opening() == small.from()
                && (joint == 0
                        || joint == 1
                                && (sentence.is(large.to(), WordClass.AND)
                                        || sentence.norm(large.to()).equals(",")));
    }

    private static Amount sum(Amount large, Amount small, int factor) {
        Quantity q = large.quantity();
        BigDecimal value = q.value()
                .multiply(BigDecimal.valueOf(factor))
                .add(small.quantity().value());
        return new Amount(
                large.opening(),
                large.from(),
                small.to(),
                new Quantity(
                        FigureKind.DURATION,
                        value,
                        null,
                        null,
                        q.qualifier(),
                        small.quantity().precision(),
                        small.quantity().unit()),
                small.noun(),
                large.spelled(),
                large.scene(),
                null);
    }
}
