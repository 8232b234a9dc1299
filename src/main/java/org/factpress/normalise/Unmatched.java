package org.factpress.normalise;

import java.util.List;
import org.factpress.model.Figure;
import org.factpress.model.Indicator;
import org.factpress.model.Salience;

/** Says of a figure without an indicator which one comes nearest, and why that was not taken. */
final class Unmatched {
    private final IndicatorMatcher matcher;
    private final List<Indicator> indicators;

    Unmatched(IndicatorMatcher matcher, List<Indicator> indicators) {
        this.matcher = matcher;
        this.indicators = indicators;
    }

    String why(Matched matched) {
        Figure figure = matched.figure();
        if (figure.salience() != Salience.CORE) {
            return "not a core figure";
        }
        return matched.match()
                .map(Specifics::why)
                .or(() -> matcher.nearest(figure, indicators).map(match -> nearest(figure, match)))
                .orElse("no indicator shares a word with it");
    }

    private String nearest(Figure figure, Match match) {
        Indicator indicator = match.indicator();
        boolean sameUnit = matcher.hasUnit(figure, indicator);
        return "the nearest is '" + indicator.label() + "', but "
                + (sameUnit
                        ? "it " + match.why()
                        : "that is told in " + indicator.unit() + ", and this in "
                                + (figure.quantity().unit() == null
                                        ? "no unit"
                                        : figure.quantity().unit()));
    }
}
