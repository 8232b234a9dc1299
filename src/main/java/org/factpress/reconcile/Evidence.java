package org.factpress.reconcile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.factpress.model.Decision;
import org.factpress.model.Extraction;
import org.factpress.model.Finding;
import org.factpress.model.Indicator;
import org.factpress.model.Observation;
import org.factpress.model.ReleaseSpec;
import org.factpress.model.SourceDocument;
import org.factpress.model.Statement;

/**
 * What reconciliation works on.
 *
 * <p>{@code previous} holds the observations of the release compared with; {@code lastRevision} those of this release's own
 * last revision; {@code decisions} tells what was decided on a finding.
 */
public record Evidence(
        ReleaseSpec spec,
        List<Indicator> indicators,
        List<SourceDocument> documents,
        List<Extraction> extractions,
        List<Statement> statements,
        List<Observation> previous,
        List<Observation> lastRevision,
        Function<Finding, Optional<Decision>> decisions) {
    public Evidence {
        indicators = List.copyOf(indicators);
        documents = List.copyOf(documents);
        extractions = List.copyOf(extractions);
        statements = List.copyOf(statements);
        previous = List.copyOf(previous);
        lastRevision = List.copyOf(lastRevision);
    }

    /** With decisions by finding id. */
    public Evidence(
            ReleaseSpec spec,
            List<Indicator> indicators,
            List<SourceDocument> documents,
            List<Extraction> extractions,
            List<Statement> statements,
            List<Observation> previous,
            List<Observation> lastRevision,
            Map<String, Decision> decisions) {
        this(
                spec,
                indicators,
                documents,
                extractions,
                statements,
                previous,
                lastRevision,
                finding -> Optional.ofNullable(decisions.get(finding.id())));
    }
}
