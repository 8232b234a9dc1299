package org.factpress.review;

import java.time.ZoneOffset;
import org.factpress.model.Decision;

/** Decisions in words. */
public final class Told {
    private Told() {}

    /** {@code Ann Lee accepted it on 2026-03-04 (two surveys, both right)}. */
    static String who(Decision decision) {
        return decision.by() + " " + past(decision).replaceFirst(" |$", " it ").strip() + " on "
                + decision.at().atOffset(ZoneOffset.UTC).toLocalDate() + " (" + decision.reason() + ")";
    }

    /** {@code accepted}, {@code rejected}, {@code corrected to 12.5}. */
    public static String past(Decision decision) {
        return switch (decision.action()) {
            case ACCEPT -> "accepted";
            case REJECT -> "rejected";
            case CORRECT ->
                "corrected to "
                        + (decision.value() == null ? "?" : decision.value().toPlainString());
        };
    }
}
