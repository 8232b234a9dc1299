package org.factpress.store;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Repeats a sign of life every few seconds, in a daemon thread that starts when first needed. */
final class Heartbeat implements AutoCloseable {
    private static final int SECONDS = 5;

    private final Runnable beat;
    private @Nullable ScheduledExecutorService executor;

    Heartbeat(Runnable beat) {
        this.beat = beat;
    }

    synchronized void start() {
        if (executor == null) {
            executor = Executors.newSingleThreadScheduledExecutor(Heartbeat::daemon);
            executor.scheduleWithFixedDelay(beat, SECONDS, SECONDS, TimeUnit.SECONDS);
        }
    }

    @Override
    public synchronized void close() {
        if (executor != null) {
            executor.shutdownNow();
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "factpress-heartbeat");
        thread.setDaemon(true);
        return thread;
    }
}
