package org.factpress.model;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything known about one revision of a release before it is printed.
 *
 * <p>{@code asOf} is the only clock of the output. {@code indicators} are the declared or discovered ones.
 * {@code previous} holds the observations of the release compared with, empty where there is none. A draft is held or not
 * yet approved, and says so on every page.
 */
public record Revision(
        ReleaseSpec spec,
        int number,
        RevisionKind kind,
        @Nullable String reason,
        OffsetDateTime asOf,
        boolean draft,
        String fingerprint,
        List<Indicator> indicators,
        List<SourceDocument> documents,
        List<Figure> figures,
        List<SetAside> setAside,
        List<Statement> statements,
        List<Observation> observations,
        List<Finding> findings,
        List<Observation> previous) {
    public Revision {
        indicators = List.copyOf(indicators);
        documents = List.copyOf(documents);
        figures = List.copyOf(figures);
        setAside = List.copyOf(setAside);
        statements = List.copyOf(statements);
        observations = List.copyOf(observations);
        findings = List.copyOf(findings);
        previous = List.copyOf(previous);
    }

    /** The same revision of a release with other texts. */
    public Revision with(ReleaseSpec other) {
        return new Revision(
                other,
                number,
                kind,
                reason,
                asOf,
                draft,
                fingerprint,
                indicators,
                documents,
                figures,
                setAside,
                statements,
                observations,
                findings,
                previous);
    }

    /** The same revision, with indicators and observations called otherwise. */
    public Revision with(List<Indicator> otherIndicators, List<Observation> otherObservations) {
        return new Revision(
                spec,
                number,
                kind,
                reason,
                asOf,
                draft,
                fingerprint,
                otherIndicators,
                documents,
                figures,
                setAside,
                statements,
                otherObservations,
                findings,
                previous);
    }
}
