package org.factpress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveCommandTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"archive list", "runs"})
    void isEmptyAndValidWhereNothingWasEverRunAndCreatesNothing(String verb) {
        Call call = Call.of(folder, (verb + " --format json").split(" "));

        assertThat(call.code()).as(call.err()).isZero();
        assertThat(call.out()).isEqualTo("[]\n");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void callsNoArchiveVerifiedThatIsNotThere() {
        Call call = Call.of(folder, "archive", "verify");

        assertThat(call.code()).isEqualTo(ExitCode.USAGE);
        assertThat(call.err()).contains("no archive to verify", OutputRoot.VARIABLE);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void statusIsNullWhereNothingWasEverRun() {
        assertThat(Call.of(folder, "status", "--format", "json").out()).isEqualTo("null\n");
        assertThat(Call.of(folder, "status", "7").code()).isEqualTo(ExitCode.USAGE);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void looksWhereTheEnvironmentSays() {
        Call call = Call.of(folder, Map.of(OutputRoot.VARIABLE, "elsewhere"), "archive", "list");

        assertThat(call.err()).contains(folder.resolve("elsewhere/archive").toString());
    }

    @Test
    void theArchiveMayLieElsewhere() {
        Call call = Call.of(folder, Map.of("FACTPRESS_ARCHIVE", "/nowhere/vault"), "archive", "list");

        assertThat(call.err()).contains("There is no archive in /nowhere/vault yet");
    }
}
