package org.factpress.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills the real program while it releases revision after revision; {@code -Dfactpress.kills} sets how often in a soak. */
class KilledReleasesTest {
    @TempDir
    private Path folder;

    @Test
    void losesNothingAndBreaksNothing() throws IOException {
        new KilledReleases(folder, 20160120).kill(2);
    }

    @Test
    @Tag("soak")
    void losesNothingAndBreaksNothingWhenKilledTwoHundredTimes() throws IOException {
        new KilledReleases(folder, System.nanoTime()).kill(Integer.getInteger("factpress.kills", 200));
    }
}
