package org.factpress.extract;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.Map;
import org.factpress.model.SetAsideReason;
import org.jspecify.annotations.Nullable;

/** Dates with a month's name, in either order, with or without weekday and year; and months of a year. */
final class CalendarRule implements Rule {
    private final Map<String, String> months;
    private final Map<String, String> weekdays;
    private final Typography typography;

    CalendarRule(Vocabulary vocabulary) {
        this.months = vocabulary.map("months");
        this.weekdays = vocabulary.map("weekdays");
        this.typography = vocabulary.typography();
    }

    @Override
    public void apply(Workpiece work) {
        for (int i = 0; i < work.sentence().size(); i++) {
            if (work.free(i)) {
                i = Math.max(i, date(work, i) - 1);
            }
        }
    }

    private int date(Workpiece work, int start) {
        Sentence sentence = work.sentence();
        Cursor cursor = new Cursor(sentence, start);
        DayOfWeek weekday = weekday(cursor);
        int day = day(cursor.token());
        if (day > 0) {
            return dayFirst(work, start, cursor, weekday, day);
        }
        int month = month(cursor);
        if (month == 0) {
            return start;
        }
        day = day(cursor.token());
        return day > 0 && typography.monthBeforeDay() && !isYear(cursor.token())
                ? monthDay(work, start, cursor, weekday, month, day)
                : monthOnly(work, start, cursor, month);
    }

    private @Nullable DayOfWeek weekday(Cursor cursor) {
        String number = named(cursor.token(), weekdays);
        if (number == null) {
            return null;
        }
        cursor.moveTo(cursor.at() + 1);
        cursor.pass(".");
        cursor.pass(",");
        cursor.pass(WordClass.THE);
        return DayOfWeek.of(Integer.parseInt(number));
    }

    private int dayFirst(Workpiece work, int start, Cursor cursor, @Nullable DayOfWeek weekday, int day) {
        cursor.moveTo(cursor.at() + 1);
        int lastDay = day;
        int before = cursor.at();
        if ((cursor.passDash() || cursor.pass(WordClass.TO) || cursor.pass(WordClass.AND)) && day(cursor.token()) > 0) {
            lastDay = day(cursor.token());
            cursor.moveTo(cursor.at() + 1);
        } else {
            cursor.moveTo(before);
        }
        cursor.pass(WordClass.OF);
        int month = month(cursor);
        if (month == 0) {
            return start;
        }
        finish(work, start, cursor, lastDay == day ? weekday : null, month, day);
        return cursor.at();
    }

    private int monthDay(Workpiece work, int start, Cursor cursor, @Nullable DayOfWeek weekday, int month, int day) {
        cursor.moveTo(cursor.at() + 1);
        int before = cursor.at();
        boolean range = (cursor.passDash() || cursor.pass(WordClass.TO)) && day(cursor.token()) > 0;
        cursor.moveTo(range ? cursor.at() + 1 : before);
        finish(work, start, cursor, range ? null : weekday, month, day);
        return cursor.at();
    }

    private void finish(Workpiece work, int start, Cursor cursor, @Nullable DayOfWeek weekday, int month, int day) {
        Integer year = year(cursor);
        int end = cursor.at();
        work.date(start, end, new DateParts(weekday, day, month, year));
        work.setAside(start, end, SetAsideReason.DATE, null);
        String monthDay = two(month) + "-" + two(day);
        period(work, start, end, year == null ? "XXXX-" + monthDay : year + "-" + monthDay);
    }

    private int monthOnly(Workpiece work, int start, Cursor cursor, int month) {
        cursor.pass(WordClass.OF);
        Integer year = year(cursor);
        if (year == null) {
            return start;
        }
        work.setAside(start, cursor.at(), SetAsideReason.DATE, null);
        period(work, start, cursor.at(), year + "-" + two(month));
        return cursor.at();
    }

    private static void period(Workpiece work, int from, int to, String edtf) {
        boolean open = Openers.open(work.sentence(), from);
        work.periods().add(new PeriodMention(from, to, edtf, open));
    }

    private static @Nullable Integer year(Cursor cursor) {
        int before = cursor.at();
        cursor.pass(",");
        if (isYear(cursor.token())) {
            int year = Integer.parseInt(cursor.token().text());
            cursor.moveTo(cursor.at() + 1);
            return year;
        }
        cursor.moveTo(before);
        return null;
    }

    private @Nullable String named(Token token, Map<String, String> names) {
        boolean written = !typography.monthsAreCapitalised() || token.isCapitalised();
        return token.isWord() && written ? names.get(token.norm()) : null;
    }

    private int month(Cursor cursor) {
        Token token = cursor.token();
        String number = named(token, months);
        if (number == null) {
            return 0;
        }
        cursor.moveTo(cursor.at() + 1);
        if (cursor.sentence().has(cursor.at() + 1)) {
            cursor.pass(".");
        }
        return Integer.parseInt(number);
    }

    private static int day(Token token) {
        String digits = token.is(TokenKind.ORDINAL)
                ? token.text().replaceAll("\\D", "")
                : token.isPlainWhole() ? token.text() : "";
        int value = digits.isEmpty() || digits.length() > 2 ? 0 : Integer.parseInt(digits);
        return value <= 31 ? value : 0;
    }

    static boolean isYear(Token token) {
        return token.isPlainWhole()
                && token.text().length() == 4
                && YearRule.plausible(new BigDecimal(token.text()).intValue());
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
