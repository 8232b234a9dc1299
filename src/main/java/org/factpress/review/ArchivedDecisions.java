package org.factpress.review;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.factpress.model.Decision;
import org.factpress.model.Figure;
import org.factpress.model.Finding;
import org.factpress.model.Observation;
import org.jspecify.annotations.Nullable;

/** Decisions as the files of a released revision tell them, for a state that has lost them. */
public final class ArchivedDecisions {
    private ArchivedDecisions() {}

    /**
     * What was decided on these findings. The files do not name the figure that a correction is about: it is the one that
     * states the value, else the first behind a printed value that is the corrected one; without such a figure the finding is
     * left open.
     */
    public static List<RecordedDecision> of(
            List<Finding> findings,
            List<Figure> figures,
            List<Observation> observations,
            Map<String, String> unreadable) {
        CaseFile file = new CaseFile("", 1, false, "", findings, figures, observations, unreadable, ReviewLog.EMPTY);
        List<RecordedDecision> decisions = new ArrayList<>();
        for (Finding finding : findings) {
            Decision decision = finding.decision();
            if (decision != null) {
                complete(file, finding, decision)
                        .map(complete -> new RecordedDecision(
                                0, finding.id(), finding.code(), complete, file.grounds(finding), null))
                        .ifPresent(decisions::add);
            }
        }
        return decisions;
    }

    private static Optional<Decision> complete(CaseFile file, Finding finding, Decision decision) {
        BigDecimal value = decision.value();
        if (value == null) {
            return Optional.of(decision);
        }
        List<Figure> printed = file.figures(finding).stream()
                .filter(figure -> file.observationOf(figure.id())
                        .filter(observation -> says(observation.quantity().value(), value))
                        .isPresent())
                .toList();
        return Stream.concat(
                        printed.stream().filter(figure -> says(figure.quantity().value(), value)), printed.stream())
                .findFirst()
                .map(figure -> new Decision(
                        decision.by(), decision.at(), decision.action(), decision.reason(), value, figure.id()));
    }

    private static boolean says(@Nullable BigDecimal said, BigDecimal value) {
        return said != null && said.compareTo(value) == 0;
    }
}
