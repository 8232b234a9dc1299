package org.factpress.release;

import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import org.factpress.model.PrintedReport;
import org.factpress.model.ReleaseFile;
import org.factpress.model.Revision;
import org.factpress.model.RevisionKind;
import org.jspecify.annotations.Nullable;

/**
 * What {@code release.json} says of a revision: which one it is, what it was made from, and every other file of it.
 *
 * <p>{@code supersedes} is the number of the revision before, {@code previous} the release compared with. The files are
 * in the order of their paths.
 */
public record Manifest(
        String release,
        String title,
        @Nullable String cycle,
        int revision,
        RevisionKind kind,
        @Nullable String reason,
        OffsetDateTime asOf,
        String fingerprint,
        String softwareVersion,
        @Nullable String previous,
        boolean draft,
        @Nullable Integer supersedes,
        List<ManifestEntry> files) {
    public static final String FILE = "release.json";

    public Manifest {
        files = List.copyOf(files);
    }

    static Manifest of(Revision revision, List<PrintedReport> reports, List<ReleaseFile> files) {
        return new Manifest(
                revision.spec().release(),
                revision.spec().title(),
                revision.spec().cycle(),
                revision.number(),
                revision.kind(),
                revision.reason(),
                revision.asOf(),
                revision.fingerprint(),
                Software.version(),
                revision.spec().previous(),
                revision.draft(),
                revision.number() > 1 ? revision.number() - 1 : null,
                files.stream()
                        .map(file -> ManifestEntry.of(file, reports))
                        .sorted(Comparator.comparing(ManifestEntry::path))
                        .toList());
    }

    /** The manifest that these bytes of a {@code release.json} hold; else a {@link DataFileException}. */
    public static Manifest parse(byte[] json) {
        return ManifestJson.read(json);
    }

    /** The bytes of {@code release.json}. */
    public byte[] toJson() {
        return ManifestJson.write(this);
    }
}
