package org.factpress.batch;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.factpress.archive.ArchivedRevision;
import org.factpress.model.ReleaseSpec;
import org.factpress.model.RevisionKind;
import org.factpress.review.RecordedApproval;
import org.factpress.review.RecordedDecision;
import org.factpress.revision.Holder;
import org.jspecify.annotations.Nullable;

/**
 * Everything that decides what a run makes, fixed before its first step.
 *
 * <p>{@code fingerprint} tells inputs apart, whoever runs them and when; {@code key} tells runs apart: it adds the revision
 * to make, the options, the approval, who signs, the version of the software and the output folder. {@code decisions} are those that
 * stand; {@code approval} is that of these very inputs. {@code previous} is the release compared with, {@code last} this
 * release's own last revision, {@code holders} who was handed earlier ones.
 */
public record RunInputs(
        String key,
        String fingerprint,
        ReleaseSpec spec,
        int number,
        RevisionKind kind,
        @Nullable String reason,
        OffsetDateTime asOf,
        String options,
        boolean strict,
        String software,
        String jobFile,
        String jobSha256,
        String sourcesRoot,
        String output,
        List<SourceInput> sources,
        List<RecordedDecision> decisions,
        @Nullable RecordedApproval approval,
        @Nullable ArchivedRevision previous,
        @Nullable ArchivedRevision last,
        List<Holder> holders,
        List<String> warnings) {
    public RunInputs {
        holders = holders == null ? List.of() : List.copyOf(holders);
        sources = List.copyOf(sources);
        decisions = List.copyOf(decisions);
        warnings = List.copyOf(warnings);
    }

    public String release() {
        return spec.release();
    }

    /** The inputs of the revision that withdraws the one made from these: its sources stay with the earlier ones. */
    RunInputs withdrawing(String why, OffsetDateTime when, String otherFingerprint) {
        return new RunInputs(
                key,
                otherFingerprint,
                spec,
                number + 1,
                RevisionKind.WITHDRAWAL,
                why,
                when,
                options,
                strict,
                software,
                jobFile,
                jobSha256,
                sourcesRoot,
                output,
                List.of(),
                decisions,
                approval,
                null,
                last,
                holders,
                warnings);
    }

    /**
     * The revision that a correction mends, of those before it by number: the newest that somebody was handed, else the newest;
     * a withdrawal tells no results, so none is.
     */
    ArchivedRevision corrected(List<ArchivedRevision> earlier) {
        Set<Integer> handedOut = holders.stream().map(Holder::revision).collect(Collectors.toSet());
        List<ArchivedRevision> telling = earlier.stream()
                .filter(revision -> revision.number() < number && revision.kind() != RevisionKind.WITHDRAWAL)
                .toList();
        return telling.stream()
                .filter(revision -> handedOut.contains(revision.number()))
                .reduce((older, newer) -> newer)
                .orElseGet(() -> telling.get(telling.size() - 1));
    }

    /** True where the revision to make mends an error of the one before. */
    boolean corrects() {
        return kind == RevisionKind.CORRECTION && number > 1;
    }

    Path outputFolder() {
        return Path.of(output);
    }

    List<String> sourcePaths() {
        return sources.stream().map(SourceInput::path).toList();
    }

    void requireUnchanged() {
        sources.forEach(SourceInput::requireUnchanged);
        if (!jobSha256.equals(Sha256.of(Path.of(jobFile)))) {
            throw new SourceChangedException(jobFile);
        }
    }

    /** True where this archived revision was made from these inputs. */
    public boolean made(@Nullable ArchivedRevision revision) {
        return revision != null && revision.fingerprint().equals(fingerprint);
    }
}
