package org.factpress.extract.time;

import java.util.stream.IntStream;
import org.factpress.extract.language.Sentence;
import org.factpress.extract.language.WordClass;
import org.factpress.extract.sentence.Amount;
import org.factpress.extract.sentence.AmountPlaces;
import org.factpress.extract.sentence.Edtf;
import org.factpress.extract.sentence.PeriodMention;
import org.factpress.extract.sentence.PeriodRole;
import org.factpress.model.FigureKind;

/** What a stated time does in its sentence: tell when, open a span, be compared with, or be told by the way. */
final class TimeRoles {
    private static final int START_REACH = 8;
    private static final int CLAUSE_REACH = 20;
    private static final int SUBJECT_REACH = 4;
    private static final int DAY = 10;
    private static final int GROUP_REACH = 5;

    private TimeRoles() {}

    static PeriodRole of(Sentence sentence, AmountPlaces amounts, PeriodMention mention, DocumentTime time) {
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
        if (isGoal(sentence, amounts, mention, time)) {
            return PeriodRole.GOAL;
        }
        boolean aside = RelativeTimes.isSaid(sentence, mention.from()) && !isAnswer(sentence, amounts, mention)
                || isTarget(sentence, amounts, mention, time)
                || sentence.is(before(sentence, mention.from()), WordClass.BEFORE)
                || isByTheWay(sentence, mention)
                || isFounding(sentence, amounts, mention)
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
        boolean clause = false;
        for (int i = from - 1; i >= Math.max(0, from - START_REACH); i--) {
            if (sentence.is(i, WordClass.RELATIVE_PRONOUN) || sentence.is(i, WordClass.POINTER)) {
                clause = true;
            }
            if (clause && sentence.is(i, WordClass.FROM)) {
                return false;
            }
            boolean asIn = sentence.is(i, WordClass.IN) && sentence.is(i - 1, WordClass.AS) && i == from - 1;
            if (asIn || sentence.is(i, WordClass.CHANGE_START) || isAfterNumber(sentence, i)) {
                return asIn || !isOrigin(sentence, i, from);
            }
            boolean to = sentence.is(i, WordClass.TO) && !sentence.is(i - 1, WordClass.CHANGE_START);
            if (to || sentence.is(i, WordClass.CLAUSE_BOUNDARY)) {
                return false;
            }
        }
        return false;
    }

    /** "31,450 cases were filed, after 30,120 in 2023": what stood there before. */
    private static boolean isAfterNumber(Sentence sentence, int at) {
        return sentence.is(at, WordClass.COMPARING)
                && sentence.norm(at - 1).equals(",")
                && sentence.has(at + 1)
                && !sentence.token(at + 1).isWord();
    }

    /**
     * "came from renewable sources in 2024", "received grants from Haven Relief in 2024": where something comes from is no time
     * that it changed from.
     */
    private static boolean isOrigin(Sentence sentence, int from, int time) {
        boolean named = time > from + 2 && sentence.token(from + 1).isCapitalised();
        return sentence.is(from, WordClass.FROM)
                && (named && sentence.token(from + 1).isWord() || sentence.is(from - 1, WordClass.ORIGIN_VERB));
    }

    /** "83% of customers said in 2024 that they were satisfied": what the counted say in a survey, and no news of a speaker. */
    private static boolean isAnswer(Sentence sentence, AmountPlaces amounts, PeriodMention mention) {
        Amount first = amounts.first();
        return Edtf.isYear(mention.edtf())
                && first != null
                && first.is(FigureKind.PERCENTAGE)
                && sentence.is(first.to(), WordClass.OF)
                && first.to() < mention.from()
                && IntStream.range(first.to(), mention.from())
                        .allMatch(i -> sentence.token(i).isWord() && !sentence.is(i, WordClass.RELATIVE_PRONOUN));
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
        if (!isToCome(amounts, mention, time)) {
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
    static boolean isByTheWay(Sentence sentence, PeriodMention mention) {
        for (int i = mention.from() - 1; i > Math.max(0, mention.from() - CLAUSE_REACH); i--) {
            if (sentence.norm(i).equals(",")) {
                return sentence.is(i + 1, WordClass.RELATIVE_PRONOUN);
            }
            if (sentence.is(i, WordClass.PLUPERFECT)) {
                return isRelative(sentence, i);
            }
        }
        return false;
    }

    /** "the record that she had set in 2022": a clause that describes a thing by what was before; "said that it had" tells. */
    private static boolean isRelative(Sentence sentence, int had) {
        for (int i = had - 1; i >= Math.max(1, had - SUBJECT_REACH); i--) {
            boolean opens = sentence.is(i, WordClass.RELATIVE_PRONOUN) || sentence.is(i, WordClass.POINTER);
            if (opens) {
                return !sentence.is(i - 1, WordClass.SAYING)
                        && sentence.token(i - 1).isWord();
            }
        }
        return false;
    }

    /** "Founded in 2011, it has 26 shops": when something came to be is not when its numbers hold. */
    private static boolean isFounding(Sentence sentence, AmountPlaces amounts, PeriodMention mention) {
        Amount first = amounts.first();
        boolean founded =
                sentence.is(mention.from() - 1, WordClass.IN) && sentence.is(mention.from() - 2, WordClass.FOUNDING);
        return founded && first != null && first.opening() >= mention.to();
    }

    /** "those who began in 2018": a clause that tells a group apart. */
    static boolean isOfGroup(Sentence sentence, PeriodMention mention) {
        for (int i = mention.from() - 1; i > Math.max(0, mention.from() - GROUP_REACH); i--) {
            if (!sentence.token(i).isWord()) {
                return false;
            }
            if (sentence.is(i, WordClass.RELATIVE_PRONOUN)) {
                return true;
            }
        }
        return false;
    }

    /** "raise the share to 100% by 2028": a year to come that something is to be reached by. */
    private static boolean isGoal(Sentence sentence, AmountPlaces amounts, PeriodMention mention, DocumentTime time) {
        if (!isTarget(sentence, amounts, mention, time)) {
            return false;
        }
        for (int i = mention.from() - 1; i > Math.max(0, mention.from() - CLAUSE_REACH); i--) {
            if (amounts.startsAt(i)) {
                return true;
            }
            if (sentence.is(i, WordClass.FUTURE) || sentence.is(i, WordClass.CLAUSE_BREAK)) {
                return false;
            }
        }
        return false;
    }
}
