package org.factpress.batch;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.factpress.model.Finding;
import org.factpress.model.Revision;
import org.factpress.model.Severity;
import org.jspecify.annotations.Nullable;

/** What a run made, in numbers: for the closing words of a run and for the list of runs. */
public record ReleaseSummary(
        String release,
        int number,
        String folder,
        List<String> heldFor,
        int documents,
        List<UnreadableDocument> unreadable,
        int figures,
        int setAside,
        int observations,
        SortedMap<Severity, Integer> findings,
        List<Finding> undecided,
        @Nullable SortedMap<String, Integer> openWarnings,
        @Nullable String reason,
        List<String> warnings) {
    /** What a release is held for that nothing but an approval is missing for. */
    static final String APPROVAL = "the job asks for approval";

    /** True where everything is decided, and a person must approve the release. */
    public boolean awaitsApprovalOnly() {
        return heldFor.equals(List.of(APPROVAL));
    }

    /** {@code reason}: why there is another revision, given or drafted. {@code undecided}: the errors, and in a strict run the warnings, that nobody decided. */
    static ReleaseSummary of(Revision revision, Path folder, StagedRun run, List<String> warnings) {
        return new ReleaseSummary(
                revision.spec().release(),
                revision.number(),
                folder.toString(),
                run.verdict().reasons(),
                revision.documents().size(),
                revision.documents().stream()
                        .filter(document -> !document.outcome().hasText())
                        .map(UnreadableDocument::of)
                        .toList(),
                revision.figures().size(),
                revision.setAside().size(),
                revision.observations().size(),
                bySeverity(revision.findings()),
                GateWork.undecided(revision.findings(), run.inputs().strict()),
                openWarnings(revision.findings()),
                revision.reason(),
                Stream.of(run.inputs().warnings(), run.reconciled().reopened(), warnings)
                        .flatMap(List::stream)
                        .toList());
    }

    /** How many warnings of each code nobody decided; a summary kept by an older version does not know. */
    private static SortedMap<String, Integer> openWarnings(List<Finding> findings) {
        SortedMap<String, Integer> open = new TreeMap<>();
        findings.stream()
                .filter(finding -> finding.severity() == Severity.WARNING && finding.decision() == null)
                .forEach(finding -> open.merge(finding.code().code(), 1, Integer::sum));
        return open;
    }

    private static SortedMap<Severity, Integer> bySeverity(List<Finding> findings) {
        Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
        for (Severity severity : Severity.values()) {
            counts.put(severity, 0);
        }
        findings.forEach(finding -> counts.merge(finding.severity(), 1, Integer::sum));
        return new TreeMap<>(counts);
    }
}
