package org.factpress.cli;

/** Tells how far a run is: one moving line on a terminal, else one line for each step that ended. */
final class Progress {
    private static final int BAR = 24;
    private static final String WIPE = "\r\u001b[K";

    private final Console console;
    private boolean moving;
    private String last = "";

    Progress(Console console) {
        this.console = console;
    }

    synchronized void step(String step, int done, int total) {
        // Partitions that end together would tell the end of their step twice.
        boolean ended = done >= total;
        String now = words(step, done, total) + ended;
        if (now.equals(last)) {
            return;
        }
        last = now;
        if (console.terminal()) {
            console.err().print(WIPE + line(step, done, total));
            moving = !ended;
            if (ended) {
                console.err().println();
            }
        } else if (ended) {
            console.tell(words(step, done, total));
        }
    }

    /** Leaves the moving line where a run ended in the middle of a step. */
    synchronized void end() {
        if (moving) {
            console.err().println();
            moving = false;
        }
    }

    private static String line(String step, int done, int total) {
        int filled = total == 0 ? BAR : BAR * done / total;
        return done >= total
                ? words(step, done, total)
                : words(step, done, total) + "  [" + "=".repeat(filled) + " ".repeat(BAR - filled) + "]";
    }

    /** {@code extract 3 of 5}; a step in one piece is only named. */
    private static String words(String step, int done, int total) {
        return total == 1 ? step : step + " " + done + " of " + total;
    }
}
