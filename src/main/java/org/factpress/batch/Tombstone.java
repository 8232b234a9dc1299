package org.factpress.batch;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import org.factpress.archive.ArchivedRevision;
import org.factpress.archive.Layout;
import org.factpress.archive.Submission;
import org.factpress.model.Revision;
import org.factpress.model.RevisionKind;

/** The revision that withdraws a release: a page in the place of its sheets, and no results any more. */
public final class Tombstone {
    private final Stations stations;
    private final ArchivedInputs archived;
    private final ArchivedRevision withdrawn;
    private final Path work;

    /** {@code withdrawn} is the newest revision; {@code work} an empty folder, where what is needed of it is laid out. */
    public Tombstone(Stations stations, ArchivedRevision withdrawn, Path work) {
        this.stations = stations;
        this.withdrawn = withdrawn;
        this.work = work;
        this.archived = new ArchivedInputs(stations, withdrawn, work);
    }

    /** Archives the withdrawal, then shows it below {@code output}; tells its folder. */
    public Path raise(Path output, String by, String reason, OffsetDateTime asOf) {
        RunInputs inputs = archived.inputs("withdrawal")
                .withdrawing(reason, asOf, Sha256.of(String.join("\n", withdrawn.fingerprint(), by, reason)));
        Path aside = write(inputs, work.resolve("aside"));
        Submission submission = new ReleaseSubmission(inputs, stations, work.resolve("beside"))
                .of(aside)
                .with(
                        Layout.REVIEW + "withdrawal.json",
                        WithdrawalFile.write(work.resolve("withdrawal.json"), by, reason));
        stations.commit(submission);
        return write(inputs, output);
    }

    /** The tombstone of an archived withdrawal made again. */
    static Path write(Stations stations, RunInputs inputs, Path output) {
        PrintedPart printed = stations.tombstone(revision(inputs));
        return stations.write(output, revision(inputs), printed.reports(), printed.files());
    }

    private Path write(RunInputs inputs, Path output) {
        return write(stations, inputs, output);
    }

    private static Revision revision(RunInputs inputs) {
        return new Revision(
                inputs.spec(),
                inputs.number(),
                RevisionKind.WITHDRAWAL,
                inputs.reason(),
                inputs.asOf(),
                false,
                inputs.fingerprint(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
