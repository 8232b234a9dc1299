package org.factpress.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.factpress.archive.ArchiveException;
import org.factpress.archive.ArchivedRevision;
import org.factpress.archive.Layout;
import org.factpress.jobfile.JobFile;
import org.factpress.model.Observation;
import org.factpress.model.ReleaseFile;
import org.factpress.release.Manifest;
import org.factpress.release.ObservationRecords;
import org.factpress.release.OutputNotWritableException;
import org.jspecify.annotations.Nullable;

/** The inputs of an archived revision, laid out in a folder as a run finds them. */
final class ArchivedInputs {
    private final Stations stations;
    private final ArchivedRevision revision;
    private final Path work;
    private final InputsFile inputs;

    ArchivedInputs(Stations stations, ArchivedRevision revision, Path work) {
        this.stations = stations;
        this.revision = revision;
        this.work = work.toAbsolutePath().normalize();
        if (!stations.paths(revision).contains(InputsFile.PATH)) {
            throw new ArchiveException("Revision " + revision.number() + " of " + revision.release()
                    + " was archived without the list of what it was made from (" + InputsFile.PATH
                    + "), so it cannot be made again. Its files as they were: ./factpress archive export "
                    + revision.release() + " " + revision.number());
        }
        this.inputs = InputsFile.read(path -> stations.content(revision, path));
    }

    List<ReleaseFile> files() {
        return stations.files(revision);
    }

    /** The observations of the other release that this revision was compared with. */
    List<Observation> previous() {
        return inputs.previous() == null
                ? List.of()
                : ObservationRecords.read(stations.content(revision, InputsFile.PREVIOUS));
    }

    RunInputs inputs(String key) {
        Manifest manifest = Manifest.parse(stations.content(revision, Layout.RELEASE + Manifest.FILE));
        ReviewFile review = ReviewFile.read(stations.content(revision, ReviewFile.PATH));
        JobFile job = job();
        return new RunInputs(
                key,
                manifest.fingerprint(),
                job.spec(),
                manifest.revision(),
                manifest.kind(),
                manifest.reason(),
                manifest.asOf(),
                "",
                false,
                manifest.softwareVersion(),
                job.file().toString(),
                Sha256.of(job.bytes()),
                work.toString(),
                work.resolve("output").toString(),
                inputs.sources().stream().map(this::source).toList(),
                review.decisions(),
                review.approval(),
                compared(),
                last(),
                inputs.holders(),
                List.of());
    }

    private JobFile job() {
        Map<String, Path> assets = new HashMap<>();
        inputs.assets().forEach(asset -> assets.put(asset.name(), laidOut(asset.archived())));
        return JobFile.read(laidOut(inputs.jobFile()), name -> Optional.ofNullable(assets.get(name)));
    }

    private SourceInput source(InputsFile.Source source) {
        return new SourceInput(laidOut(source.archived()).toString(), source.path(), source.spec(), source.sha256());
    }

    private @Nullable ArchivedRevision compared() {
        InputsFile.Previous previous = inputs.previous();
        return previous == null
                ? null
                : new ArchivedRevision(
                        previous.release(),
                        previous.revision(),
                        revision.kind(),
                        null,
                        revision.asOf(),
                        previous.fingerprint(),
                        revision.softwareVersion(),
                        revision.created());
    }

    private @Nullable ArchivedRevision last() {
        return stations.revisions(revision.release()).stream()
                .filter(other -> other.number() == revision.number() - 1)
                .findFirst()
                .orElse(null);
    }

    private Path laidOut(String logicalPath) {
        Path file = work.resolve("object").resolve(logicalPath);
        try {
            Files.createDirectories(file.getParent());
            return Files.write(file, stations.content(revision, logicalPath));
        } catch (IOException failure) {
            throw new OutputNotWritableException(file, failure);
        }
    }
}
