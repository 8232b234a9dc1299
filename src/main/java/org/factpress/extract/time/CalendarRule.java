package org.factpress.extract.time;

import java.util.Set;
import org.factpress.extract.language.Cursor;
import org.factpress.extract.language.Sentence;
import org.factpress.extract.language.Token;
import org.factpress.extract.language.Vocabulary;
import org.factpress.extract.language.WordClass;
import org.factpress.extract.sentence.CalendarPoint;
import org.factpress.extract.sentence.DateParts;
import org.factpress.extract.sentence.Edtf;
import org.factpress.extract.sentence.PeriodMention;
import org.factpress.extract.sentence.Rule;
import org.factpress.extract.sentence.Workpiece;
import org.factpress.model.SetAsideReason;
import org.jspecify.annotations.Nullable;

/** Dates, months of a year, and the spans between two of them. */
public final class CalendarRule implements Rule {
    private static final int QUARTER = 3;
    private static final int LAW_REACH = 9;
    private final CalendarReader reader;
    /** "sept" is seven before it is September. */
    private final Set<String> cardinals;

    public CalendarRule(Vocabulary vocabulary) {
        this.reader = new CalendarReader(vocabulary);
        this.cardinals = vocabulary.words("cardinals");
    }

    @Override
    public void apply(Workpiece work) {
        if (!reader.mayFindMonth(work.sentence())) {
            return;
        }
        for (int i = 0; i < work.sentence().size(); i++) {
            CalendarPoint point = work.free(i) ? reader.at(work.sentence(), i) : null;
            if (point != null && work.free(point.from(), point.to())) {
                i = Math.max(i, read(work, point) - 1);
            }
        }
    }

    private int read(Workpiece work, CalendarPoint point) {
        CalendarPoint second = second(work, point);
        if (second != null) {
            span(work, point.year() == null && second.year() != null ? dated(point, second) : point, second);
            return second.to();
        }
        if (point.isMonth() && point.year() == null) {
            bareMonth(work, point);
            return point.to();
        }
        date(work, point);
        work.setAside(opening(work, point), point.to(), SetAsideReason.DATE, null);
        period(work, opening(work, point), point.to(), point.edtf());
        return point.to();
    }

    /** "between 2 and 19 October", "from 3 to 5 May": a span of days takes its opening word along. */
    private static int opening(Workpiece work, CalendarPoint point) {
        boolean several = point.lastDay() > point.parts().day();
        return several ? opening(work.sentence(), point.from()) : point.from();
    }

    private static int opening(Sentence sentence, int day) {
        int from = sentence.is(day - 1, WordClass.THE) && sentence.is(day - 2, WordClass.BETWEEN) ? day - 1 : day;
        return sentence.is(from - 1, WordClass.FROM) || sentence.is(from - 1, WordClass.BETWEEN) ? from - 1 : from;
    }

    /** The end of a span that starts with this point: "20 March to 4 April", "between October 2022 and May 2023". */
    private @Nullable CalendarPoint second(Workpiece work, CalendarPoint first) {
        Sentence sentence = work.sentence();
        Cursor cursor = new Cursor(sentence, first.to());
        boolean joined = cursor.passDash()
                || first.isMonth() && cursor.pass("/")
                || cursor.pass(WordClass.YEAR_JOINT)
                || sentence.is(opening(sentence, first.from()), WordClass.BETWEEN) && cursor.pass(WordClass.AND);
        if (joined) {
            cursor.pass(WordClass.THE);
        }
        CalendarPoint second = joined ? reader.at(sentence, cursor.at()) : null;
        boolean fits = second != null
                && second.isMonth() == first.isMonth()
                && work.free(second.from(), second.to())
                && second.edtf().length() > 0;
        boolean loose = fits && first.isMonth() && second.year() == null && !opensMonth(sentence, first.from());
        return fits && !loose ? second : null;
    }

    /** The start of a span has the year of its end; over the turn of the year it has the one before. */
    private static CalendarPoint dated(CalendarPoint first, CalendarPoint second) {
        int year = second.year() == null ? 0 : second.year();
        return first.withYear(first.parts().month() > second.parts().month() ? year - 1 : year);
    }

    private static void span(Workpiece work, CalendarPoint first, CalendarPoint second) {
        int from = opening(work.sentence(), first.from());
        boolean numbered = second.year() != null || !first.isMonth();
        String edtf = first.first() + "/" + second.last();
        if (numbered) {
            boolean quarters =
                    first.isMonth() && first.parts().month() % QUARTER == 1 && Edtf.lengthInMonths(edtf) % QUARTER == 0;
            work.setAside(from, second.to(), quarters ? SetAsideReason.PERIOD : SetAsideReason.DATE, null);
        }
        date(work, first);
        date(work, second);
        work.periods().add(new PeriodMention(from, second.to(), edtf, false));
    }

    private void bareMonth(Workpiece work, CalendarPoint point) {
        if (opensMonth(work.sentence(), point.from())
                && !cardinals.contains(work.sentence().norm(point.from()))) {
            period(work, point.from(), point.to(), point.edtf());
        }
    }

    /** "in May", "last March", "May's": a month; else the word may be a name, a verb or anything. */
    private static boolean opensMonth(Sentence sentence, int at) {
        boolean possessive = !sentence.norm(at).equals(sentence.token(at).stem());
        return possessive || sentence.is(at - 1, WordClass.MONTH_OPENER);
    }

    private static void date(Workpiece work, CalendarPoint point) {
        if (!point.isMonth()) {
            DateParts parts = point.parts();
            work.date(
                    point.from(),
                    point.to(),
                    new DateParts(parts.weekday(), point.lastDay(), parts.month(), parts.year()));
        }
    }

    private static void period(Workpiece work, int from, int to, String edtf) {
        if (!namesLaw(work.sentence(), from)) {
            work.periods().add(new PeriodMention(from, to, edtf, Openers.open(work.sentence(), from)));
        }
    }

    /** "la loi du 7 juin 1951", "décret n° 2010-4 du 6 mai": the day is the law's name, and no time that figures are of. */
    private static boolean namesLaw(Sentence sentence, int from) {
        int at = from - 2;
        while (at > from - LAW_REACH
                && (!sentence.token(at).isWord() || sentence.token(at).text().length() == 1)) {
            at--;
        }
        return sentence.is(from - 1, WordClass.OF) && sentence.is(at, WordClass.LAW);
    }

    public static boolean isYear(Token token) {
        return YearRule.isYear(token);
    }
}
