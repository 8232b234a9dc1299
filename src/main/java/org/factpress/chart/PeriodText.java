package org.factpress.chart;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.TimeZone;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes reference periods in words: {@code early 2000s}, {@code since July 2013}, {@code 2012–2015}. */
public final class PeriodText {
    public static final PeriodText ENGLISH = new PeriodText(Locale.ENGLISH);

    private final Words words;

    private PeriodText(Locale language) {
        this.words = Words.in(language);
    }

    public static PeriodText in(Locale language) {
        return language.equals(Locale.ENGLISH) ? ENGLISH : new PeriodText(language);
    }

    /** In words; a text that is no ISO 8601 or EDTF period as it stands; nothing for null. */
    public String of(@Nullable String period) {
        String asStated = Objects.requireNonNullElse(period, "");
        return Period.parse(period).map(this::write).orElse(asStated);
    }

    /** As in a sentence: {@code in 2015}, {@code in the early 2000s}, {@code since 2003}, {@code on 9 June 2015}. */
    public String inSentence(@Nullable String period) {
        String text = of(period);
        return Period.parse(period).map(parsed -> placed(parsed, text)).orElse(text);
    }

    private String placed(Period period, String text) {
        Period.End from = period.from();
        Period.End to = period.to();
        if (from == null || to == null) {
            return text;
        }
        if (period.isSingle()) {
            String years = period.approximate() ? "period.in-about" : "period.in";
            return words.say(from.day() > 0 ? "period.on" : years, text);
        }
        return period.approximate()
                ? decade(from, to)
                        .map(part -> words.say("period.in-" + part, decade(from)))
                        .orElseGet(() -> words.say("period.in-about", text))
                : words.say(from.month() > 0 || to.month() > 0 ? "period.in-months" : "period.in-years", text);
    }

    String write(Period period) {
        Period.End from = period.from();
        Period.End to = period.to();
        if (to == null) {
            return words.say(kind("period.since", Objects.requireNonNull(from)), end(from));
        }
        if (from == null) {
            return words.say(kind("period.until", to), end(to));
        }
        if (period.isSingle()) {
            return period.approximate() ? words.say("period.about", end(from)) : end(from);
        }
        return period.approximate()
                ? decade(from, to)
                        .map(part -> words.say("period." + part, decade(from)))
                        .orElseGet(() -> words.say("period.about", span(from, to)))
                : span(from, to);
    }

    /** Many languages tell since when and until when otherwise of a day. */
    private static String kind(String key, Period.End end) {
        return end.day() > 0 ? key + "-day" : key;
    }

    private static String decade(Period.End from) {
        return Integer.toString(from.year() / 10 * 10);
    }

    /** An approximate span inside one decade is told as a part of it: this gives the part. */
    private Optional<String> decade(Period.End from, Period.End to) {
        int start = from.year() / 10 * 10;
        if (from.month() > 0 || to.month() > 0 || to.year() / 10 * 10 != start) {
            return Optional.empty();
        }
        int first = from.year() - start;
        int last = to.year() - start;
        if (first == 0 && last == 9) {
            return Optional.of("decade");
        }
        if (first == 0 && last >= 2 && last <= 4) {
            return Optional.of("early");
        }
        if (first >= 5 && last == 9) {
            return Optional.of("late");
        }
        return first >= 3 && first <= 5 && last >= 5 && last <= 7 ? Optional.of("mid") : Optional.empty();
    }

    private String span(Period.End from, Period.End to) {
        boolean years = from.month() == 0 && to.month() == 0;
        return words.say(years ? "period.range" : "period.long-range", end(from), end(to));
    }

    private String end(Period.End end) {
        if (end.month() == 0) {
            return Integer.toString(end.year());
        }
        String form = end.day() == 0 ? "date.month" : end.day() == 1 ? "date.first-day" : "date.day";
        DateFormat format = new SimpleDateFormat(words.pattern(form), words.locale());
        GregorianCalendar calendar = new GregorianCalendar(TimeZone.GMT_ZONE, words.locale());
        calendar.clear();
        calendar.set(end.year(), end.month() - 1, Math.max(end.day(), 1));
        format.setCalendar(calendar);
        return format.format(calendar.getTime());
    }
}
