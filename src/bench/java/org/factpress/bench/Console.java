package org.factpress.bench;

import java.io.PrintStream;
import java.util.Locale;

/** Where the benchmark tells its results. */
record Console(PrintStream out) {
    void print(String format, Object... values) {
        out.printf(Locale.ROOT, format, values);
        out.flush();
    }
}
