package org.factpress.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.factpress.model.PrintedReport;
import org.factpress.model.ReleaseFile;
import org.factpress.model.Revision;

/** The folders {@code <output>/<release>} with their revisions {@code v<N>} and their {@code draft}. */
public final class ReleaseFolder {
    private final Path output;

    /** {@code output} is the folder that holds a folder for each release. */
    public ReleaseFolder(Path output) {
        this.output = output;
    }

    /**
     * Writes a revision in full beside its place, then moves it there in one step: {@code v<N>}, or {@code draft}, which is
     * replaced. A {@code v<N>} with the same bytes is left alone; one with other bytes is never touched but an error.
     * {@code files} are charts and evidence page; data files, ledger and manifest are added here.
     *
     * @return the folder written
     * @throws OutputNotWritableException where the disk refuses; nothing is half-written then
     * @throws RevisionExistsException where {@code v<N>} holds something else
     */
    public Path write(Revision revision, List<PrintedReport> reports, List<ReleaseFile> files) {
        List<ReleaseFile> content = ReleaseContent.of(revision, reports, files);
        Path home = output.resolve(revision.spec().release());
        try {
            Path folder = revision.draft() ? replaceDraft(home, content) : add(home, "v" + revision.number(), content);
            FileTree.sync(output);
            return folder;
        } catch (IOException e) {
            throw new OutputNotWritableException(home, e);
        }
    }

    /** Removes the draft of a release, if there is one: what it announced has been released. */
    public void discardDraft(String release) {
        Path home = output.resolve(release);
        try {
            FileTree.delete(home.resolve(".draft.partial"));
            FileTree.delete(home.resolve(".draft.old"));
            if (Files.exists(home.resolve("draft"))) {
                FileTree.move(home.resolve("draft"), home.resolve(".draft.old"));
                FileTree.delete(home.resolve(".draft.old"));
            }
        } catch (IOException e) {
            throw new OutputNotWritableException(home, e);
        }
    }

    /** The manifest of a revision's folder; without a readable one it is a {@link DataFileException}. */
    public static Manifest manifest(Path folder) {
        try {
            return Manifest.parse(Files.readAllBytes(folder.resolve(Manifest.FILE)));
        } catch (IOException e) {
            throw new DataFileException(folder + " holds no readable release.json (" + e.getMessage()
                    + "). Restore the folder from the archive.");
        }
    }

    /** What differs between a revision's folder and its manifest, one line a file; empty where nothing does. */
    public static List<String> verify(Path folder) {
        return FolderCheck.problems(folder);
    }

    private static Path add(Path home, String name, List<ReleaseFile> content) throws IOException {
        Path place = home.resolve(name);
        if (Files.exists(place)) {
            return existing(place, content);
        }
        FileTree.move(partial(home, name, content), place);
        return place;
    }

    private static Path existing(Path place, List<ReleaseFile> content) throws IOException {
        Path manifest = place.resolve(Manifest.FILE);
        byte[] wanted = content.get(content.size() - 1).bytes();
        if (Files.exists(manifest) && Arrays.equals(Files.readAllBytes(manifest), wanted)) {
            return place;
        }
        throw new RevisionExistsException(place);
    }

    private static Path replaceDraft(Path home, List<ReleaseFile> content) throws IOException {
        Path draft = home.resolve("draft");
        Path old = home.resolve(".draft.old");
        finishSwap(draft, old);
        Path partial = partial(home, "draft", content);
        if (Files.exists(draft)) {
            FileTree.move(draft, old);
        }
        FileTree.move(partial, draft);
        FileTree.delete(old);
        return draft;
    }

    /** A swap that was killed half way leaves the old draft aside: it goes back until the new one is complete. */
    private static void finishSwap(Path draft, Path old) throws IOException {
        if (Files.exists(old) && !Files.exists(draft)) {
            FileTree.move(old, draft);
        }
        FileTree.delete(old);
    }

    private static Path partial(Path home, String name, List<ReleaseFile> content) throws IOException {
        Path partial = home.resolve("." + name + ".partial");
        FileTree.delete(partial);
        FileTree.write(partial, content);
        return partial;
    }
}
