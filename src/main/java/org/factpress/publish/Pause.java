package org.factpress.publish;

import java.time.Duration;

/** Lets time go by. */
public interface Pause {
    /** Returns after about this time, or earlier where the process is told to end. */
    void last(Duration time);

    /** The real thing. */
    static Pause real() {
        return time -> {
            try {
                Thread.sleep(time.toMillis());
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        };
    }
}
