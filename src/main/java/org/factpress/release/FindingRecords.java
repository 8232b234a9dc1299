package org.factpress.release;

import static org.factpress.release.Column.list;
import static org.factpress.release.Column.number;
import static org.factpress.release.Column.object;
import static org.factpress.release.Column.text;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.factpress.model.Decision;
import org.factpress.model.Finding;
import org.jspecify.annotations.Nullable;

/** How a finding is written: {@code data/findings.json} and the findings of every JSON output. */
public final class FindingRecords {
    public static final RecordFormat<Finding> FORMAT = new RecordFormat<>(
            List.of(
                    text("id", "Hash of code and figures.", Finding::id),
                    text("code", "What was found.", f -> f.code().code()),
                    text(
                            "severity",
                            "Error, warning or info.",
                            f -> f.severity().code()),
                    text("message", "The finding in a sentence.", Finding::message),
                    list("figures", "Ids of the figures concerned.", Finding::figures),
                    list("documents", "Documents concerned.", Finding::documents),
                    object("computed", "The numbers computed, by name.", Finding::computed),
                    text("decision.by", "Who decided.", decision(Decision::by)),
                    text("decision.at", "When it was decided.", decision(d -> d.at().toString())),
                    text(
                            "decision.action",
                            "Accepted, rejected or corrected.",
                            decision(d -> d.action().code())),
                    text("decision.reason", "Why it was decided so.", decision(Decision::reason)),
                    number("decision.value", "The corrected value.", decision(Decision::value))),
            Set.of());

    private FindingRecords() {}

    /**
     * The findings of a {@code data/findings.json}, with what was decided when it was written; the figure that a correction is
     * about is not part of that file. What cannot be read is a {@link DataFileException}.
     */
    public static List<Finding> read(byte[] json) {
        return FindingJson.read(json);
    }

    private static Function<Finding, @Nullable Object> decision(Function<Decision, @Nullable Object> value) {
        return finding -> finding.decision() == null ? null : value.apply(finding.decision());
    }
}
