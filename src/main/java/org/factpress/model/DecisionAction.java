package org.factpress.model;

/** What a person decided on a finding. */
public enum DecisionAction implements Coded {
    ACCEPT,
    REJECT,
    CORRECT
}
