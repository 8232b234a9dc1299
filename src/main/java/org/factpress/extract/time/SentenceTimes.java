package org.factpress.extract.time;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.factpress.extract.language.Sentence;
import org.factpress.extract.language.WordClass;
import org.factpress.extract.sentence.Amount;
import org.factpress.extract.sentence.AmountPlaces;
import org.factpress.extract.sentence.Edtf;
import org.factpress.extract.sentence.PeriodMention;
import org.factpress.extract.sentence.PeriodRole;
import org.factpress.extract.sentence.TimeMention;
import org.factpress.extract.sentence.Workpiece;
import org.jspecify.annotations.Nullable;

/** Reads the times of a sentence: each with its year, and with what it does there. */
final class SentenceTimes {
    private static final int MONTHS = 12;
    private static final int CLAUSE_REACH = 20;
    private static final int FRONT = 2;
    /** The length of "same period of". */
    private static final int SAME_PERIOD = 3;

    private static final String HERE = "period: stated in the sentence";
    private final RelativeTimes relatives;

    SentenceTimes(RelativeTimes relatives) {
        this.relatives = relatives;
    }

    /** In text order. */
    List<TimeMention> of(Workpiece work, List<Amount> amounts, DocumentTime time) {
        Sentence sentence = work.sentence();
        AmountPlaces places = new AmountPlaces(amounts, looksAhead(sentence));
        List<TimeMention> mentions = stated(work, places, time);
        TimeMention main = main(mentions);
        String anchor = main == null ? time.reference() : main.period().edtf();
        for (RelativeTimes.Mention mention : relatives.in(sentence, amounts)) {
            relative(sentence, places, mention, anchor, mentions, time).ifPresent(mentions::add);
        }
        mentions.addAll(PastSpans.of(sentence, amounts, time.date()));
        for (TimeMention weekday : weekdays(work, places, time)) {
            if (main == null || weekday.period().isSpan()) {
                mentions.add(weekday);
            }
        }
        mentions.sort(Comparator.comparingInt(TimeMention::from));
        return withoutCohorts(sentence, mentions);
    }

    private static @Nullable TimeMention main(List<TimeMention> mentions) {
        for (TimeMention mention : mentions) {
            if (mention.is(PeriodRole.MAIN)) {
                return mention;
            }
        }
        return null;
    }

    /** "Of those who began in 2018, 68% had finished by 2023": beside another time, that of the group is told by the way. */
    private static List<TimeMention> withoutCohorts(Sentence sentence, List<TimeMention> mentions) {
        if (mentions.size() < 2
                || mentions.stream()
                                .filter(mention -> mention.is(PeriodRole.MAIN))
                                .count()
                        < 2) {
            return mentions;
        }
        return mentions.stream()
                .map(mention -> mention.is(PeriodRole.MAIN) && TimeRoles.isOfGroup(sentence, mention.period())
                        ? mention.as(PeriodRole.ASIDE)
                        : mention)
                .toList();
    }

    static boolean looksAhead(Sentence sentence) {
        return sentence.has(WordClass.FUTURE);
    }

    /** Whether the clause of a time looks ahead: "slowed to 1.4% in July, below the target" does not. */
    private static boolean looksAhead(Sentence sentence, PeriodMention mention) {
        boolean fronted = mention.from() <= FRONT && sentence.norm(mention.to()).equals(",");
        int to = fronted ? mention.to() + 1 : mention.to();
        return ahead(sentence, mention.from() - 1, -1) || ahead(sentence, to, 1);
    }

    private static boolean ahead(Sentence sentence, int from, int step) {
        for (int i = from; sentence.has(i) && Math.abs(i - from) < CLAUSE_REACH; i += step) {
            if (sentence.is(i, WordClass.FUTURE)) {
                return true;
            }
            if (sentence.is(i, WordClass.CLAUSE_BOUNDARY)) {
                return false;
            }
        }
        return false;
    }

    private static List<TimeMention> stated(Workpiece work, AmountPlaces amounts, DocumentTime time) {
        String year = year(work);
        List<TimeMention> mentions = new ArrayList<>();
        for (PeriodMention mention : work.periods()) {
            boolean onwards = mention.from() == 1 && work.sentence().is(0, WordClass.FROM);
            boolean ahead = onwards || amounts.ahead() && looksAhead(work.sentence(), mention);
            String edtf = YearFinder.resolved(mention.edtf(), year, time, ahead);
            edtf = edtf == null ? null : sameOf(work.sentence(), mention, edtf, year, time);
            if (edtf != null) {
                boolean told = Edtf.hasYear(mention.edtf());
                String why = told || year != null ? HERE : "period: stated in the sentence, its year from the document";
                PeriodMention dated =
                        fronted(work.sentence(), Stretches.amountTo(work.sentence(), amounts, mention.as(edtf)));
                mentions.add(new TimeMention(
                        dated, TimeRoles.of(work.sentence(), amounts, dated, time), !told && year == null, false, why));
            }
        }
        return mentions;
    }

