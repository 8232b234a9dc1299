package org.factpress.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.factpress.publish.PressServers;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills two publishers at once at random moments, fifty times or {@code -Dfactpress.kills} times. */
@Tag("soak")
class PublishKillSoakTest {
    private static final int KILLS = Integer.getInteger("factpress.kills", 50);

    @TempDir
    Path folder;

    @Test
    void leavesNobodyOutAndNothingHalfAfterEveryKill() throws IOException {
        try (PressServers servers = new PressServers(folder.resolve("servers"))) {
            KilledPublishers publishers = new KilledPublishers(folder.resolve("work"), servers, 20150610);
            while (publishers.killedInTheMiddle() < KILLS) {
                publishers.round();
            }

            System.out.println(publishers.report());
            assertThat(publishers.killedInTheMiddle()).isEqualTo(KILLS);
        }
    }
}
