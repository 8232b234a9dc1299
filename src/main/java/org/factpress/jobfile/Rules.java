package org.factpress.jobfile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Set;

/** The rules that texts of a job file follow. */
final class Rules {
    private static final Set<String> RESERVED = Set.of("archive", "state", "press", "draft");
    private static final String SLUG = "[a-z0-9]+(-[a-z0-9]+)*";
    private static final int OLDEST = 150;
    /** A character of an address that needs no quotation marks in the head of a mail. */
    private static final String ADDRESS = "[^@\\s<>()\\[\\],;:\"\\\\]";

    static final Rule<String> ID =
            Rule.shaped(SLUG, "use lower-case letters, digits and single hyphens", "young-minors");
    static final Rule<String> RELEASE = Rule.of(
            "use lower-case letters, digits and single hyphens, but not archive, state, press or draft",
            "cambodia-csec-2015",
            Rules::release);
    static final Rule<String> LANGUAGE = Rule.shaped(
            "(" + String.join("|", JobFile.LANGUAGES) + ")(-[A-Za-z0-9]{2,8})*",
            "use a language that the reports speak: " + String.join(" or ", JobFile.LANGUAGES),
            "[en, fr]");
    static final Rule<String> COLOUR =
            Rule.shaped("#[0-9a-fA-F]{6}", "use # and six hexadecimal digits, in quotes", "\"#1b4f72\"");
    static final Rule<String> EMAIL =
            Rule.shaped(ADDRESS + "+@" + ADDRESS + "+\\.[^.@\\s<>]+", "use one e-mail address", "press@example.org");
    static final Rule<Integer> PORT = Rule.of("use a port from 1 to 65535", "22", Rules::port);
    static final Rule<String> VARIABLE =
            Rule.shaped("[A-Za-z_][A-Za-z0-9_]*", "use the name of an environment variable", "PRESS_SFTP_PASSWORD");
    static final Rule<String> CYCLE = Rule.of("use a period in EDTF", "2015, 2015-06 or 2012/2015", Edtf::parse);
    static final Rule<String> CRON =
            Rule.of("use six cron fields: second minute hour day month weekday", "\"0 0 6 * * MON\"", Cron::parse);
    static final Rule<String> ZONE = Rule.of(
            "use a time zone of the tz database",
            "Europe/Paris",
            text -> ZoneId.of(text).getId());
    static final Rule<LocalDate> DATE = Rule.of("use a date as year-month-day", "2015-06-09", LocalDate::parse);
    static final Rule<OffsetDateTime> INSTANT = Rule.of(
            "use a date, or a date and time with its offset or zone",
            "2015-06-09T09:30-04:00 or 2015-06-09T09:30[America/New_York]; write the offset where the zone's clocks skip"
                    + " or repeat that hour",
            Instants::parse);
    static final Rule<BigDecimal> DECIMAL = Rule.of("use a plain decimal with a point", "2.5", Rules::decimal);
    static final Rule<Integer> AGE = Rule.of("use whole years from 0 to " + OLDEST, "17", Rules::age);

    private Rules() {}

    private static String release(String text) {
        return require(text, text.matches(SLUG) && !RESERVED.contains(text));
    }

    private static Integer port(String text) {
        int port = Integer.parseInt(require(text, text.matches("\\d{1,5}")));
        require(text, port >= 1 && port <= 65535);
        return port;
    }

    private static BigDecimal decimal(String text) {
        return new BigDecimal(require(text, text.matches("[-+]?\\d{1,30}(\\.\\d{1,30})?")));
    }

    private static Integer age(String text) {
        int years = Integer.parseInt(require(text, text.matches("\\d{1,3}")));
        require(text, years <= OLDEST);
        return years;
    }

    private static String require(String text, boolean holds) {
        if (!holds) {
            throw new IllegalArgumentException(text);
        }
        return text;
    }
}
