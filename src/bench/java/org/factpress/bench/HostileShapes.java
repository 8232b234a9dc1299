package org.factpress.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.factpress.extract.Extractor;
import org.factpress.model.SourceDocument;
import org.factpress.source.SourceReader;
import org.jspecify.annotations.Nullable;

/** Times reading and extraction of hostile shapes at growing sizes; twice the size may take twice the time, and no more. */
final class HostileShapes {
    private static final int FIRST = 512;
    private static final long SECONDS = 30;
    /** Growing ends when one run takes longer, at once where it is super-linear: told and not waited for. */
    private static final double ENOUGH = 6;

    private static final double ENOUGH_WHEN_SUPER_LINEAR = 3;
    private static final int WARM_UPS = 6;

    private static final double NOTICEABLE = 0.2;
    /** Between twice the time (linear) and four times (quadratic), each time the size doubles: one step may be noise. */
    private static final double SUPER_LINEAR = 2.7;

    private final SourceReader reader = new SourceReader();
    private final Extractor extractor = new Extractor();
    private final Path folder;
    private final Console console;

    HostileShapes(Path folder, Console console) {
        this.folder = folder;
        this.console = console;
    }

    void run(List<Shape> shapes) throws IOException, InterruptedException {
        console.print(
                "%-24s %-8s %9s %9s %9s %6s   %s%n", "shape", "work", "size", "s", "s at twice", "ratio", "found in");
        warmUp();
        List<String> failed = new ArrayList<>();
        for (Shape shape : shapes) {
            if (!run(shape)) {
                failed.add(shape.name());
            }
        }
        console.print(
                "%d shapes: %s%n",
                shapes.size(), failed.isEmpty() ? "none is super-linear" : "MISSED by " + String.join(", ", failed));
    }

    private void warmUp() throws IOException {
        Path file = Files.writeString(
                folder.resolve("warm-up.txt"), Shape.all().get(0).text().apply(50_000));
        for (int i = 0; i < WARM_UPS; i++) {
            extractor.extract(reader.read(Sources.of(file, "warm-up.txt")));
        }
    }

    /** Whether its cost grows with its size and no more. */
    private boolean run(Shape shape) throws IOException, InterruptedException {
        Growth read = new Growth(shape, "read");
        Growth extract = new Growth(shape, "extract");
        boolean more = true;
        for (int part = 1; more && part <= 2 * FIRST; part *= 2) {
            int size = (int) ((long) shape.full() * part / FIRST);
            Path file = Files.writeString(folder.resolve("shape" + shape.suffix()), shape.text().apply(size));
            SourceDocument document =
                    read.time(size, () -> reader.read(Sources.of(file, String.valueOf(file.getFileName()))));
            more = document != null && !read.isEnough();
            if (document != null && document.outcome().hasText()) {
                more &= extract.time(size, () -> extractor.extract(document)) != null && !extract.isEnough();
            }
        }
        read.tell();
        extract.tell();
        return read.isLinear() && extract.isLinear();
    }

    /** The times of one kind of work on one shape, as its size doubles. */
    private final class Growth {
        private final Shape shape;
        private final String work;
        private double earlier;
        private double before;
        private double last;
        private int size;
        private String culprits = "";
        private String failure = "";

        Growth(Shape shape, String work) {
            this.shape = shape;
            this.work = work;
        }

        boolean isEnough() {
            return last > ENOUGH || last > ENOUGH_WHEN_SUPER_LINEAR && last > SUPER_LINEAR * before;
        }

        /** The result; null when it failed or took too long. */
        <T> @Nullable T time(int size, Supplier<T> run) throws InterruptedException {
            AtomicReference<T> result = new AtomicReference<>();
            AtomicReference<Throwable> thrown = new AtomicReference<>();
            AtomicLong nanos = new AtomicLong(SECONDS * 1_000_000_000);
            Thread thread = new Thread(
                    () -> {
                        result.set(run.get());
                        nanos.set(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
                    },
                    "shape");
            thread.setDaemon(true);
            thread.setUncaughtExceptionHandler((worker, e) -> thrown.set(e));
            Sampler sampler = new Sampler(thread);
            thread.start();
            boolean ended = sampler.watch(SECONDS);
            earlier = before;
            before = last;
            last = nanos.get() / 1e9;
            this.size = size;
            culprits = sampler.culprits();
            Throwable failed = thrown.get();
            failure = !ended ? "NOT DONE" : failed != null ? "FAILED " + failed.getClass().getSimpleName() : "";
            return result.get();
        }

        private double ratio() {
            return before == 0 ? 0 : last / before;
        }

        private boolean isSuperLinear() {
            return last > NOTICEABLE && ratio() > SUPER_LINEAR && before > SUPER_LINEAR * earlier;
        }

        boolean isLinear() {
            return failure.isEmpty() && !isSuperLinear();
        }

        void tell() {
            String mark = !failure.isEmpty() ? failure : isSuperLinear() ? "SUPER-LINEAR" : "";
            String stopped = size < 2 * shape.full() ? "stopped before " + 2 * shape.full() : "";
            String told = last > NOTICEABLE ? culprits : "";
            console.print(
                    "%-24s %-8s %9d %9.3f %9.3f %6.1f   %s%n",
                    shape.name(), work, size / 2, before, last, ratio(), String.join(" ", mark, stopped, told).strip());
        }
    }
}
