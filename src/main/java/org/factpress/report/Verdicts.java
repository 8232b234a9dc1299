package org.factpress.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.factpress.model.Decision;
import org.factpress.model.DecisionAction;
import org.factpress.model.Finding;
import org.factpress.model.FindingCode;
import org.factpress.model.Observation;
import org.factpress.model.Revision;
import org.factpress.model.Severity;

/** What people decided, as it stands with a printed value or a statement. */
public final class Verdicts {
    private final List<Finding> findings;

    public Verdicts(Revision revision) {
        this.findings = revision.findings();
    }

    /** The decision that gave an observation its value; none where the documents did. */
    public Optional<Decision> correction(Observation observation) {
        return observation.computed()
                ? Optional.empty()
                : findings.stream()
                        .filter(finding -> isIn(observation, finding))
                        .map(Finding::decision)
                        .findFirst();
    }

    /** The decision that a statement, though it says otherwise, contradicts nothing: what was found of it was rejected. */
    public Optional<Decision> setAside(String figure) {
        List<Finding> about = findings.stream()
                .filter(finding -> finding.figures().contains(figure))
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
        return about.stream().allMatch(Verdicts::isRejected)
                ? about.stream().map(Finding::decision).findFirst()
                : Optional.empty();
    }

    /** The day of a decision, which is told without its hour. */
    public static LocalDate day(Decision decision) {
        return decision.at().atOffset(ZoneOffset.UTC).toLocalDate();
    }

    static boolean isRejected(Finding finding) {
        return finding.code() != FindingCode.UNMATCHED_FIGURE
                && finding.decision() != null
                && finding.decision().action() == DecisionAction.REJECT;
    }

    private static boolean isIn(Observation observation, Finding finding) {
        Decision decision = finding.decision();
        if (decision == null || decision.action() != DecisionAction.CORRECT || decision.value() == null) {
            return false;
        }
        BigDecimal value = observation.quantity().value();
        String figure = decision.figure() == null
                ? finding.figures().stream().findFirst().orElse("")
                : decision.figure();
        return value != null
                && value.compareTo(decision.value()) == 0
                && Stream.concat(observation.supporting().stream(), observation.dissenting().stream())
                        .anyMatch(figure::equals);
    }
}
