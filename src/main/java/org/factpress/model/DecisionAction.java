package org.factpress.model;

/**
 * What a person decided on a finding.
 *
 * <p>ACCEPT: it is right, known, and no reason to wait. REJECT: it is none; the statements do fit, and are not marked as
 * contradicting each other. CORRECT: a value takes the place of what the documents say. Each lets the release go.
 */
public enum DecisionAction implements Coded {
    ACCEPT,
    REJECT,
    CORRECT
}
