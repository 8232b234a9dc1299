package org.factpress.reconcile.arithmetic;

import java.util.Locale;
import java.util.regex.Pattern;
import org.factpress.model.Change;
import org.factpress.model.Figure;
import org.factpress.model.FigureKind;
import org.factpress.model.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * Which numbers of an indicator can be held against each other.
 *
 * <p>A share told as a percentage, a fraction or a range is one family; so is a count told exactly, vaguely or as a
 * range. Money and measures compare within their unit only.
 */
public record Family(String code) {
    public static final String PERCENT = "percent";
    public static final String POINTS = "percentage-points";
    public static final String TIMES = "times";
    public static final Family SHARE = new Family("percentage");
    public static final Family COUNT = new Family("count");
    public static final Family CHANGE_ABSOLUTE = new Family("change-absolute");
    public static final Family RELATIVE_CHANGE = new Family("change-relative");

    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

    public static Family of(Figure figure) {
        return of(figure.quantity(), figure.change());
    }

    public static Family of(Quantity quantity, @Nullable Change change) {
        String unit = quantity.unit() == null ? "" : quantity.unit();
        if (quantity.kind() == FigureKind.CHANGE) {
            return ofChange(unit, change);
        }
        if (unit.equals(PERCENT)) {
            return SHARE;
        }
        if (CURRENCY.matcher(unit).matches()) {
            return new Family("money-" + unit.toLowerCase(Locale.ROOT));
        }
        return switch (quantity.kind()) {
            case MEASURE, DURATION, RATIO, MONEY -> new Family(quantity.kind().code() + "-" + unit);
            default -> COUNT;
        };
    }

    private static Family ofChange(String unit, @Nullable Change change) {
        if (unit.equals(TIMES)) {
            return new Family("change-times");
        }
        boolean relative = unit.equals(PERCENT) && (change == null || change.relative());
        return relative ? RELATIVE_CHANGE : CHANGE_ABSOLUTE;
    }

    public boolean isChange() {
        return code.startsWith("change");
    }
}
