package org.factpress.review;

import org.factpress.model.DecisionAction;
import org.jspecify.annotations.Nullable;

/**
 * What a person asks to be recorded, as typed.
 *
 * @param where in front of a message about it, such as {@code decisions.csv, line 4}; empty for the command line
 * @param finding the id of the finding, or its beginning
 * @param value with CORRECT: the right value, a plain decimal; null where {@code keep} names the right figure
 * @param figure with a value: the figure whose statement is corrected, by number (from 1) or id; null: the first
 * @param keep the figure that is right, by number (from 1) or id
 */
public record DecisionRequest(
        String where,
        String finding,
        DecisionAction action,
        String by,
        String reason,
        @Nullable String value,
        @Nullable String figure,
        @Nullable String keep) {
    /** To accept or to reject. */
    public DecisionRequest(String where, String finding, DecisionAction action, String by, String reason) {
        this(where, finding, action, by, reason, null, null, null);
    }
}
