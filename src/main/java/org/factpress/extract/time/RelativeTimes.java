package org.factpress.extract.time;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.factpress.extract.language.PhraseBook;
import org.factpress.extract.language.PhraseBook.Match;
import org.factpress.extract.language.Sentence;
import org.factpress.extract.language.Vocabulary;
import org.factpress.extract.language.WordClass;
import org.factpress.extract.sentence.Amount;
import org.factpress.model.FigureKind;

/** Finds times that are told from another time: "a year earlier", "last month", "three years before", "on Wednesday". */
final class RelativeTimes {
    private static final int COMPARED = 4;
    private static final String DOCUMENT = "document";
    private final PhraseBook phrases;
    private final PhraseBook now;
    private final CalendarReader calendar;

    RelativeTimes(Vocabulary vocabulary) {
        this.phrases = vocabulary.phrases("relative-times");
        this.now = vocabulary.phrases("now");
        this.calendar = new CalendarReader(vocabulary);
    }

    /** A time told from another one on tokens {@code from..to}. */
    record Mention(int from, int to, TimeShift shift) {}

    /** A day of the week on a token, as a day of the document's own week. */
    record Weekday(int at, DayOfWeek day) {}

    List<Mention> in(Sentence sentence, List<Amount> amounts) {
        List<Mention> found = new ArrayList<>();
        int end = phrases.mayStartIn(sentence) ? sentence.size() : 0;
        for (int i = 0; i < end; i++) {
            Optional<Match> match = phrases.startingAt(sentence, i);
            if (match.isPresent() && !leadsOn(sentence, match.get().to())) {
                found.add(new Mention(i, match.get().to(), shift(match.get())));
                i = match.get().to() - 1;
            }
        }
        for (Amount amount : amounts) {
            counted(sentence, amount).filter(mention -> isNew(mention, found)).ifPresent(found::add);
        }
        return found;
    }

    private static boolean isNew(Mention mention, List<Mention> found) {
        return found.stream().noneMatch(known -> known.from() == mention.from());
    }

    /** "two years before the works": told from an event, not from a time. */
    private static boolean leadsOn(Sentence sentence, int behind) {
        return sentence.is(behind - 1, WordClass.BEFORE)
                && (sentence.is(behind, WordClass.DETERMINER) || sentence.is(behind, WordClass.ARTICLE));
    }

    private static TimeShift shift(Match match) {
        return new TimeShift(
                match.entry().column(0).equals(DOCUMENT),
                Integer.parseInt(match.entry().column(1)),
                unit(match.entry().column(2)));
    }

    private static TimeShift.Unit unit(String name) {
        return TimeShift.Unit.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** "three years before", "two months ago". */
    private static Optional<Mention> counted(Sentence sentence, Amount amount) {
        boolean span = amount.is(FigureKind.DURATION) && amount.quantity().value() != null;
        int back = span ? backwards(sentence, amount.to()) : 0;
        String unit = amount.quantity().unit();
        int end = amount.to() + back;
        if (back == 0 || leadsOn(sentence, end) || !"year".equals(unit) && !"month".equals(unit)) {
            return Optional.empty();
        }
        BigDecimal steps = amount.quantity().value();
        return steps.stripTrailingZeros().scale() > 0
                ? Optional.empty()
                : Optional.of(new Mention(amount.opening(), end, new TimeShift(false, -steps.intValue(), unit(unit))));
    }

    /** The length of "ago", "before", "plus tôt". */
    private static int backwards(Sentence sentence, int at) {
        int ago = sentence.lexicon().length(sentence, at, WordClass.AGO);
        return ago > 0 ? ago : sentence.lexicon().length(sentence, at, WordClass.EARLIER);
    }

    /** Days of the week, but for those on which something was merely said. */
    List<Weekday> weekdays(Sentence sentence) {
        if (!calendar.mayFindWeekday(sentence)) {
            return List.of();
        }
        List<Weekday> found = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            DayOfWeek day = calendar.weekday(sentence.token(i));
            if (day != null && sentence.token(i).text().length() > 3 && !isSaid(sentence, i)) {
                found.add(new Weekday(i, day));
            }
        }
        return found;
    }

    /** "said on Thursday", "published on 9 June", "on Saturday posted": when a text came out is not what it tells of. */
    static boolean isSaid(Sentence sentence, int from) {
        int before = sentence.is(from - 1, WordClass.ON) || sentence.is(from - 1, WordClass.IN) ? from - 2 : from - 1;
        return sentence.is(before, WordClass.SAYING) || sentence.is(from + 1, WordClass.SAYING);
    }

    /** "less than they do today". */
    private static boolean isCompared(Sentence sentence, int at) {
        for (int i = at - 1; i >= Math.max(0, at - COMPARED); i--) {
            if (sentence.is(i, WordClass.THAN)) {
                return true;
            }
        }
        return false;
    }

    /** Where "today", "now", "so far" stands; -1 where none does. */
    int now(Sentence sentence) {
        int end = now.mayStartIn(sentence) ? sentence.size() : 0;
        for (int i = 0; i < end; i++) {
            if (now.startingAt(sentence, i).isPresent() && !isCompared(sentence, i)) {
                return i;
            }
        }
        return -1;
    }
}
