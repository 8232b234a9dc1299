package org.factpress.cli;

import java.math.BigDecimal;
import java.util.Objects;
import org.factpress.model.Change;
import org.factpress.model.Direction;
import org.factpress.model.Figure;
import org.factpress.model.FigureKind;
import org.factpress.model.Population;
import org.factpress.model.Quantity;
import org.factpress.model.Scope;
import org.factpress.model.SetAside;
import org.jspecify.annotations.Nullable;

/** A figure in the words of a table for people. */
final class FigureText {
    private static final int PHRASE = 36;

    private FigureText() {}

    /** The number with its qualifier or direction: {@code over 500}, {@code 15–30}, {@code down 73}, {@code dozens}. */
    static String value(Figure figure) {
        Quantity quantity = figure.quantity();
        if (quantity.kind() == FigureKind.VAGUE) {
            return TextTable.shorten(figure.surface(), PHRASE);
        }
        return value(quantity, figure.change());
    }

    /** The same of a result, which has no words of its own. */
    static String value(Quantity quantity, @Nullable Change change) {
        String number = direction(quantity, change) + number(quantity.value(), quantity.low(), quantity.high());
        return switch (quantity.qualifier()) {
            case EXACT, BETWEEN -> number;
            default -> quantity.qualifier().code().replace('-', ' ') + " " + number;
        };
    }

    /** The unit as a sign where it has one. */
    static String unit(Quantity quantity) {
        String unit = Objects.requireNonNullElse(quantity.unit(), "");
        return switch (unit) {
            case "percent" -> "%";
            case "percentage-points" -> "points";
            default -> unit;
        };
    }

    /** What the number would be; empty where it is no number, as a telephone number. */
    static String value(SetAside number) {
        return number(number.value(), number.low(), number.high());
    }

    /** What is measured, and of whom where the measure does not say it: {@code prevalence of minors; up to 17}. */
    static String about(Scope scope) {
        String measure = Objects.requireNonNullElse(scope.measure(), "");
        String label = Objects.requireNonNullElse(scope.population().label(), "");
        String ages = scope.population().hasAges() ? ages(scope.population()) : "";
        String group = measure.contains(label) ? ages : (label + " " + ages).strip();
        return measure.isEmpty() || group.isEmpty() ? measure + group : measure + "; " + group;
    }

    static String population(Population population) {
        String label = Objects.requireNonNullElse(population.label(), "");
        return population.hasAges() ? (label + " " + ages(population)).strip() : label;
    }

    static String number(@Nullable BigDecimal value, @Nullable BigDecimal low, @Nullable BigDecimal high) {
        if (value != null) {
            return value.toPlainString();
        }
        return low == null && high == null ? "" : plain(low) + "–" + plain(high);
    }

    private static String plain(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }

    private static String direction(Quantity quantity, @Nullable Change change) {
        if (change == null || quantity.kind() != FigureKind.CHANGE) {
            return "";
        }
        return change.direction() == Direction.DECREASE ? "down " : "up ";
    }

    private static String ages(Population population) {
        if (population.ageMax() == null) {
            return population.ageMin() + "+";
        }
        return population.ageMin() == null
                ? "up to " + population.ageMax()
                : population.ageMin() + "–" + population.ageMax();
    }
}
