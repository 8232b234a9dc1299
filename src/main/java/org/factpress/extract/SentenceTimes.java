package org.factpress.extract;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.factpress.model.FigureKind;
import org.jspecify.annotations.Nullable;

/** Reads the times of a sentence: each with its year, and with what it does there. */
final class SentenceTimes {
    private static final int START_REACH = 8;
    private static final int CLAUSE_REACH = 20;
    private static final int DAY = 10;
    private static final int MONTHS = 12;
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
        Optional<TimeMention> main =
                mentions.stream().filter(mention -> mention.is(PeriodRole.MAIN)).findFirst();
        String anchor = main.map(mention -> mention.period().edtf()).orElse(time.reference());
        for (RelativeTimes.Mention mention : relatives.in(sentence, amounts)) {
            relative(sentence, places, mention, anchor, mentions, time).ifPresent(mentions::add);
        }
        if (main.isEmpty()) {
            weekdays(work, time).forEach(mentions::add);
        }
        mentions.sort(Comparator.comparingInt(TimeMention::from));
        return mentions;
    }

    static boolean looksAhead(Sentence sentence) {
        return IntStream.range(0, sentence.size()).anyMatch(i -> sentence.is(i, WordClass.FUTURE));
    }

    private static List<TimeMention> stated(Workpiece work, AmountPlaces amounts, DocumentTime time) {
        boolean ahead = amounts.ahead();
        String year = work.periods().stream()
                .filter(mention -> Edtf.hasYear(mention.edtf())
                        && !mention.open()
                        && !mention.edtf().endsWith("~")
                        && !starts(work.sentence(), mention.from()))
                .map(PeriodMention::edtf)
                .findFirst()
                .orElse(null);
        List<TimeMention> mentions = new ArrayList<>();
        for (PeriodMention mention : work.periods()) {
            boolean onwards = mention.from() == 1 && work.sentence().is(0, WordClass.FROM);
            String edtf = YearFinder.resolved(mention.edtf(), year, time, ahead || onwards);
            edtf = edtf == null ? null : sameOf(work.sentence(), mention, edtf, year, time);
            if (edtf != null) {
                boolean told = Edtf.hasYear(mention.edtf());
                String why = told || year != null ? HERE : "period: stated in the sentence, its year from the document";
                PeriodMention dated = fronted(work.sentence(), amountTo(work.sentence(), amounts, mention.as(edtf)));
                mentions.add(new TimeMention(
                        dated, role(work.sentence(), amounts, dated, time), !told && year == null, false, why));
            }
        }
        return mentions;
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
        boolean from = mention.from() == 1 && sentence.is(0, WordClass.FROM) && !mention.isSpan();
        return from ? new PeriodMention(mention.from(), mention.to(), mention.edtf(), true) : mention;
    }

    /** "the 12 weeks to 24 December 2023", "the year to June 2023": the stretch of time that ends there. */
    private static PeriodMention amountTo(Sentence sentence, AmountPlaces amounts, PeriodMention end) {
        int before = before(sentence, end.from());
        if (!sentence.is(before, WordClass.STRETCH_END) || end.isSpan()) {
            return end;
        }
        if (sentence.is(before - 1, WordClass.YEARS) && amounts.endingAt(before) == null) {
            String span = Stretch.endingAt(end.edtf(), 1, "year");
            return span == null ? end : new PeriodMention(before - 1, end.to(), span, false);
        }
        Amount amount = amounts.endingAt(before);
        if (amount != null
                && amount.is(FigureKind.DURATION)
                && amount.quantity().value() != null) {
            String span = Stretch.endingAt(
                    end.edtf(),
                    amount.quantity().value().intValue(),
                    String.valueOf(amount.quantity().unit()));
            return span == null ? end : new PeriodMention(amount.from(), end.to(), span, false);
        }
        return end;
    }

    private static PeriodRole role(Sentence sentence, AmountPlaces amounts, PeriodMention mention, DocumentTime time) {
        if (mention.open()) {
            return PeriodRole.OPEN;
        }
        boolean before =
                sentence.token(mention.from() - 1).isDash() && sentence.is(mention.from() - 2, WordClass.TIME_PREFIX);
        if (before || isBaseline(sentence, mention) || isOfName(sentence, mention)) {
            return PeriodRole.ASIDE;
        }
        if (starts(sentence, mention.from()) || isBehindChange(sentence, amounts, mention)) {
            return PeriodRole.START;
        }
        boolean aside = RelativeTimes.isSaid(sentence, mention.from())
                || isTarget(sentence, amounts, mention, time)
                || sentence.is(before(sentence, mention.from()), WordClass.BEFORE)
                || isByTheWay(sentence, mention)
                || isOutlook(sentence, amounts, mention, time);
        return aside ? PeriodRole.ASIDE : PeriodRole.MAIN;
    }

    /** "the law of 7 June 1951": a day that names a thing; "as of 7 June" tells when. */
    private static boolean isOfName(Sentence sentence, PeriodMention mention) {
        return mention.edtf().length() == DAY
                && sentence.is(mention.from() - 1, WordClass.OF)
                && sentence.token(mention.from() - 2).isWord()
                && !sentence.is(mention.from() - 2, WordClass.AS)
                && !sentence.is(mention.from() - 2, WordClass.SINCE);
    }

    /** "the 1991-2020 average", "the average of 1991-2020": a measure to hold against, not a time that something began. */
    private static boolean isBaseline(Sentence sentence, PeriodMention mention) {
        boolean of = sentence.is(mention.from() - 1, WordClass.OF) || sentence.is(mention.from() - 1, WordClass.IN);
        return sentence.is(mention.to(), WordClass.BASELINE)
                || of && sentence.is(mention.from() - 2, WordClass.BASELINE) && mention.isSpan();
    }

    /** "than in 2021", "from 131 in 2011", "up 120% on 2010". */
    static boolean starts(Sentence sentence, int from) {
        if (sentence.is(from - 1, WordClass.NEAR_START) && YearRule.isYear(sentence.token(from))) {
            return true;
        }
        for (int i = from - 1; i >= Math.max(0, from - START_REACH); i--) {
            boolean asIn = sentence.is(i, WordClass.IN) && sentence.is(i - 1, WordClass.AS) && i == from - 1;
            if (asIn || sentence.is(i, WordClass.CHANGE_START)) {
                return true;
            }
            boolean to = sentence.is(i, WordClass.TO) && !sentence.is(i - 1, WordClass.CHANGE_START);
            if (to || sentence.is(i, WordClass.CLAUSE_BOUNDARY)) {
                return false;
            }
        }
        return false;
    }

    /** The word before a time and its article. */
    private static int before(Sentence sentence, int from) {
        return sentence.is(from - 1, WordClass.THE) ? from - 2 : from - 1;
    }

    /** "by 2030" where 2030 is still to come. */
    private static boolean isTarget(Sentence sentence, AmountPlaces amounts, PeriodMention mention, DocumentTime time) {
        if (!sentence.is(before(sentence, mention.from()), WordClass.DEADLINE)) {
            return false;
        }
        boolean fronted =
                amounts.first() == null || mention.to() <= amounts.first().opening();
        return !fronted && isToCome(amounts, mention, time);
    }

    /** "The gap of 48 million has been met from reserves that will run out in 2026": what is to come is not its time. */
    private static boolean isOutlook(
            Sentence sentence, AmountPlaces amounts, PeriodMention mention, DocumentTime time) {
        if (!time.date().stated() || !isToCome(amounts, mention, time)) {
            return false;
        }
        for (int i = mention.from() - 1; i > Math.max(0, mention.from() - CLAUSE_REACH); i--) {
            if (amounts.startsAt(i)) {
                return false;
            }
            if (sentence.is(i, WordClass.FUTURE)) {
                return amounts.first() != null && amounts.first().from() < i;
            }
        }
        return false;
    }

    private static boolean isToCome(AmountPlaces amounts, PeriodMention mention, DocumentTime time) {
        DocumentDate date = time.date();
        return date.stated() && date.year() != null ? Edtf.lastYear(mention.edtf()) > date.year() : amounts.ahead();
    }

    /** "up 9.6 per cent on the second quarter": what a change is measured against; on a day it only happens. */
    private static boolean isBehindChange(Sentence sentence, AmountPlaces amounts, PeriodMention mention) {
        int link = before(sentence, mention.from());
        return sentence.is(link, WordClass.NEAR_START)
                && Edtf.first(mention.edtf()).length() < DAY
                && amounts.endingAt(link) != null;
    }

    /** ", which opened in 2009, ": told by the way of something else. */
    private static boolean isByTheWay(Sentence sentence, PeriodMention mention) {
        for (int i = mention.from() - 1; i > Math.max(0, mention.from() - CLAUSE_REACH); i--) {
            if (sentence.norm(i).equals(",")) {
                return sentence.is(i + 1, WordClass.RELATIVE_PRONOUN);
            }
        }
        return false;
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
                : isByTheWay(sentence, period)
                        ? PeriodRole.ASIDE
                        : mention.shift().fromDocument() && !starts(sentence, mention.from())
                                ? PeriodRole.MAIN
                                : isFronted(amounts, mention) ? PeriodRole.MAIN : PeriodRole.START;
        return Optional.of(new TimeMention(period, role, true, !mention.shift().fromDocument(), why));
    }

    /** "next year, from 5.7% in 2023": the latest year that the text knows of is its own where the sentence says it. */
    private static DocumentDate dated(DocumentDate date, List<TimeMention> mentions) {
        boolean named = !date.stated()
                && date.year() != null
                && mentions.stream().anyMatch(mention -> mention.period().edtf().equals(Edtf.of(date.year())));
        return date.stated() || !named ? date : new DocumentDate(null, date.year(), true, false);
    }

    /** "A year earlier the share was 3%": before any number it is the time spoken of, behind one it is that number's. */
    private static boolean isFronted(AmountPlaces amounts, RelativeTimes.Mention mention) {
        Amount first = amounts.first();
        return first == null || first.from() >= mention.from();
    }

    /** Days of the week by themselves; one that belongs to a date tells no day of its own. */
    private List<TimeMention> weekdays(Workpiece work, DocumentTime time) {
        LocalDate day = time.date().day();
        List<TimeMention> mentions = new ArrayList<>();
        if (day != null) {
            for (RelativeTimes.Weekday weekday : relatives.weekdays(work.sentence())) {
                if (!work.free(weekday.at())) {
                    continue;
                }
                String edtf = day.with(TemporalAdjusters.previousOrSame(weekday.day()))
                        .toString();
                PeriodMention period = new PeriodMention(weekday.at(), weekday.at() + 1, edtf, false);
                mentions.add(new TimeMention(
                        period, PeriodRole.WEAK, true, false, "period: the last such day before the document's date"));
            }
        }
        return mentions;
    }
}
