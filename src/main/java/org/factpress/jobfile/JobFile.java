package org.factpress.jobfile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.factpress.model.ReleaseSpec;
import org.snakeyaml.engine.v2.nodes.MappingNode;

/**
 * A job file as read: the release it describes, the file itself, the root that its source paths start from, and each of its
 * texts that will be printed.
 */
public record JobFile(Path file, Path sourcesRoot, byte[] bytes, ReleaseSpec spec, List<PrintedText> printed) {
    /** The languages that reports are printed in. */
    public static final List<String> LANGUAGES = List.of("en", "fr");

    private static final long MOST_BYTES = 1_000_000;

    /** Reads and checks; anything wrong is a {@link JobFileException} that names file, line, column and the next step. */
    public static JobFile read(Path file) {
        return read(file, AssetFinder.beside(file));
    }

    /** Reads and checks a job file whose templates and logo lie elsewhere. */
    public static JobFile read(Path file, AssetFinder assets) {
        byte[] bytes = bytes(file);
        Problems problems = new Problems();
        MappingNode root = YamlText.compose(file, bytes);
        PrintedTexts printed = new PrintedTexts(ReleaseReader.languages(root, problems), problems);
        ReleaseSpec spec = ReleaseReader.read(root, new Assets(assets), printed, problems);
        if (!problems.inLineOrder().isEmpty()) {
            throw new JobFileException(file, problems.inLineOrder());
        }
        return new JobFile(file, sourcesRoot(file), bytes, spec, printed.found());
    }

    /** The parent of the {@code jobs} folder that the file is in, else the file's own folder. */
    public static Path sourcesRoot(Path file) {
        Path folder = file.toAbsolutePath().normalize().getParent();
        boolean inJobs = folder.getParent() != null && folder.endsWith("jobs");
        return inJobs ? folder.getParent() : folder;
    }

    private static byte[] bytes(Path file) {
        if (Files.isDirectory(file)) {
            throw new JobFileException(file, "is a folder, not a job file" + Neighbours.inside(file));
        }
        if (!Files.exists(file)) {
            throw new JobFileException(file, "no such job file" + Neighbours.of(file));
        }
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new JobFileException(file, "is larger than a job file can be (1 MB); name a YAML file");
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new JobFileException(file, "cannot be read (" + e.getMessage() + "); check its permissions");
        }
    }
}
