package org.factpress.jobfile;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A cron expression of six fields, as schedulers with seconds understand it. */
final class Cron {
    private static final List<String> MONTHS =
            List.of("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC");
    private static final List<String> DAYS = List.of("SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT");
    private static final Pattern PART =
            Pattern.compile("(?:\\*|(?<from>\\d{1,2}|[A-Z]{3})(?:-(?<to>\\d{1,2}|[A-Z]{3}))?)(?:/(?<step>\\d{1,2}))?");
    private static final List<Field> FIELDS = List.of(
            new Field(0, 59, List.of()),
            new Field(0, 59, List.of()),
            new Field(0, 23, List.of()),
            new Field(1, 31, List.of()),
            new Field(1, 12, MONTHS),
            new Field(0, 7, DAYS));

    private Cron() {}

    static String parse(String text) {
        String[] fields = text.trim().toUpperCase(Locale.ROOT).split("\\s+");
        if (fields.length != FIELDS.size()) {
            throw new IllegalArgumentException(text);
        }
        for (int i = 0; i < fields.length; i++) {
            FIELDS.get(i).check(fields[i]);
        }
        return text.trim();
    }

    /** The numbers a field may hold, and the names that stand for them in order. */
    private record Field(int low, int high, List<String> names) {
        void check(String field) {
            for (String part : field.equals("?") ? new String[] {"*"} : field.split(",", -1)) {
                Matcher matcher = PART.matcher(part);
                if (!matcher.matches() || !inOrder(matcher) || "0".equals(matcher.group("step"))) {
                    throw new IllegalArgumentException(field);
                }
            }
        }

        private boolean inOrder(Matcher part) {
            if (part.group("from") == null) {
                return true;
            }
            int from = number(part.group("from"));
            int to = part.group("to") == null ? from : number(part.group("to"));
            return low <= from && from <= to && to <= high;
        }

        private int number(String text) {
            return names.contains(text) ? names.indexOf(text) + low : Integer.parseInt(text);
        }
    }
}
