package org.factpress.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.factpress.archive.Archive;
import org.factpress.archive.ArchivedRevision;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample cycles, made and then made again from the archive alone. */
@Tag("soak")
class SampleRebuildTest {
    private static final List<String> SAMPLES =
            List.of("cambodia-csec-2012", "cambodia-csec-2015", "cambodia-csec-2016");

    @TempDir
    private Path output;

    @Test
    void everySampleRevisionIsMadeAgainWithTheSameBytes() {
        Clock clock = Clock.systemUTC();
        for (String sample : SAMPLES) {
            RunOutcome outcome = new Runs(output, Map.of("FACTPRESS_OUTPUT", output.toString()), clock)
                    .run(RunRequest.of(Path.of("jobs/" + sample + ".yaml")), RunListener.SILENT);
            assertThat(outcome.state()).as(sample).isEqualTo(RunState.DONE);
        }
        List<ArchivedRevision> archived = new Archive(output.resolve("archive"), clock).list();
        assertThat(archived).hasSameSizeAs(SAMPLES);
        for (ArchivedRevision revision : archived) {
            SortedMap<String, Rebuilds.Outcome> files = new Rebuilds(output, clock).rebuild(revision, List.of());
            assertThat(files).hasSizeGreaterThan(15);
            assertThat(files.values()).as("%s", files).containsOnly(Rebuilds.Outcome.SAME);
        }
    }
}
