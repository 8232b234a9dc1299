package org.factpress.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.factpress.model.Revision;
import org.factpress.release.ReleaseFolder;
import org.factpress.release.SampleRevision;

/** An archive with its output folder, source and job file, all below one folder. */
record ArchiveFixture(Path base) {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2015-06-09T14:00:00.5Z"), ZoneOffset.UTC);

    /** A copy in another folder: a test that damages an archive need not archive first. */
    ArchiveFixture copyTo(Path place) throws IOException {
        try (Stream<Path> tree = Files.walk(base)) {
            for (Path path : tree.filter(Files::isRegularFile).toList()) {
                Path copy = place.resolve(base.relativize(path));
                Files.createDirectories(copy.getParent());
                Files.copy(path, copy);
            }
        }
        return new ArchiveFixture(place);
    }

    Archive archive() {
        return new Archive(root(), CLOCK);
    }

    Path root() {
        return base.resolve("output/archive");
    }

    Path object(String release) {
        return root().resolve(release);
    }

    Path source() {
        return base.resolve(SampleRevision.SOURCE);
    }

    /** Releases and archives a revision, as the job does. */
    void commit(String release, int number) {
        Revision revision = SampleRevision.of(release, number);
        commit(revision, write(revision));
    }

    Path write(Revision revision) {
        return new ReleaseFolder(base.resolve("output"))
                .write(revision, SampleRevision.reports(), SampleRevision.files());
    }

    /** A folder with the sample's source, which must be what the revision was made from. */
    Submission submission(Revision revision, Path folder) {
        return Submission.of(folder)
                .source(
                        SampleRevision.SOURCE,
                        source(),
                        revision.documents().get(0).sha256());
    }

    void commit(Revision revision, Path folder) {
        try {
            Files.createDirectories(source().getParent());
            if (!Files.exists(source())) {
                Files.writeString(source(), SampleRevision.SOURCE_FILE);
            }
            Path job = Files.writeString(base.resolve("kit.yaml"), "release: kit\n");
            archive().commit(submission(revision, folder).job(job));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
