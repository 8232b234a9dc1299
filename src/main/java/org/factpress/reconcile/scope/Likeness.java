package org.factpress.reconcile.scope;

import java.util.Comparator;
import java.util.stream.Stream;

/** How far two statements speak of the same scope, from best to worst. */
public enum Likeness {
    /** The same. */
    SAME,
    /** One of them does not say: taken to be the same. */
    OPEN,
    /** Not the same words, yet perhaps the same thing: taken to be the same only where the values fit. */
    NEAR,
    /** Something else. */
    OTHER;

    public static Likeness worst(Likeness... parts) {
        return Stream.of(parts).max(Comparator.naturalOrder()).orElse(SAME);
    }
}
