package org.factpress.operations;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** A run in a process of its own, which stands still at a moment and waits to be killed. */
final class RunProcess implements AutoCloseable {
    private final Process process;

    private RunProcess(Process process) {
        this.process = process;
    }

    /** Returns when the process has reached the moment. */
    static RunProcess standingAt(Moment moment, ReleaseBench bench) throws IOException {
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        classPath(),
                        RunProcess.class.getName(),
                        bench.folder().toString(),
                        moment.name()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        // Not closed: closing would tell the process that nobody listens.
        BufferedReader told =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        String line = told.readLine();
        if (!moment.name().equals(line)) {
            throw new IllegalStateException("The process did not reach " + moment + " but said " + line);
        }
        return new RunProcess(process);
    }

    static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    long pid() {
        return process.pid();
    }

    /** SIGKILL; returns when the process is gone. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        kill();
    }

    public static void main(String[] arguments) {
        ReleaseBench bench = new ReleaseBench(Path.of(arguments[0]));
        Moment stop = Moment.valueOf(arguments[1]);
        bench.run(new WatchedStations(bench.output(), moment -> {
            if (moment == stop) {
                System.out.println(moment);
                standStill();
            }
        }));
    }

    private static void standStill() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
