package org.factpress.model;

/** Whether a source speaks for the study itself or repeats it. */
public enum DocumentRole implements Coded {
    PRIMARY,
    SECONDARY
}
