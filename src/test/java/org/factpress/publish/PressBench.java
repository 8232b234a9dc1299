package org.factpress.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.factpress.archive.Archive;
import org.factpress.archive.Submission;
import org.factpress.model.ReleaseFile;
import org.factpress.model.Revision;
import org.factpress.model.RevisionKind;
import org.factpress.release.FileTree;
import org.factpress.release.ReleaseFolder;
import org.factpress.release.SampleRevision;
import org.jspecify.annotations.Nullable;

/** A folder with the job of the release {@code kit} and an archive that revisions of it are put into. */
public record PressBench(Path folder) {
    public static final String RELEASE = "kit";
    public static final Instant NOON = Instant.parse("2015-06-09T12:00:00Z");
    public static final Clock CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);

    /** The smallest job and these lines. */
    public Path job(String... lines) {
        String smallest = "release: kit\ntitle: Minors, 2015\nsources: [input/kit/*]\n"
                + "publisher: {name: The office, contact: {email: press@office.example}}\n";
        return file("kit.yaml", smallest + String.join("\n", lines) + "\n");
    }

    public Path file(String path, String text) {
        try {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path output() {
        return folder.resolve("output");
    }

    public Archive archive() {
        return new Archive(output().resolve("archive"), CLOCK);
    }

    /** Archives the next revision. */
    public Handout release(RevisionKind kind, @Nullable String reason, String... extraFiles) {
        return archive(kind, reason, null, extraFiles);
    }

    /** Archives the first revision, with an approval of a revision of this number. */
    public Handout releaseApproved(int approved) {
        return archive(RevisionKind.INITIAL, null, approval(approved));
    }

    private Handout archive(RevisionKind kind, @Nullable String reason, @Nullable String review, String... extraFiles) {
        int number = archive().head(RELEASE).map(head -> head.number() + 1).orElse(1);
        Revision revision = revision(number, kind, reason);
        List<ReleaseFile> files = new ArrayList<>(SampleRevision.files());
        Stream.of(extraFiles)
                .map(path -> new ReleaseFile(path, (path + " of v" + number).getBytes(StandardCharsets.UTF_8)))
                .forEach(files::add);
        Path folder = new ReleaseFolder(output().resolve("made")).write(revision, SampleRevision.reports(), files);
        file(SampleRevision.SOURCE, SampleRevision.SOURCE_FILE);
        if (!Files.exists(this.folder.resolve("kit.yaml"))) {
            job();
        }
        Submission submission = Submission.of(folder)
                .job(this.folder.resolve("kit.yaml"))
                .source(SampleRevision.SOURCE, this.folder.resolve(SampleRevision.SOURCE), null);
        archive()
                .commit(
                        review == null
                                ? submission
                                : submission.with("review/review.json", file("review.json", review)));
        return handout();
    }

    private static String approval(int number) {
        return "{\"decisions\": [], \"approval\": {\"fingerprint\": \"fingerprint-" + number
                + "\", \"by\": \"Ann Lee\", \"at\": \"2015-06-08T10:00:00Z\", \"reason\": \"read\"}}";
    }

    private static Revision revision(int number, RevisionKind kind, @Nullable String reason) {
        Revision like = SampleRevision.of(RELEASE, number);
        return new Revision(
                like.spec(),
                number,
                kind,
                reason,
                like.asOf(),
                false,
                like.fingerprint(),
                like.indicators(),
                like.documents(),
                like.figures(),
                like.setAside(),
                like.statements(),
                like.observations(),
                like.findings(),
                like.previous());
    }

    /** What is handed out now. */
    public Handout handout() {
        return Handout.of(archive(), archive().head(RELEASE).orElseThrow());
    }

    public Path press() {
        return folder.resolve("press");
    }

    /** The paths of all files below a folder, hidden ones as well. */
    public static TreeSet<String> files(Path folder) {
        return new TreeSet<>(contents(folder).keySet());
    }

    /** The files below a folder by path. */
    public static TreeMap<String, byte[]> contents(Path folder) {
        TreeMap<String, byte[]> files = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            return files;
        }
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path file : tree.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString(), Files.readAllBytes(file));
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void discard(String path) {
        try {
            FileTree.delete(folder.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
