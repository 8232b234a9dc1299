package org.factpress.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.factpress.publish.PressServers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A few kills in the middle of publishing; {@link PublishKillSoakTest} does many. */
class PublishKillTest {
    @TempDir
    Path folder;

    @Test
    void leavesNobodyOutAndNothingHalfWhereItIsKilledOrRunsTwice() throws IOException {
        try (PressServers servers = new PressServers(folder.resolve("servers"))) {
            KilledPublishers publishers = new KilledPublishers(folder.resolve("work"), servers, 20150609);
            publishers.together();
            while (publishers.killedInTheMiddle() == 0) {
                publishers.round();
            }
            assertThat(publishers.killedInTheMiddle()).isPositive();
        }
    }
}
