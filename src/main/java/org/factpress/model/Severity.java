package org.factpress.model;

/** How much a finding matters: an undecided error holds the release. */
public enum Severity implements Coded {
    ERROR,
    WARNING,
    INFO
}
