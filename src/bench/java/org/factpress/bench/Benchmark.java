package org.factpress.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Runs the benchmark, or the parts of it that are named: {@code hostile}. */
public final class Benchmark {
    private Benchmark() {}

    public static void main(String[] args) throws Exception {
        List<String> parts = List.of(args);
        Console console = new Console(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        Path folder = Files.createTempDirectory("factpress-bench");
        if (parts.isEmpty() || parts.contains("hostile")) {
            List<String> words = parts.stream().filter(part -> part.startsWith("shape=")).map(part -> part.substring(6)).toList();
            new HostileShapes(folder, console).run(Shape.all().stream()
                    .filter(shape -> words.isEmpty() || words.stream().anyMatch(shape.name()::contains))
                    .toList());
        }
        System.exit(0);
    }
}
