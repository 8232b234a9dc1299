package org.factpress.report;

import java.math.BigDecimal;
import java.util.List;
import org.factpress.model.Finding;
import org.factpress.model.FindingCode;
import org.factpress.model.Observation;
import org.factpress.model.Quantity;
import org.factpress.model.Revision;
import org.factpress.model.Severity;
import org.factpress.model.Statement;
import org.jspecify.annotations.Nullable;

/** How a statement stands to what the release says: words for it, and whether they call for caution. */
record Judgement(String words, boolean caution) {
    static Judgement of(Statement statement, Edition edition) {
        Revision revision = edition.revision();
        String figure = statement.figure().id();
        List<Finding> findings = revision.findings().stream()
                .filter(finding -> finding.figures().contains(figure))
                .filter(finding -> finding.code() != FindingCode.UNMATCHED_FIGURE)
                .filter(finding -> !Verdicts.isRejected(finding))
                .filter(finding -> standsApart(figure, finding, revision))
                .filter(finding -> finding.severity() != Severity.INFO || !isTheValue(statement, revision))
                .toList();
        for (Severity severity : Severity.values()) {
            for (Finding finding : findings) {
                if (finding.severity() == severity) {
                    return new Judgement(edition.say("judged." + finding.code().code()), severity != Severity.INFO);
                }
            }
        }
        return withoutFinding(figure, edition);
    }

    /** What is printed as the value is no restatement of itself. */
    private static boolean isTheValue(Statement statement, Revision revision) {
        Quantity told = statement.figure().quantity();
        return revision.observations().stream()
                .filter(observation ->
                        observation.supporting().contains(statement.figure().id()))
                .map(Observation::quantity)
                .anyMatch(value -> value.qualifier() == told.qualifier()
                        && same(value.value(), told.value())
                        && same(value.low(), told.low()));
    }

    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }

    private static Judgement withoutFinding(String figure, Edition edition) {
        List<Observation> observations = edition.revision().observations();
        if (observations.stream()
                .anyMatch(observation -> observation.supporting().contains(figure))) {
            long support = observations.stream()
                    .filter(observation -> observation.supporting().contains(figure))
                    .mapToLong(observation -> observation.supporting().size())
                    .max()
                    .orElse(0);
            return new Judgement(edition.say(support > 1 ? "judged.agrees" : "judged.alone"), false);
        }
        boolean dissents = observations.stream()
                .anyMatch(observation -> observation.dissenting().contains(figure));
        return edition.verdicts()
                .setAside(figure)
                .filter(decision -> dissents)
                .map(decision -> new Judgement(edition.say("judged.set-aside", decision.by()), false))
                .orElseGet(() -> new Judgement(edition.say(dissents ? "judged.dissents" : "judged.unused"), dissents));
    }

    /** Of a pair that does not fit, the one with more support stands and the other is marked; alike, both are. */
    private static boolean standsApart(String figure, Finding finding, Revision revision) {
        int own = support(figure, revision);
        return finding.figures().stream().noneMatch(other -> support(other, revision) < own);
    }

    private static int support(String figure, Revision revision) {
        return revision.observations().stream()
                .filter(observation -> observation.supporting().contains(figure))
                .mapToInt(observation -> observation.supporting().size())
                .max()
                .orElse(0);
    }
}
