package org.factpress.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.factpress.archive.Archive;
import org.factpress.jobfile.JobFile;
import org.factpress.model.Observation;
import org.factpress.release.ObservationRecords;

/** What the archive knows to compare a job with: the previous release, and the job's own last revision. */
record ArchivedObservations(List<Observation> previous, List<Observation> lastRevision) {
    static final ArchivedObservations NONE = new ArchivedObservations(List.of(), List.of());

    /** Looking must not create anything: without a folder there is no archive yet. */
    static ArchivedObservations of(JobFile job, Path root) {
        if (!Files.isDirectory(root)) {
            return NONE;
        }
        Archive archive = new Archive(root, Clock.systemUTC());
        return new ArchivedObservations(
                Optional.ofNullable(job.spec().previous())
                        .map(release -> of(archive, release))
                        .orElse(List.of()),
                of(archive, job.spec().release()));
    }

    private static List<Observation> of(Archive archive, String release) {
        return archive.head(release)
                .map(head -> ObservationRecords.read(archive.read(head, "data/observations.csv")))
                .orElse(List.of());
    }
}
