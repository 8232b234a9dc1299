package org.factpress.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.factpress.cli.Factpress;

/** A sample release made by the real program in a process of its own, with a JDK and JVM options of the test's choice. */
final class SampleRelease {
    private static final String RELEASE = "cambodia-csec-2015";

    private final Process process;
    private final Path output;

    private SampleRelease(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    /** Starts at once; what it makes can be asked for when it ends. */
    static SampleRelease start(Path javaHome, Path output, List<String> options) throws IOException {
        Files.createDirectories(output);
        List<String> command = new ArrayList<>(
                List.of(javaHome.resolve("bin").resolve("java").toString(), "-XX:TieredStopAtLevel=1", "-Xmx1g"));
        command.addAll(options);
        command.addAll(
                List.of("-cp", RunProcess.classPath(), Factpress.class.getName(), "run", "jobs/" + RELEASE + ".yaml"));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(output.resolve("told.txt").toFile());
        builder.environment().put("FACTPRESS_OUTPUT", output.toString());
        builder.environment().keySet().removeIf(name -> name.startsWith("FACTPRESS_SIGNING"));
        return new SampleRelease(builder.start(), output);
    }

    static Path ownJavaHome() {
        return Path.of(System.getProperty("java.home"));
    }

    /** Waits, and gives each file of the first revision by its path. */
    Map<String, byte[]> files() throws IOException {
        int code = process.onExit().join().exitValue();
        assertThat(code).as(Files.readString(output.resolve("told.txt"))).isZero();
        Path revision = output.resolve(RELEASE).resolve("v1");
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> tree = Files.walk(revision)) {
            tree.filter(Files::isRegularFile)
                    .forEach(file -> files.put(revision.relativize(file).toString(), bytes(file)));
        }
        return files;
    }

    /** The names of the threads that did the parts of its steps. */
    List<String> workers() throws IOException {
        return Files.readString(output.resolve(RELEASE).resolve("logs").resolve("1.log"))
                .lines()
                .filter(line -> line.contains("[factpress-worker-"))
                .map(line -> line.replaceAll(".*\\[(factpress-worker-\\d+)].*", "$1"))
                .distinct()
                .sorted()
                .toList();
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
