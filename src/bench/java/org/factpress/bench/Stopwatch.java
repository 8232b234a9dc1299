package org.factpress.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;

/**
 * Times work on one thread: warms up, then takes the median of some rounds. What it counts is the processor's time for
 * this thread, so that what else the machine does is not measured.
 */
final class Stopwatch {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final int warmUps;
    private final int rounds;

    Stopwatch(int warmUps, int rounds) {
        this.warmUps = warmUps;
        this.rounds = rounds;
    }

    /** The median of seconds. */
    double seconds(Runnable work) {
        for (int i = 0; i < warmUps; i++) {
            work.run();
        }
        double[] times = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            long start = THREADS.getCurrentThreadCpuTime();
            work.run();
            times[i] = (THREADS.getCurrentThreadCpuTime() - start) / 1e9;
        }
        Arrays.sort(times);
        return times[rounds / 2];
    }
}
