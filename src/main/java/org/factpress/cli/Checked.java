package org.factpress.cli;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.factpress.model.Indicator;
import org.factpress.model.Reconciliation;
import org.factpress.model.ReleaseSpec;
import org.factpress.model.Revision;
import org.factpress.model.RevisionKind;
import org.factpress.model.Statement;
import org.factpress.normalise.Normaliser;
import org.factpress.reconcile.Evidence;
import org.factpress.reconcile.Reconciler;

/** Documents that walked the road from figures to findings, in memory. */
record Checked(Documents documents, List<Indicator> indicators, List<Statement> statements, Reconciliation outcome) {
    /** On the documents alone. */
    static Checked of(ReleaseSpec spec, Documents documents) {
        return of(spec, documents, ArchivedObservations.NONE);
    }

    /** Nothing is written, and no decision is looked at. */
    static Checked of(ReleaseSpec spec, Documents documents, ArchivedObservations archived) {
        Normaliser normaliser = new Normaliser();
        List<Indicator> indicators = normaliser.indicators(spec, documents.extractions());
        List<Statement> statements = normaliser.statements(spec, indicators, documents.extractions());
        Reconciliation outcome = new Reconciler()
                .reconcile(new Evidence(
                        spec,
                        indicators,
                        documents.read(),
                        documents.extractions(),
                        statements,
                        archived.previous(),
                        archived.lastRevision(),
                        Map.of()));
        return new Checked(documents, indicators, statements, outcome);
    }

    /** As a run would print it, but for its number, its date and its decisions. */
    Revision revision(ReleaseSpec spec, ArchivedObservations archived) {
        return new Revision(
                spec,
                1,
                RevisionKind.INITIAL,
                null,
                Objects.requireNonNullElse(spec.releaseDate(), OffsetDateTime.MIN),
                true,
                "",
                indicators,
                documents.read(),
                documents.figures(),
                List.of(),
                statements,
                outcome.observations(),
                outcome.findings(),
                archived.previous());
    }

    /** As a run would be without any decision: for an error, or for want of text. */
    boolean isHeld() {
        return outcome.held() || documents.extractions().isEmpty();
    }

    int exitCode() {
        return ExitCode.worst(isHeld() ? ExitCode.HELD : ExitCode.DONE, documents.exitCode());
    }
}
