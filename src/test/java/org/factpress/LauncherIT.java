package org.factpress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher as people call it, on the jar that the build has just made. */
class LauncherIT {
    private static final Path LAUNCHER = Path.of("factpress").toAbsolutePath();
    private static final Map<String, String> THIS_JAVA = Map.of("JAVA_HOME", System.getProperty("java.home"));

    @TempDir
    Path folder;

    @Test
    void runsThroughALinkFromAnotherFolderWithBlanksInItsPath() throws Exception {
        Path blanks = Files.createDirectory(folder.resolve("a folder"));
        Path link = Files.createSymbolicLink(blanks.resolve("fp"), LAUNCHER);

        Ended ended = start(blanks, THIS_JAVA, link.toString(), "--version");

        Files.delete(link);
        assertThat(ended.err()).isEmpty();
        assertThat(ended.out()).startsWith("factpress ");
        assertThat(ended.code()).isZero();
    }

    @Test
    void passesArgumentsAndExitCodeOn() throws Exception {
        Ended ended = start(folder, THIS_JAVA, LAUNCHER.toString(), "extract", "no such file.txt");

        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).contains("no such file.txt: no such file", folder.toString());
    }

    @Test
    void readsAndPrintsEveryCharacterWhateverTheLocale() throws Exception {
        // A shell writes the name: a JVM in a locale that knows no such characters could not.
        Files.writeString(folder.resolve("call.sh"), """
                name='étude – 調査.txt'
                printf 'In 2015, 12.5%% of cafés closed.\\n' > "$name"
                "$1" extract "$name"
                rm "$name"
                """);

        Ended ended = start(
                folder,
                Map.of("JAVA_HOME", System.getProperty("java.home"), "LC_ALL", "C", "LANG", "C"),
                "sh",
                "call.sh",
                LAUNCHER.toString());

        assertThat(ended.err()).isEmpty();
        assertThat(ended.out()).contains("étude – 調査.txt", "cafés");
    }

    @Test
    void saysWhichJavaItFoundWhereNoneIsNewEnough() throws Exception {
        Path old = Files.createDirectories(folder.resolve("old/bin"));
        Files.createFile(old.resolve("java")).toFile().setExecutable(true);
        Files.writeString(folder.resolve("old/release"), "JAVA_VERSION=\"1.8.0_402\"\n");
        Path tools = Files.createDirectory(folder.resolve("tools"));
        for (String tool : List.of("dirname", "sed", "head", "readlink", "find")) {
            Path wrapper = Files.writeString(tools.resolve(tool), "#!/bin/sh\nexec /usr/bin/" + tool + " \"$@\"\n");
            assertThat(wrapper.toFile().setExecutable(true)).isTrue();
        }

        Ended ended = start(
                folder, Map.of("JAVA_HOME", old.getParent().toString(), "PATH", tools.toString()), LAUNCHER.toString());

        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.err()).contains("needs a JDK 17 or newer", "Java 8.0_402 in " + old.getParent());
    }

    private record Ended(int code, String out, String err) {}

    private Ended start(Path directory, Map<String, String> environment, String... command)
            throws IOException, InterruptedException {
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return new Ended(process.exitValue(), text(out), text(err));
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}
