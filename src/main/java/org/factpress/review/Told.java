package org.factpress.review;

import java.time.ZoneOffset;
import org.factpress.model.Decision;
import org.factpress.model.DecisionAction;

/** Decisions in words. */
public final class Told {
    private Told() {}

    /** {@code Ann Lee accepted it on 2026-03-04 (two surveys, both right)}. */
    static String who(Decision decision) {
        return decision.by() + " " + verb(decision) + " on "
                + decision.at().atOffset(ZoneOffset.UTC).toLocalDate() + " (" + decision.reason() + ")";
    }

    private static String verb(Decision decision) {
        return decision.action() == DecisionAction.CORRECT ? past(decision) : past(decision) + " it";
    }

    /** {@code accepted}, {@code rejected}, {@code corrected it to 12.5}. */
    public static String past(Decision decision) {
        return switch (decision.action()) {
            case ACCEPT -> "accepted";
            case REJECT -> "rejected";
            case CORRECT ->
                "corrected it to "
                        + (decision.value() == null ? "?" : decision.value().toPlainString());
        };
    }
}
