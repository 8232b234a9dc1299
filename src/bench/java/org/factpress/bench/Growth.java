package org.factpress.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factpress.extract.Extractor;
import org.factpress.model.SourceDocument;
import org.factpress.source.SourceReader;

/** Times real prose of growing length: ten times the text may take eleven times the time. */
final class Growth {
    private static final Path SAMPLES = Path.of("input");
    private static final int MEGABYTE = 1_000_000;
    private static final double LARGEST = 11;
    private static final Stopwatch WATCH = new Stopwatch(1, 3);
    private static final Stopwatch ONCE = new Stopwatch(0, 1);

    private final SourceReader reader = new SourceReader();
    private final Extractor extractor = new Extractor();
    private final Path folder;
    private final Console console;

    Growth(Path folder, Console console) {
        this.folder = folder;
        this.console = console;
    }

    void run() throws IOException {
        console.print("%-26s %9s %9s %9s%n", "text of the samples", "read s", "extract s", "both s");
        double one = run(1, WATCH);
        double ten = run(10, ONCE);
        double ratio = ten / one;
        console.print(
                "%-26s %29.1f   %s%n",
                "10 MB against 1 MB", ratio, Verdict.atMost(ratio, LARGEST).told());
    }

    private double run(int megabytes, Stopwatch watch) throws IOException {
        Path file = Files.writeString(folder.resolve("growth.txt"), text(megabytes * MEGABYTE));
        double read = watch.seconds(() -> reader.read(Sources.of(file, "growth.txt")));
        SourceDocument document = reader.read(Sources.of(file, "growth.txt"));
        double extract = watch.seconds(() -> extractor.extract(document));
        console.print("%-26s %9.2f %9.2f %9.2f%n", megabytes + " MB", read, extract, read + extract);
        return read + extract;
    }

    private String text(int length) throws IOException {
        String once;
        try (Stream<Path> files = Files.walk(SAMPLES)) {
            List<Path> samples = files.filter(Files::isRegularFile).sorted().toList();
            once = samples.stream()
                    .map(file -> reader.read(Sources.of(file, file.toString())).text())
                    .collect(Collectors.joining("\n\n"));
        }
        return once.repeat(length / once.length() + 1).substring(0, length);
    }
}
