package org.factpress.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class DatabaseTest {
    @TempDir
    Path output;

    private DatabaseSettings settings() {
        return DatabaseSettings.of(output, Map.of());
    }

    @Test
    void knowsItsNewestMigration() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/db/migration"))) {
            assertThat(files.map(file -> file.getFileName().toString().replaceAll("V(\\d+)__.*", "$1"))
                            .map(Integer::valueOf)
                            .max(Integer::compare))
                    .contains(Integer.valueOf(Schema.NEWEST));
        }
    }

    @Test
    void keepsWhatWasStagedWhenOpenedAgain() {
        try (Database database = Database.open(settings())) {
            database.staging().put("run", "DOCUMENT", "1", "old".getBytes(UTF_8));
            database.staging().put("run", "DOCUMENT", "1", "new".getBytes(UTF_8));
            database.staging().put("run", "DOCUMENT", "0", "first".getBytes(UTF_8));
        }
        try (Database database = Database.open(settings())) {
            assertThat(database.staging().list("run", "DOCUMENT"))
                    .extracting(content -> new String(content, UTF_8))
                    .containsExactly("first", "new");
            assertThat(database.staging().count("run", "DOCUMENT")).isEqualTo(2);
        }
    }

    @Test
    void stagesFilesOfManyMegabytes() {
        byte[] large = new byte[20_000_000];
        large[large.length - 1] = 7;
        try (Database database = Database.open(settings())) {
            database.staging().put("run", "PRINTED", "large", large);

            assertThat(database.staging().find("run", "PRINTED", "large")).hasValue(large);
        }
    }

    @Test
    void saysThatTheStateFolderCannotBeWritten() throws IOException {
        Files.writeString(output.resolve("state"), "a file in the way");

        assertThatExceptionOfType(StateUnusableException.class)
                .isThrownBy(() -> Database.open(settings()))
                .withMessageContaining(output.resolve("state").toString())
                .withMessageContaining("Give write permission");
    }

    @Test
    void saysThatTheStateIsDamaged() throws IOException {
        Files.createDirectories(output.resolve("state"));
        Files.writeString(output.resolve("state/factpress.mv.db"), "no database".repeat(1000));

        assertThatExceptionOfType(StateUnusableException.class)
                .isThrownBy(() -> Database.open(settings()))
                .withMessageContaining("rebuilt from the archive");
    }

    @Test
    void followsAHolderThatEndedOrFellSilent() {
        try (Database database = Database.open(settings())) {
            JdbcClient jdbc = JdbcClient.create(database.dataSource());
            LockHolder self = LockHolder.thisProcess();
            ReleaseLocks mine = database.locks();
            mine.acquire("study");
            jdbc.sql("UPDATE RELEASE_LOCK SET PID = ?").params(ended()).update();
            assertThat(mine.isHeld("study")).isFalse();
            assertThat(other(jdbc, self).acquire("study").release()).isEqualTo("study");

            jdbc.sql("UPDATE RELEASE_LOCK SET HOST = 'elsewhere'").update();
            assertThatExceptionOfType(ReleaseLockedException.class)
                    .isThrownBy(() -> other(jdbc, self).acquire("study"))
                    .withMessageContaining("elsewhere");

            jdbc.sql("UPDATE RELEASE_LOCK SET HEARTBEAT = CURRENT_TIMESTAMP - INTERVAL '2' HOUR")
                    .update();
            other(jdbc, self).acquire("study");
        }
    }

    @Test
    void takesBackALockThatItCouldNotGiveFree() {
        try (Database database = Database.open(settings())) {
            JdbcClient jdbc = JdbcClient.create(database.dataSource());
            database.locks().acquire("study");
            assertThatExceptionOfType(ReleaseLockedException.class)
                    .isThrownBy(() -> database.locks().acquire("study"));

            jdbc.sql("UPDATE RELEASE_LOCK SET TOKEN = 'left behind'").update();

            assertThat(database.locks().acquire("study").release()).isEqualTo("study");
        }
    }

    @Test
    void saysThatTheStateIsInUse() throws IOException {
        Database.open(settings()).close();
        Path file = output.resolve("state/factpress.mv.db");
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            assertThat(channel.lock().isValid()).isTrue();
            assertThatExceptionOfType(DatabaseUnavailableException.class)
                    .isThrownBy(() -> Database.open(settings()))
                    .withMessageContaining(output.resolve("state").toString())
                    .withMessageContaining("Try again");
        }
    }

    private static ReleaseLocks other(JdbcClient jdbc, LockHolder self) {
        return new ReleaseLocks(jdbc, self);
    }

    /** The id of a process that has ended. */
    private static long ended() {
        try {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-version")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process.onExit().join();
            return process.pid();
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }
}
