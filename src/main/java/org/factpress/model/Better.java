package org.factpress.model;

/** Which direction of an indicator is the good one. */
public enum Better implements Coded {
    LOWER,
    HIGHER,
    NEITHER
}
