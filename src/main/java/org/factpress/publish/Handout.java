package org.factpress.publish;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.factpress.archive.Archive;
import org.factpress.archive.ArchivedRevision;
import org.factpress.archive.Layout;
import org.factpress.model.ReleaseFile;
import org.factpress.model.RevisionKind;
import org.factpress.release.Manifest;

/**
 * An archived revision as it is handed out: only what the archive holds.
 *
 * @param history every revision of the release up to this one, in the order of their numbers
 * @param files what is placed in a folder
 * @param sheets what can go with a mail
 */
public record Handout(Manifest manifest, List<Manifest> history, List<ReleaseFile> files, List<ReleaseFile> sheets) {
    private static final String ERRATUM = "erratum.txt";

    public Handout {
        history = List.copyOf(history);
        files = List.copyOf(files);
        sheets = List.copyOf(sheets);
    }

    /** Reads the revision's files, each checked against its digest by the archive. */
    public static Handout of(Archive archive, ArchivedRevision revision) {
        Set<String> paths = new TreeSet<>();
        archive.paths(revision).stream()
                .filter(path -> path.startsWith(Layout.RELEASE))
                .map(path -> path.substring(Layout.RELEASE.length()))
                .forEach(paths::add);
        HandoutFiles chosen = new HandoutFiles(revision.kind(), paths);
        return new Handout(
                manifest(archive, revision),
                archive.revisions(revision.release()).stream()
                        .filter(each -> each.number() <= revision.number())
                        .map(each -> manifest(archive, each))
                        .toList(),
                read(archive, revision, chosen.placed()),
                read(archive, revision, chosen.mailed()));
    }

    private static Manifest manifest(Archive archive, ArchivedRevision revision) {
        return Manifest.parse(archive.read(revision, Manifest.FILE));
    }

    private static List<ReleaseFile> read(Archive archive, ArchivedRevision revision, List<String> paths) {
        return paths.stream()
                .map(path -> new ReleaseFile(path, archive.read(revision, path)))
                .toList();
    }

    public String release() {
        return manifest.release();
    }

    public int revision() {
        return manifest.revision();
    }

    public RevisionKind kind() {
        return manifest.kind();
    }

    boolean isWithdrawn() {
        return kind() == RevisionKind.WITHDRAWAL;
    }

    /** The erratum in words, where the revision has one. */
    Optional<String> erratum() {
        return sheets.stream()
                .filter(file -> file.path().equals(ERRATUM))
                .map(file -> new String(file.bytes(), StandardCharsets.UTF_8))
                .findFirst();
    }

    /** The newest correction or withdrawal after this revision; none where what it says still holds. */
    Optional<Manifest> correctionSince(int number) {
        return history.stream()
                .filter(each -> each.revision() > number)
                .filter(each -> each.kind() == RevisionKind.CORRECTION || each.kind() == RevisionKind.WITHDRAWAL)
                .reduce((earlier, later) -> later);
    }
}
