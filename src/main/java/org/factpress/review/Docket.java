package org.factpress.review;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.factpress.model.Decision;
import org.factpress.model.Finding;
import org.factpress.model.FindingCode;

/**
 * Brings standing decisions to the findings of a run.
 *
 * <p>A decision holds for the finding of the same code that rests on the same statements, though the rest of their
 * documents changed; also where another document joined those that make one of the two statements, or where a document only moved, and the finding kept its id.
 */
public final class Docket {
    /** The codes of findings that hold one statement against another, whoever makes them. */
    private static final Set<FindingCode> PAIRS = EnumSet.of(
            FindingCode.CONFLICTING_VALUES,
            FindingCode.SCOPE_MISMATCH,
            FindingCode.AGE_BAND_MISMATCH,
            FindingCode.BOUND_RESTATEMENT,
            FindingCode.ROUNDED_RESTATEMENT);

    private final Grounds grounds;
    private final List<RecordedDecision> standing;
    private final Map<String, RecordedDecision> byBasis = new HashMap<>();
    private final Map<String, RecordedDecision> byFinding = new HashMap<>();

    public Docket(List<RecordedDecision> standing, Grounds grounds) {
        this.grounds = grounds;
        this.standing = List.copyOf(standing);
        standing.forEach(decision -> {
            byBasis.put(decision.basis(), decision);
            byFinding.put(decision.finding(), decision);
        });
    }

    /** The record that holds for this finding. */
    public Optional<RecordedDecision> record(Finding finding) {
        if (standing.isEmpty()) {
            return Optional.empty();
        }
        List<Ground> now = grounds.of(finding);
        return Optional.ofNullable(byBasis.get(RecordedDecision.basis(finding.code(), now)))
                .or(() -> Optional.ofNullable(byFinding.get(finding.id()))
                        .filter(decision -> decision.code() == finding.code() && decision.restsOn(now)))
                .or(() -> joined(finding, now));
    }

    /** A further document made one of the two statements as well: what the decision rests on is all still there. */
    private Optional<RecordedDecision> joined(Finding finding, List<Ground> now) {
        if (!PAIRS.contains(finding.code()) || now.size() < 2) {
            return Optional.empty();
        }
        return standing.stream()
                .filter(decision -> decision.code() == finding.code()
                        && decision.grounds().size() > 1
                        && decision.grounds().get(0).isStill(now.get(0)))
                .filter(decision -> decision.grounds().stream()
                        .allMatch(ground -> now.stream().anyMatch(ground::isStill)))
                .reduce((earlier, later) -> later);
    }

    /** What was decided on this finding; the figure that a correction names is one of the finding's. */
    public Optional<Decision> decision(Finding finding) {
        return record(finding).map(record -> onFigureOf(finding, record));
    }

    private Decision onFigureOf(Finding finding, RecordedDecision record) {
        Decision decision = record.decision();
        return new Decision(
                decision.by(),
                decision.at(),
                decision.action(),
                decision.reason(),
                decision.value(),
                record.grounds().stream()
                        .filter(ground -> ground.figure().equals(decision.figure()))
                        .findFirst()
                        .flatMap(ground -> figure(finding, ground))
                        .orElse(null));
    }

    private Optional<String> figure(Finding finding, Ground wanted) {
        List<Ground> now = grounds.of(finding);
        return now.stream()
                .filter(wanted::isStill)
                .findFirst()
                .or(() -> now.stream().filter(wanted::says).findFirst())
                .map(Ground::figure);
    }

    /** Standing decisions that hold for none of these findings: what they rest on changed, or does fit now. */
    public List<RecordedDecision> idle(List<Finding> findings) {
        Set<RecordedDecision> held =
                findings.stream().flatMap(finding -> record(finding).stream()).collect(Collectors.toSet());
        return standing.stream().filter(decision -> !held.contains(decision)).toList();
    }

    /** Findings that are open again because a statement changed on which an earlier decision rests. */
    public List<Reopened> reopened(List<Finding> findings) {
        List<RecordedDecision> idle = idle(findings);
        List<Reopened> reopened = new ArrayList<>();
        for (Finding finding : idle.isEmpty() ? List.<Finding>of() : findings) {
            if (record(finding).isEmpty()) {
                idle.stream()
                        .filter(decision -> isAbout(finding, decision))
                        .reduce((earlier, later) -> later)
                        .map(decision -> new Reopened(finding, decision, changed(decision)))
                        .filter(again -> !again.changed().isEmpty())
                        .ifPresent(reopened::add);
            }
        }
        return reopened;
    }

    private List<Ground> changed(RecordedDecision decision) {
        return decision.grounds().stream()
                .filter(ground -> ground.figure().isEmpty() || !grounds.hold(ground))
                .toList();
    }

    /** The same documents, and at least one statement in the same words but for its numbers. */
    private boolean isAbout(Finding finding, RecordedDecision decision) {
        List<Ground> now = grounds.of(finding);
        return decision.code() == finding.code()
                && documents(decision.grounds()).equals(documents(now))
                && decision.grounds().stream()
                        .anyMatch(before -> now.stream().anyMatch(before::resembles)
                                || before.figure().isEmpty());
    }

    private static List<String> documents(List<Ground> grounds) {
        return grounds.stream().map(Ground::document).sorted().toList();
    }
}
