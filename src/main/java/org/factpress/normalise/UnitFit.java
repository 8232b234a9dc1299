package org.factpress.normalise;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.factpress.model.FigureKind;
import org.factpress.model.Quantity;
import org.jspecify.annotations.Nullable;

/** Whether a quantity can be a value of an indicator, by unit and kind alone. */
final class UnitFit {
    private static final Set<String> RATES = Set.of("percent", "percentage-points");

    /** UCUM's codes for units that texts are read to tell in words. */
    private static final Map<String, String> CODES =
            Map.of("s", "second", "min", "minute", "h", "hour", "d", "day", "wk", "week", "mo", "month", "a", "year");

    private final Words words;

    UnitFit(Words words) {
        this.words = words;
    }

    /** Whether a wording names the counted noun itself: "road deaths" count persons where the job says so. */
    boolean isNamed(Quantity quantity, Wording wording) {
        return quantity.kind() == FigureKind.COUNT
                && quantity.unit() != null
                && wording.words().contains(head(quantity.unit()));
    }

    boolean fits(Quantity quantity, @Nullable String unit) {
        if (unit == null || unit.equals(quantity.unit()) || isCodeOf(unit, quantity.unit())) {
            return true;
        }
        boolean relative = quantity.kind() == FigureKind.CHANGE && RATES.contains(String.valueOf(quantity.unit()));
        return relative || counts(quantity, unit);
    }

    /** "wk" where the text has weeks, "hours" where it has hours. */
    private static boolean isCodeOf(String unit, @Nullable String stated) {
        return stated != null
                && (stated.equals(CODES.get(unit)) || CODES.containsValue(stated) && unit.equals(stated + "s"));
    }

    /** "police officer" counts officers: the heads must mean the same, and money never counts things. */
    private boolean counts(Quantity quantity, String unit) {
        boolean counted = quantity.kind() == FigureKind.COUNT
                || quantity.kind() == FigureKind.VAGUE
                || quantity.kind() == FigureKind.RANGE;
        String stated = quantity.unit();
        return counted
                && stated != null
                && !RATES.contains(stated)
                && !RATES.contains(unit)
                && head(stated).equals(head(unit));
    }

    private String head(String unit) {
        String[] parts = unit.toLowerCase(Locale.ROOT).split("\\s+");
        return words.of(parts[parts.length - 1]).stream().findFirst().orElse(unit);
    }
}
