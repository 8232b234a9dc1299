package org.factpress.operations;

/** A moment of a run at which something can happen to it. */
enum Moment {
    READ_B,
    RECONCILE,
    PRINT_SUMMARY,
    BEFORE_COMMIT,
    AFTER_COMMIT,
    AFTER_WRITE
}
