package org.factpress.batch;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.factpress.archive.ArchivedRevision;
import org.factpress.model.Decision;
import org.factpress.review.RecordedDecision;
import org.jspecify.annotations.Nullable;

/**
 * The SHA-256 over all inputs of a release: the same inputs have the same fingerprint wherever and whenever they are run.
 *
 * <p>Neither the time nor the version of the software is one of them, so that neither makes a new revision.
 */
final class Fingerprint {
    private final List<String> lines = new ArrayList<>(List.of("factpress inputs 1"));

    Fingerprint jobFile(String sha256) {
        return add("job", sha256);
    }

    Fingerprint source(String path, String sha256) {
        return add("source", path, sha256);
    }

    /** A file that the job file names beside its sources, such as a logo or a template. */
    Fingerprint asset(String name, String sha256) {
        return add("asset", name, sha256);
    }

    /** By what it rests on, not by its finding's id or its time: the same decision again makes no new revision. */
    Fingerprint decision(RecordedDecision record) {
        Decision decision = record.decision();
        return add(
                "decision",
                record.basis(),
                decision.action().code(),
                decision.by(),
                String.valueOf(decision.value()),
                record.correctedFacts(),
                decision.reason());
    }

    Fingerprint previous(@Nullable ArchivedRevision previous) {
        return previous == null
                ? add("previous", "none")
                : add("previous", previous.release(), Integer.toString(previous.number()), previous.fingerprint());
    }

    /** Only where asked for: the default follows from the job file or is the day. */
    Fingerprint asOf(@Nullable OffsetDateTime asOf) {
        return asOf == null ? this : add("as-of", asOf.toString());
    }

    private Fingerprint add(String... parts) {
        StringBuilder line = new StringBuilder();
        for (String part : parts) {
            // The length before each part keeps any two lists of parts apart, whatever characters they hold.
            line.append(part.length()).append(':').append(part).append(' ');
        }
        lines.add(line.toString());
        return this;
    }

    String value() {
        return Sha256.of(String.join("\n", lines));
    }
}
