package org.factpress.eval;

import java.util.Locale;

/** Which figures are scored: the results alone, or all. */
public enum Tier {
    CORE,
    ALL;

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
