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

    private final double warmUp;
    private final int rounds;

    /** @param warmUp seconds of work, the same for all that are compared: what is short is done the more often */
    Stopwatch(double warmUp, int rounds) {
        this.warmUp = warmUp;
        this.rounds = rounds;
    }

    /** The median of seconds. */
    double seconds(Runnable work) {
        for (double spent = 0; spent < warmUp; ) {
            spent += once(work);
        }
        double[] times = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            times[i] = once(work);
        }
        Arrays.sort(times);
        return times[rounds / 2];
    }

    private static double once(Runnable work) {
        long start = THREADS.getCurrentThreadCpuTime();
        work.run();
        return (THREADS.getCurrentThreadCpuTime() - start) / 1e9;
    }
}
