package org.factpress.operations;

import java.nio.file.Path;
import java.util.List;
import org.factpress.publish.Purpose;

/**
 * What is to be published.
 *
 * @param purpose to the job's targets, to those who may see it early, or to those who hold what was corrected
 * @param to only these targets or recipients; all where empty
 * @param dryRun tells what would be done, and does nothing
 * @param patient waits for the embargo's end
 */
public record PublishRequest(Path jobFile, Purpose purpose, List<String> to, boolean dryRun, boolean patient) {
    public PublishRequest {
        to = List.copyOf(to);
    }
}
