package org.factpress.review;

import java.time.Instant;

/** Who took a decision or an approval back, when and why. */
public record Withdrawal(String by, Instant at, String reason) {}
