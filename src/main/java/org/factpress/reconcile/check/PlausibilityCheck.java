package org.factpress.reconcile.check;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.factpress.model.Direction;
import org.factpress.model.Figure;
import org.factpress.model.Finding;
import org.factpress.model.FindingCode;
import org.factpress.model.Indicator;
import org.factpress.model.Interval;
import org.factpress.model.Statement;
import org.factpress.reconcile.arithmetic.Family;
import org.factpress.reconcile.claim.DocumentNames;
import org.factpress.reconcile.claim.Dossier;
import org.jspecify.annotations.Nullable;

/** Finds values outside their indicator's declared range, shares over 100 %, and falls by more than 100 %. */
public final class PlausibilityCheck implements Check {
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final Pattern OF_SOMETHING =
            Pattern.compile("(?:%|percent|per cent|pour cent)\\s+(?:of|de|des|du|d’|d')\\s*\\p{L}");

    @Override
    public List<Finding> findings(Dossier dossier) {
        Map<String, Indicator> indicators = new HashMap<>();
        dossier.indicators().forEach(indicator -> indicators.put(indicator.id(), indicator));
        return dossier.core().stream()
                .filter(statement -> isDeclared(dossier, statement)
                        || !RelativeLevels.standard().isOfLevel(statement.figure()))
                .flatMap(statement -> check(dossier.names(), statement, indicators.get(statement.indicator())).stream())
                .toList();
    }

    /** Of an indicator that the job declares, the job says itself how far its values go. */
    private static boolean isDeclared(Dossier dossier, Statement statement) {
        return statement.indicator() != null && !dossier.spec().indicators().isEmpty();
    }

    private static Optional<Finding> check(DocumentNames names, Statement statement, @Nullable Indicator indicator) {
        Figure figure = statement.figure();
        Interval said = figure.quantity().interval();
        Family family = Family.of(figure);
        if (family.isChange()) {
            return overFall(figure) ? Optional.of(finding(names, figure, null, HUNDRED, "fall")) : Optional.empty();
        }
        if (indicator != null && hasRange(indicator) && inItsUnit(figure, indicator)) {
            Interval range = new Interval(indicator.rangeLow(), false, indicator.rangeHigh(), false);
            return said.meets(range) ? Optional.empty() : Optional.of(outside(names, figure, indicator, range));
        }
        boolean over = family.equals(Family.SHARE)
                && said.low() != null
                && said.low().compareTo(HUNDRED) > 0
                && (statement.indicator() != null || isOfSomething(figure));
        return over ? Optional.of(finding(names, figure, null, HUNDRED, "share")) : Optional.empty();
    }

    /** "104% of pupils": what no indicator vouches for as a share must name its whole; a rate may exceed a hundred. */
    private static boolean isOfSomething(Figure figure) {
        return OF_SOMETHING
                .matcher(figure.quote())
                .region(
                        Math.max(0, figure.quote().indexOf(figure.surface())),
                        figure.quote().length())
                .find();
    }

    private static boolean hasRange(Indicator indicator) {
        return indicator.rangeLow() != null || indicator.rangeHigh() != null;
    }

    private static boolean inItsUnit(Figure figure, Indicator indicator) {
        boolean share = Family.PERCENT.equals(indicator.unit());
        return indicator.unit() == null || share == Family.of(figure).equals(Family.SHARE);
    }

    private static boolean overFall(Figure figure) {
        BigDecimal low = figure.quantity().interval().low();
        return Family.of(figure).equals(Family.RELATIVE_CHANGE)
                && figure.change() != null
                && figure.change().direction() == Direction.DECREASE
                && low != null
                && low.compareTo(HUNDRED) > 0;
    }

    private static Finding outside(DocumentNames names, Figure figure, Indicator indicator, Interval range) {
        return FindingDraft.about(FindingCode.IMPLAUSIBLE_VALUE, figure)
                .computed("range", range)
                .saying(names.of(figure.document()) + " gives " + Wording.value(figure.quantity()) + " for “"
                        + indicator.label() + "”, which the job file expects to be "
                        + Wording.interval(range, indicator.unit()) + ".");
    }

    private static Finding finding(
            DocumentNames names, Figure figure, @Nullable BigDecimal low, BigDecimal high, String what) {
        return FindingDraft.about(FindingCode.IMPLAUSIBLE_VALUE, figure)
                .computed("range", new Interval(low, false, high, false))
                .saying(names.of(figure.document()) + " gives a " + what + " of " + Wording.value(figure.quantity())
                        + "; a " + what + " cannot be more than 100%.");
    }
}
