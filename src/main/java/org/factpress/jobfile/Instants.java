package org.factpress.jobfile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A date, or a date and time with its offset, its zone, or both. */
final class Instants {
    private static final Pattern DATE_ALONE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern ZONED = Pattern.compile("(\\S+)\\[([A-Za-z0-9+/_-]+)]");

    private Instants() {}

    /** A date alone means midnight UTC; a time that a zone does not have, or has twice, is refused. */
    static OffsetDateTime parse(String text) {
        if (DATE_ALONE.matcher(text).matches()) {
            return LocalDate.parse(text).atTime(LocalTime.MIDNIGHT).atOffset(ZoneOffset.UTC);
        }
        String joined = text.replaceFirst("^(\\S+) (\\S+)$", "$1T$2");
        Matcher zoned = ZONED.matcher(joined);
        return zoned.matches() ? zoned(zoned.group(1), ZoneId.of(zoned.group(2))) : OffsetDateTime.parse(joined);
    }

    private static OffsetDateTime zoned(String time, ZoneId zone) {
        if (time.matches(".*(Z|[+-]\\d{2}:\\d{2})")) {
            OffsetDateTime stated = OffsetDateTime.parse(time);
            return ZonedDateTime.ofStrict(stated.toLocalDateTime(), stated.getOffset(), zone)
                    .toOffsetDateTime();
        }
        LocalDateTime local = LocalDateTime.parse(time);
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
        if (offsets.size() != 1) {
            throw new DateTimeException(time + " is " + offsets.size() + " times in " + zone);
        }
        return local.atOffset(offsets.get(0));
    }
}