    /** The first time of the sentence that names a year of its own; null where none does. */
    private static @Nullable String year(Workpiece work) {
        for (PeriodMention mention : work.periods()) {
            if (Edtf.hasYear(mention.edtf())
                    && !mention.open()
                    && !mention.edtf().endsWith("~")
                    && !TimeRoles.starts(work.sentence(), mention.from())) {
                return mention.edtf();
            }
        }
        return null;
    }

    /** "the same period of 2022": the period spoken of, in that year. */
    private static String sameOf(
            Sentence sentence, PeriodMention mention, String edtf, @Nullable String spoken, DocumentTime time) {
        int from = mention.from() - SAME_PERIOD;
        boolean same =
                Edtf.isYear(edtf) && sentence.lexicon().length(sentence, from, WordClass.SAME_PERIOD) == SAME_PERIOD;
        String anchor = spoken == null || spoken.equals(edtf) ? time.reference() : spoken;
        if (!same || anchor == null || !Edtf.hasYear(anchor)) {
            return edtf;
        }
        String moved = Edtf.plusMonths(anchor, MONTHS * (Edtf.lastYear(edtf) - Edtf.lastYear(anchor)));
        return moved == null ? edtf : moved;
    }

    /** "From 10 September they will walk free": from there on. */
    private static PeriodMention fronted(Sentence sentence, PeriodMention mention) {
        boolean opens = mention.from() == 1
                || sentence.is(mention.from() - 2, WordClass.CLAUSE_BOUNDARY) && ahead(sentence, mention.to(), 1);
        boolean from = opens && sentence.is(mention.from() - 1, WordClass.FROM) && !mention.isSpan();
        return from ? new PeriodMention(mention.from(), mention.to(), mention.edtf(), true) : mention;
    }

    private static Optional<TimeMention> relative(
            Sentence sentence,
            AmountPlaces amounts,
            RelativeTimes.Mention mention,
            @Nullable String anchor,
            List<TimeMention> mentions,
            DocumentTime time) {
        String edtf = mention.shift().from(dated(time.date(), mentions), anchor);
        if (edtf == null) {
            return Optional.empty();
        }
        boolean since = Openers.open(sentence, mention.from());
        PeriodMention period = new PeriodMention(mention.from(), mention.to(), edtf, since);
        String why = mention.shift().fromDocument()
                ? "period: told from the document's own date"
                : "period: told from " + anchor;
        PeriodRole role = since
                ? PeriodRole.OPEN
                : TimeRoles.isByTheWay(sentence, period)
                        ? PeriodRole.ASIDE
                        : mention.shift().fromDocument() && !TimeRoles.starts(sentence, mention.from())
                                ? PeriodRole.MAIN
                                : isFronted(amounts, mention) || isWithin(sentence, mention.from())
                                        ? PeriodRole.MAIN
                                        : PeriodRole.START;
        boolean back = !mention.shift().fromDocument() && mention.shift().unit() != TimeShift.Unit.WHOLE_YEAR;
        return Optional.of(new TimeMention(period, role, true, back, why));
    }

    /** "next year, from 5.7% in 2023": the latest year that the text knows of is its own where the sentence says it. */
    private static DocumentDate dated(DocumentDate date, List<TimeMention> mentions) {
        boolean named = !date.stated()
                && date.year() != null
                && mentions.stream().anyMatch(mention -> mention.period().edtf().equals(Edtf.of(date.year())));
        return date.stated() || !named ? date : new DocumentDate(null, null, date.year(), true, false);
    }

    /** "It had shrunk by 0.3% in the previous quarter": when, and not against what. */
    private static boolean isWithin(Sentence sentence, int from) {
        return !TimeRoles.starts(sentence, from)
                && (sentence.is(from - 1, WordClass.WITHIN)
                        || sentence.is(from - 1, WordClass.THE) && sentence.is(from - 2, WordClass.WITHIN));
    }

    /** "A year earlier the share was 3%": before any number it is the time spoken of, behind one it is that number's. */
    private static boolean isFronted(AmountPlaces amounts, RelativeTimes.Mention mention) {
        Amount first = amounts.first();
        return first == null || first.from() >= mention.from();
    }

    private List<TimeMention> weekdays(Workpiece work, AmountPlaces amounts, DocumentTime time) {
        LocalDate day = time.date().day();
        List<TimeMention> mentions = new ArrayList<>();
        if (day != null) {
            for (RelativeTimes.Weekday weekday : relatives.weekdays(work.sentence())) {
                if (work.free(weekday.at())) {
                    mentions.add(weekday(work.sentence(), amounts, weekday, day));
                }
            }
        }
        return mentions;
    }

    private static TimeMention weekday(
            Sentence sentence, AmountPlaces amounts, RelativeTimes.Weekday weekday, LocalDate day) {
        String edtf = day.with(TemporalAdjusters.previousOrSame(weekday.day())).toString();
        PeriodMention at = new PeriodMention(weekday.at(), weekday.at() + 1, edtf, false);
        PeriodMention period = Stretches.amountTo(sentence, amounts, at);
        return new TimeMention(
                period,
                period.isSpan() ? PeriodRole.MAIN : PeriodRole.WEAK,
                true,
                false,
                "period: the last such day before the document's date");
    }
}
