package org.factpress.extract.time;

import java.time.DayOfWeek;
import java.util.Map;
import org.factpress.extract.language.Cursor;
import org.factpress.extract.language.Sentence;
import org.factpress.extract.language.Token;
import org.factpress.extract.language.TokenKind;
import org.factpress.extract.language.Typography;
import org.factpress.extract.language.Vocabulary;
import org.factpress.extract.language.WordClass;
import org.factpress.extract.sentence.CalendarPoint;
import org.factpress.extract.sentence.DateParts;
import org.jspecify.annotations.Nullable;

/** Reads one date with a month's name, in either order, with or without weekday and year; or a month by itself. */
final class CalendarReader {
    private static final int LAST_DAY = 31;
    private final Map<String, String> months;
    private final Map<String, String> weekdays;
    private final Typography typography;
    private final int monthNames;
    private final int dayNames;

    CalendarReader(Vocabulary vocabulary) {
        this.months = vocabulary.map("months");
        this.weekdays = vocabulary.map("weekdays");
        this.typography = vocabulary.typography();
        this.monthNames = vocabulary.lexicon().phrases().add(months.keySet());
        this.dayNames = vocabulary.lexicon().phrases().add(weekdays.keySet());
    }

    /** Whether any token may name a month. */
    boolean mayFindMonth(Sentence sentence) {
        return sentence.mayKnow(monthNames);
    }

    /** Whether any token may name a day of the week. */
    boolean mayFindWeekday(Sentence sentence) {
        return sentence.mayKnow(dayNames);
    }

    /** The date or month that starts at this token; null where none does. */
    @Nullable
    CalendarPoint at(Sentence sentence, int start) {
        Token first = sentence.token(start);
        if (!isWritten(first) && day(first) == 0 && month(first) == 0) {
            return null;
        }
        Cursor cursor = new Cursor(sentence, start);
        DayOfWeek weekday = weekday(cursor);
        if (day(cursor.token()) > 0) {
            return dayFirst(start, cursor, weekday);
        }
        int month = passMonth(cursor);
        if (month == 0) {
            return null;
        }
        return day(cursor.token()) > 0 && typography.monthBeforeDay() && !YearRule.isYear(cursor.token())
                ? monthDay(start, cursor, weekday, month)
                : monthOnly(start, cursor, month);
    }

    /** The day of the week that a token names; null where it names none. */
    @Nullable
    DayOfWeek weekday(Token token) {
        String number = isWritten(token) ? weekdays.get(token.stem()) : null;
        return number == null ? null : DayOfWeek.of(Integer.parseInt(number));
    }

    /** The month that a token names, 0 where it names none. */
    int month(Token token) {
        String number = isWritten(token) ? months.get(token.stem()) : null;
        return number == null ? 0 : Integer.parseInt(number);
    }

    /** Whether the token is written as this language writes the names of months and days. */
    private boolean isWritten(Token token) {
        return token.isWord()
                && (!typography.monthsAreCapitalised() || !token.norm().equals(token.text()));
    }

    private @Nullable DayOfWeek weekday(Cursor cursor) {
        DayOfWeek weekday = weekday(cursor.token());
        if (weekday != null) {
            cursor.moveTo(cursor.at() + 1);
            cursor.pass(".");
            cursor.pass(",");
            cursor.pass(WordClass.THE);
        }
        return weekday;
    }

    /** Passes a month's name, with the dot of a shortened one; 0 where none stands here. */
    private int passMonth(Cursor cursor) {
        int month = month(cursor.token());
        if (month > 0) {
            cursor.moveTo(cursor.at() + 1);
            if (isDot(cursor)) {
                cursor.moveTo(cursor.at() + 1);
            }
        }
        return month;
    }

    private @Nullable CalendarPoint dayFirst(int start, Cursor cursor, @Nullable DayOfWeek weekday) {
        int day = day(cursor.token());
        boolean between = cursor.sentence().is(start - 1, WordClass.BETWEEN);
        cursor.moveTo(cursor.at() + 1);
        int lastDay = lastDay(cursor, day, between);
        cursor.pass(WordClass.OF);
        int month = passMonth(cursor);
        if (month == 0) {
            return null;
        }
        return point(start, cursor, lastDay == day ? weekday : null, day, lastDay, month);
    }

    private static CalendarPoint monthDay(int start, Cursor cursor, @Nullable DayOfWeek weekday, int month) {
        int day = day(cursor.token());
        boolean between = cursor.sentence().is(start - 1, WordClass.BETWEEN);
        cursor.moveTo(cursor.at() + 1);
        int lastDay = lastDay(cursor, day, between);
        return point(start, cursor, lastDay == day ? weekday : null, day, lastDay, month);
    }

    /** "3-5", "3 to 5", "3 and 5": the last of several days; "between 3 and 5" too. */
    private static int lastDay(Cursor cursor, int day, boolean between) {
        int before = cursor.at();
        boolean joined = cursor.passDash() || cursor.pass(WordClass.TO) || cursor.pass(WordClass.AND);
        int last = joined ? day(cursor.token()) : 0;
        if (last > day && !YearRule.isYear(cursor.token())) {
            cursor.moveTo(cursor.at() + 1);
            return last;
        }
        cursor.moveTo(before);
        return day;
    }

    private static CalendarPoint point(
            int start, Cursor cursor, @Nullable DayOfWeek weekday, int day, int lastDay, int month) {
        Integer year = year(cursor);
        return new CalendarPoint(start, cursor.at(), new DateParts(weekday, day, month, year), lastDay);
    }

    private static CalendarPoint monthOnly(int start, Cursor cursor, int month) {
        int behind = cursor.at();
        cursor.pass(WordClass.OF);
        Integer year = year(cursor);
        if (year == null) {
            cursor.moveTo(behind);
        }
        return new CalendarPoint(start, cursor.at(), new DateParts(null, 0, month, year), 0);
    }

    /** "Sept. 14": the dot of an abbreviation; a full stop ends the sentence. */
    private static boolean isDot(Cursor cursor) {
        return cursor.token().is(".") && cursor.sentence().has(cursor.at() + 1);
    }

    private static @Nullable Integer year(Cursor cursor) {
        int before = cursor.at();
        cursor.pass(",");
        if (YearRule.isYear(cursor.token())) {
            int year = Integer.parseInt(cursor.token().text());
            cursor.moveTo(cursor.at() + 1);
            return year;
        }
        cursor.moveTo(before);
        return null;
    }

    private static int day(Token token) {
        String digits = token.is(TokenKind.ORDINAL)
                ? token.text().replaceAll("\\D", "")
                : token.isPlainWhole() ? token.text() : "";
        int value = digits.isEmpty() || digits.length() > 2 ? 0 : Integer.parseInt(digits);
        return value <= LAST_DAY ? value : 0;
    }
}
