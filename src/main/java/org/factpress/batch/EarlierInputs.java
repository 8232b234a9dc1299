package org.factpress.batch;

import java.util.List;
import java.util.Map;
import org.factpress.review.RecordedDecision;
import org.jspecify.annotations.Nullable;

/** What an archived revision was made from: why, the SHA-256 of its job file and of each source by path, and its decisions. */
public record EarlierInputs(
        @Nullable String reason, String jobSha256, Map<String, String> sources, List<RecordedDecision> decisions) {
    public EarlierInputs {
        sources = Map.copyOf(sources);
        decisions = List.copyOf(decisions);
    }
}
