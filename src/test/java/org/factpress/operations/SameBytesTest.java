package org.factpress.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The promise that neither place nor speed of the machine is in the output. */
class SameBytesTest {
    /** Turkish has letter case of its own; this Thai has digits and a calendar of its own, and its zone is a day ahead. */
    private static final List<String> TURKISH =
            List.of("-Duser.timezone=America/St_Johns", "-Duser.language=tr", "-Duser.country=TR");

    private static final List<String> THAI = List.of(
            "-Duser.timezone=Pacific/Kiritimati", "-Duser.language=th", "-Duser.country=TH", "-Duser.variant=TH");

    @TempDir
    Path folder;

    private SampleRelease start(String name, List<String> world, int threads) throws IOException {
        List<String> options = new ArrayList<>(world);
        // The program works with as many threads as there are processors.
        options.add("-XX:ActiveProcessorCount=" + threads);
        return SampleRelease.start(SampleRelease.ownJavaHome(), folder.resolve(name), options);
    }

    @Test
    void zoneLocaleAndNumberOfThreadsAreInNoByte() throws IOException {
        SampleRelease one = start("one", TURKISH, 1);
        SampleRelease four = start("four", THAI, 4);

        Map<String, byte[]> files = one.files();

        assertThat(files).containsKeys("fact-sheet.pdf", "results-summary.pdf", "charts/trend.png", "release.json");
        assertThat(four.files()).containsExactlyEntriesOf(files);
        assertThat(one.workers()).hasSize(1);
        assertThat(four.workers()).hasSize(4);
    }

    @ParameterizedTest
    @Tag("soak")
    @CsvSource({"false, 4", "true, 1"})
    void eachOfThemAloneIsInNoByte(boolean thai, int threads) throws IOException {
        SampleRelease one = start("one", TURKISH, 1);
        SampleRelease other = start("other", thai ? THAI : TURKISH, threads);

        assertThat(other.files()).containsExactlyEntriesOf(one.files());
    }
}
