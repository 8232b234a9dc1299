package org.factpress.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Runs the benchmark, or the parts of it that are named: {@code peers}, {@code pdf}, {@code growth}, {@code hostile},
 * {@code evidence}, {@code reconcile}, {@code sheets}.
 * {@code file=…} adds a PDF, {@code shape=…} picks the hostile shapes with that in their name.
 */
public final class Benchmark {
    private static final List<String> PARTS =
            List.of("peers", "pdf", "growth", "hostile", "evidence", "reconcile", "sheets");

    private final List<String> words;

    private Benchmark(List<String> words) {
        this.words = words;
    }

    public static void main(String[] words) throws Exception {
        new Benchmark(List.of(words)).run();
        // A shape that was not done in its time still runs.
        System.exit(0);
    }

    private void run() throws Exception {
        Console console = new Console(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        Path folder = Files.createTempDirectory("factpress-bench");
        for (String part : PARTS) {
            if (words.contains(part) || PARTS.stream().noneMatch(words::contains)) {
                console.print("%n== %s%n", part);
                run(part, folder, console);
            }
        }
    }

    private void run(String part, Path folder, Console console) throws Exception {
        switch (part) {
            case "peers" -> new Peers(console).run();
            case "pdf" -> new Pdfs(folder, console)
                    .run(values("file=").stream().map(Path::of).toList());
            case "growth" -> new Growth(folder, console).run();
            case "evidence" -> new EvidenceOpening(folder, console).run();
            case "reconcile" -> new Reconciling(console).run();
            case "sheets" -> new Sheets(folder, console).run();
            default -> new HostileShapes(folder, console).run(shapes());
        }
    }

    private List<Shape> shapes() {
        List<String> named = values("shape=");
        return Shape.all().stream()
                .filter(shape -> named.isEmpty() || named.stream().anyMatch(shape.name()::contains))
                .toList();
    }

    private List<String> values(String key) {
        return words.stream()
                .filter(word -> word.startsWith(key))
                .map(word -> word.substring(key.length()))
                .toList();
    }
}
