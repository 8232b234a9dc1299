package org.factpress.jobfile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.factpress.review.DecisionRequest;

/** Many decisions in one file: YAML, JSON or CSV, written by hand or filled into a list of findings. */
public final class DecisionFile {
    private static final long MOST_BYTES = 50_000_000;

    private DecisionFile() {}

    /**
     * The decisions in the file's order; rows and entries that decide nothing are passed over.
     *
     * @param by who decided, where the file does not say so; may be empty
     * @throws JobFileException with line and column of everything that is wrong
     */
    public static List<DecisionRequest> read(Path file, String by) {
        byte[] bytes = bytes(file);
        Problems problems = new Problems();
        List<DecisionRequest> requests = isTable(file)
                ? DecisionTable.read(file, YamlText.decode(file, bytes), by, problems)
                : DecisionEntries.read(file, bytes, by, problems);
        if (!problems.inLineOrder().isEmpty()) {
            throw new JobFileException(file, problems.inLineOrder());
        }
        if (requests.isEmpty()) {
            throw new JobFileException(
                    file, "decides nothing; give each finding an action: accept, reject or correct, and a reason");
        }
        return requests;
    }

    private static boolean isTable(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".csv");
    }

    private static byte[] bytes(Path file) {
        if (Files.isDirectory(file)) {
            throw new JobFileException(
                    file, "is a folder, not a file of decisions; name the .csv, .yaml or .json file in it");
        }
        if (!Files.isRegularFile(file)) {
            throw new JobFileException(
                    file, "no such file of decisions; write one, or fill in what findings --format csv prints");
        }
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new JobFileException(file, "is larger than a file of decisions can be (50 MB); name another");
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new JobFileException(file, "cannot be read (" + e.getMessage() + "); check its permissions");
        }
    }
}
