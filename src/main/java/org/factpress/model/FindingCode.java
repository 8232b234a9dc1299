package org.factpress.model;

/** What validation or reconciliation can find, with its usual severity. */
public enum FindingCode implements Coded {
    ARITHMETIC_MISMATCH(Severity.ERROR),
    CONFLICTING_VALUES(Severity.ERROR),
    PART_EXCEEDS_WHOLE(Severity.ERROR),
    IMPLAUSIBLE_VALUE(Severity.ERROR),
    TOTAL_MISMATCH(Severity.ERROR),
    SCOPE_MISMATCH(Severity.WARNING),
    AGE_BAND_MISMATCH(Severity.WARNING),
    INFEASIBLE_SHARE(Severity.WARNING),
    BOUND_RESTATEMENT(Severity.INFO),
    ROUNDED_RESTATEMENT(Severity.INFO),
    CALENDAR_MISMATCH(Severity.WARNING),
    UNMATCHED_FIGURE(Severity.INFO),
    UNREADABLE_DOCUMENT(Severity.WARNING),
    NO_TEXT(Severity.WARNING);

    private final Severity severity;

    FindingCode(Severity severity) {
        this.severity = severity;
    }

    /** The usual severity; a primary source that cannot be read is an error. */
    public Severity severity() {
        return severity;
    }
}
