package org.factpress.reconcile;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.factpress.model.Decision;
import org.factpress.model.DecisionAction;
import org.factpress.model.FigureKind;
import org.factpress.model.Finding;
import org.factpress.model.Qualifier;
import org.factpress.model.Quantity;
import org.factpress.reconcile.arithmetic.Family;
import org.factpress.reconcile.claim.Group;

/** Values that a named person put in the place of what the documents say, by the figure that a finding names first. */
record Corrections(Map<String, BigDecimal> byFigure) {
    static final Corrections NONE = new Corrections(Map.of());

    static Corrections of(List<Finding> findings) {
        Map<String, BigDecimal> values = new HashMap<>();
        for (Finding finding : findings) {
            Decision decision = finding.decision();
            if (decision != null && decision.action() == DecisionAction.CORRECT && decision.value() != null) {
                finding.figures().stream().limit(1).forEach(figure -> values.put(figure, decision.value()));
            }
        }
        return new Corrections(Map.copyOf(values));
    }

    /** The group's value: corrected where a finding about one of its claims was. */
    Quantity value(Group group) {
        Quantity told = group.chosen().quantity();
        return group.claims().stream()
                .map(claim -> byFigure.get(claim.figure().id()))
                .filter(value -> value != null)
                .findFirst()
                .map(value -> corrected(told, value))
                .orElse(told);
    }

    private static Quantity corrected(Quantity told, BigDecimal value) {
        BigDecimal lastPlace = BigDecimal.ONE.movePointLeft(Math.max(0, value.scale()));
        FigureKind kind = told.kind() == FigureKind.CHANGE ? FigureKind.CHANGE : kindOfValue(told);
        return new Quantity(kind, value, null, null, Qualifier.EXACT, lastPlace, told.unit());
    }

    private static FigureKind kindOfValue(Quantity told) {
        boolean spread = told.kind() == FigureKind.RANGE || told.kind() == FigureKind.VAGUE;
        if (!spread) {
            return told.kind();
        }
        return Family.PERCENT.equals(told.unit()) ? FigureKind.PERCENTAGE : FigureKind.COUNT;
    }
}
