package org.factpress.model;

/** Why a revision exists. */
public enum RevisionKind implements Coded {
    INITIAL,
    REVISION,
    CORRECTION,
    WITHDRAWAL
}
