package org.factpress.model;

/** Whether a named person must approve a release before it is handed out. */
public enum Approval implements Coded {
    AUTOMATIC,
    REQUIRED
}
