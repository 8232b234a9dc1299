package org.factpress.chart;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Stream;
import org.factpress.model.Observation;
import org.factpress.model.Quantity;

/** An observation at its period, as one mark of a chart. */
record Reading(Observation observation, Period period) {
    /** How a quantity is drawn. */
    enum Form {
        /** A value, drawn from zero to itself. */
        VALUE,
        /** Two ends, drawn as a box between them. */
        RANGE,
        /** Less than, or at most. */
        CEILING,
        /** More than, or at least. */
        FLOOR
    }

    Quantity quantity() {
        return observation.quantity();
    }

    Form form() {
        if (quantity().value() == null) {
            return spread();
        }
        return switch (quantity().qualifier()) {
            case UNDER, AT_MOST -> Form.CEILING;
            case OVER, AT_LEAST -> Form.FLOOR;
            case EXACT, ABOUT, BETWEEN -> Form.VALUE;
        };
    }

    /** The end farther up: of a value or bound, itself. */
    double high() {
        return number(quantity().value(), quantity().high(), quantity().low());
    }

    /** The end farther down: of a value or bound, itself. */
    double low() {
        return number(quantity().value(), quantity().low(), quantity().high());
    }

    private Form spread() {
        if (quantity().low() != null && quantity().high() != null) {
            return Form.RANGE;
        }
        return quantity().low() != null ? Form.FLOOR : Form.CEILING;
    }

    private static double number(BigDecimal... candidates) {
        return Stream.of(candidates)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow()
                .doubleValue();
    }
}
