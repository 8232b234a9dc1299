package org.factpress.review;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.factpress.model.Better;
import org.factpress.model.Change;
import org.factpress.model.Decision;
import org.factpress.model.DecisionAction;
import org.factpress.model.Direction;
import org.factpress.model.Figure;
import org.factpress.model.FigureKind;
import org.factpress.model.Finding;
import org.factpress.model.FindingCode;
import org.factpress.model.Indicator;
import org.factpress.model.Observation;
import org.factpress.model.ObservationStatus;
import org.factpress.model.Population;
import org.factpress.model.Qualifier;
import org.factpress.model.Quantity;
import org.factpress.model.Salience;
import org.factpress.model.Scope;

/** Figures and findings to decide on. */
final class Papers {
    private Papers() {}

    static Figure figure(String id, String document, int start, String surface, String quote, String period) {
        return new Figure(
                id,
                document,
                null,
                start,
                start + surface.length(),
                surface,
                quote,
                quantity(surface),
                new Scope("dry wells", Population.UNSTATED, List.of("Lowtown"), period),
                null,
                null,
                null,
                Set.of(),
                Salience.CORE,
                List.of());
    }

    private static Quantity quantity(String surface) {
        return new Quantity(
                FigureKind.PERCENTAGE,
                new BigDecimal(surface.replace("%", "")),
                null,
                null,
                Qualifier.EXACT,
                new BigDecimal("0.1"),
                "percent");
    }

    static Finding finding(String id, Figure... figures) {
        return finding(
                id,
                FindingCode.CONFLICTING_VALUES,
                Stream.of(figures).map(Figure::id).toList(),
                Stream.of(figures).map(Figure::document).distinct().toList());
    }

    static Finding finding(String id, FindingCode code, List<String> figures, List<String> documents) {
        return new Finding(id, code, code.severity(), "They disagree.", figures, documents, new TreeMap<>(), null);
    }

    static RecordedDecision decided(Finding finding, Grounds grounds, DecisionAction action) {
        boolean correct = action == DecisionAction.CORRECT;
        return new RecordedDecision(
                1,
                finding.id(),
                finding.code(),
                new Decision(
                        "Ann",
                        Instant.EPOCH,
                        action,
                        "checked",
                        correct ? new BigDecimal("12") : null,
                        correct ? finding.figures().get(0) : null),
                grounds.of(finding),
                null);
    }

    static Indicator indicator(String low, String high) {
        return new Indicator(
                "dry-wells",
                "Dry wells",
                List.of(),
                "percent",
                Population.UNSTATED,
                List.of(),
                new BigDecimal(low),
                new BigDecimal(high),
                Better.LOWER,
                null);
    }

    static Observation fall(String id, Figure supporting) {
        return new Observation(
                id,
                "dry-wells",
                "Dry wells",
                new Quantity(FigureKind.CHANGE, BigDecimal.TEN, null, null, Qualifier.EXACT, BigDecimal.ONE, "percent"),
                supporting.scope(),
                new Change(Direction.DECREASE, null, null, "2010", "2015", true),
                false,
                ObservationStatus.NORMAL,
                List.of(supporting.id()),
                List.of(),
                null);
    }

    static Observation observation(String id, Figure supporting, Figure... dissenting) {
        return new Observation(
                id,
                "dry-wells",
                "Dry wells",
                supporting.quantity(),
                supporting.scope(),
                null,
                false,
                ObservationStatus.NORMAL,
                List.of(supporting.id()),
                Stream.of(dissenting).map(Figure::id).toList(),
                null);
    }
}
