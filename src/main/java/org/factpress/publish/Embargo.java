package org.factpress.publish;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The instant before which nothing leaves; the clock is asked anew each time, as it may be set back. */
public record Embargo(@Nullable OffsetDateTime until, Clock clock) {
    private static final DateTimeFormatter SHOWN =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'xxx", Locale.ROOT);

    /** What keeps the release here at this moment. */
    public Optional<Hold> hold() {
        return isOver()
                ? Optional.empty()
                : Optional.of(new Hold(
                        "it is under embargo until " + shown(),
                        "publish it then, or now with --wait, which waits that long"));
    }

    public boolean isOver() {
        return until == null || !clock.instant().isBefore(until.toInstant());
    }

    /** What is left of it by the clock as it is now; nothing where it is over. */
    public Duration left() {
        Instant now = clock.instant();
        return until == null || !now.isBefore(until.toInstant())
                ? Duration.ZERO
                : Duration.between(now, until.toInstant());
    }

    /** As {@code 2015-06-09 09:30 UTC-04:00}; empty where there is none. */
    public String shown() {
        return until == null ? "" : SHOWN.format(until);
    }
}
