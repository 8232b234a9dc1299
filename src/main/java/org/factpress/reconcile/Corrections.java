package org.factpress.reconcile;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.factpress.model.Decision;
import org.factpress.model.DecisionAction;
import org.factpress.model.FigureKind;
import org.factpress.model.Finding;
import org.factpress.model.Qualifier;
import org.factpress.model.Quantity;
import org.factpress.reconcile.arithmetic.Family;
import org.factpress.reconcile.arithmetic.Values;
import org.factpress.reconcile.claim.Claim;
import org.factpress.reconcile.claim.Group;

/** Values that a named person put in the place of what the documents say, by the figure whose statement they replace. */
record Corrections(Map<String, BigDecimal> byFigure) {
    static final Corrections NONE = new Corrections(Map.of());

    static Corrections of(List<Finding> findings) {
        Map<String, BigDecimal> values = new HashMap<>();
        for (Finding finding : findings) {
            Decision decision = finding.decision();
            if (decision != null && decision.action() == DecisionAction.CORRECT && decision.value() != null) {
                replaced(finding, decision).ifPresent(figure -> values.put(figure, decision.value()));
            }
        }
        return new Corrections(Map.copyOf(values));
    }

    private static Optional<String> replaced(Finding finding, Decision decision) {
        return Optional.ofNullable(decision.figure())
                .or(() -> finding.figures().stream().findFirst());
    }

    /** The value that takes the place of the group's, where a finding about one of its claims was corrected. */
    Optional<Quantity> of(Group group) {
        return group.claims().stream()
                .flatMap(claim -> Stream.ofNullable(byFigure.get(claim.figure().id())))
                .findFirst()
                .map(value -> corrected(group, value));
    }

    /** As the claim words it that says so: 1.3 million stays as coarse as that. */
    private static Quantity corrected(Group group, BigDecimal value) {
        return group.claims().stream()
                .map(Claim::quantity)
                .filter(said -> said.value() != null && Values.same(said.value(), value))
                .findFirst()
                .orElseGet(() -> corrected(group.chosen().quantity(), value));
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
