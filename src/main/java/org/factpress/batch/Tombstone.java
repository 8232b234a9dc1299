package org.factpress.batch;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import org.factpress.archive.ArchivedRevision;
import org.factpress.archive.Layout;
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
        stations.signer();
        RunInputs inputs = archived.inputs("withdrawal")
                .withdrawing(reason, asOf, Sha256.of(String.join("\n", withdrawn.fingerprint(), by, reason)));
        Revision revision = revision(inputs);
        // Printed once, as a second signature would have other bytes.
        PrintedPart printed = printed(stations, revision);
        Path aside = write(stations, revision, printed, work.resolve("aside"));
        stations.commit(new ReleaseSubmission(inputs, stations, work.resolve("beside"))
                .of(aside)
                .with(
                        Layout.REVIEW + "withdrawal.json",
                        WithdrawalFile.write(work.resolve("withdrawal.json"), by, reason)));
        return write(stations, revision, printed, output);
    }

    /** The tombstone of an archived withdrawal made again. */
    static Path again(Stations stations, RunInputs inputs, Path output) {
        Revision revision = revision(inputs);
        return write(stations, revision, printed(stations, revision), output);
    }

    private static PrintedPart printed(Stations stations, Revision revision) {
        return stations.tombstone(revision).signed(report -> stations.sign(report, revision));
    }

    private static Path write(Stations stations, Revision revision, PrintedPart printed, Path output) {
        return stations.write(output, revision, printed.reports(), printed.files());
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
