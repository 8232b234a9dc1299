package org.factpress.review;

import java.math.BigDecimal;
import java.util.List;
import org.factpress.model.Direction;
import org.factpress.model.FigureKind;
import org.factpress.model.Indicator;
import org.factpress.model.Observation;
import org.jspecify.annotations.Nullable;

/** Holds a value that a person gives against what its indicator can be, as the values of documents are held. */
public record Plausibility(List<Indicator> indicators) {
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final String PERCENT = "percent";

    public Plausibility {
        indicators = List.copyOf(indicators);
    }

    /**
     * The value may stand for the observation.
     *
     * @throws ReviewException that names the range where it is outside
     */
    void require(BigDecimal value, Observation observation) {
        Indicator indicator = indicator(observation);
        if (observation.quantity().kind() == FigureKind.CHANGE) {
            requireChange(value, observation);
        } else if (indicator != null && isInItsUnit(observation, indicator)) {
            requireInRange(value, indicator);
        } else if (isPercent(observation) && value.compareTo(HUNDRED) > 0) {
            throw new ReviewException(told(value) + " is outside the range of a share, which ends at 100%;"
                    + " give the share itself, or mend the document");
        }
    }

    private static void requireChange(BigDecimal value, Observation observation) {
        if (value.signum() < 0) {
            throw new ReviewException(told(value) + " has a sign; a change is given by its size alone, as "
                    + value.negate().toPlainString() + ", and keeps its direction");
        }
        boolean falls = observation.change() != null
                && observation.change().relative()
                && observation.change().direction() == Direction.DECREASE;
        if (falls && value.compareTo(HUNDRED) > 0) {
            throw new ReviewException(
                    told(value) + " is outside the range of a fall, which ends at 100%; give the fall itself");
        }
    }

    private static void requireInRange(BigDecimal value, Indicator indicator) {
        BigDecimal low = indicator.rangeLow();
        BigDecimal high = indicator.rangeHigh();
        if (low != null && value.compareTo(low) < 0 || high != null && value.compareTo(high) > 0) {
            throw new ReviewException(told(value) + " is outside the range of “" + indicator.label() + "”, which is "
                    + range(low, high) + " in the job file; give a value inside it, or widen 'range' of '"
                    + indicator.id() + "' there");
        }
    }

    private static String range(@Nullable BigDecimal low, @Nullable BigDecimal high) {
        if (low == null || high == null) {
            return low == null ? "at most " + told(high) : "at least " + told(low);
        }
        return told(low) + " to " + told(high);
    }

    private static String told(@Nullable BigDecimal value) {
        return value == null ? "" : value.toPlainString();
    }

    private @Nullable Indicator indicator(Observation observation) {
        return indicators.stream()
                .filter(each -> each.id().equals(observation.indicator()))
                .filter(each -> each.rangeLow() != null || each.rangeHigh() != null)
                .findFirst()
                .orElse(null);
    }

    private static boolean isInItsUnit(Observation observation, Indicator indicator) {
        return indicator.unit() == null || PERCENT.equals(indicator.unit()) == isPercent(observation);
    }

    private static boolean isPercent(Observation observation) {
        return PERCENT.equals(observation.quantity().unit());
    }
}
