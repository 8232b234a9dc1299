package org.factpress.extract.time;

import java.math.BigDecimal;
import java.util.Optional;
import org.factpress.extract.sentence.Amount;
import org.factpress.extract.sentence.Edtf;
import org.factpress.extract.sentence.Found;
import org.factpress.extract.sentence.PeriodMention;
import org.factpress.extract.sentence.PeriodRole;
import org.factpress.extract.sentence.Stretch;
import org.factpress.extract.sentence.TimeMention;
import org.factpress.model.Change;
import org.factpress.model.FigureKind;
import org.jspecify.annotations.Nullable;

/** From when to when a change runs, and which of its ends lies when. */
final class ChangePeriod {
    private static final String SPAN = "period: the span stated in the sentence";
    private static final int YEAR = 12;

    private ChangePeriod() {}

    /** Within one span the ends of a change take its ends. */
    static Found<String> ofEnd(PeriodChoice choice, Amount amount) {
        Change change = amount.change();
        if (change == null || change.from() == null || amount.is(FigureKind.CHANGE)) {
            return Found.nothing();
        }
        Optional<PeriodMention> span = choice.spokenOf(amount)
                .map(TimeMention::period)
                .filter(period -> isOfYears(period) && !period.edtf().endsWith("~"))
                .filter(period -> !choice.isSlashed(period));
        boolean first = isStart(amount);
        return span.map(period -> Found.here(first ? period.firstPart() : period.lastPart(), SPAN))
                .orElseGet(Found::nothing);
    }

    /** A span of years, whose ends are told apart; a quarter is one period. */
    private static boolean isOfYears(PeriodMention period) {
        return period.isSpan() && Edtf.lengthInMonths(period.edtf()) <= 0 && Edtf.isYear(period.firstPart());
    }

    /** Whether an amount is what a change leads to. */
    static boolean isEnd(Amount amount) {
        Change change = amount.change();
        BigDecimal value = amount.quantity().value();
        return change != null && change.to() != null && value != null && value.compareTo(change.to()) == 0;
    }

    /** Whether an amount is what a change starts from. */
    static boolean isStart(Amount amount) {
        Change change = amount.change();
        BigDecimal value = amount.quantity().value();
        return change != null && change.from() != null && value != null && value.compareTo(change.from()) == 0;
    }

    /** So many years before, else the period before, of the same length: what "up from 188" is told from; null for anything but years and months. A quarter is held against that of the year before. */
    static @Nullable String before(String period, int years) {
        if (Edtf.lengthInMonths(period) > 0) {
            return Edtf.plusMonths(period, -YEAR);
        }
        if (Edtf.isSpan(period) || period.endsWith("..")) {
            return null;
        }
        if (years > 0) {
            return Edtf.of(Edtf.lastYear(period) - years);
        }
        return switch (period.length()) {
            case 4 -> Edtf.plusMonths(period, -YEAR);
            case 7 -> Edtf.plusMonths(period, -1);
            default -> null;
        };
    }

    /** The period of a change: a span, from a start that is named until the time spoken of, else that time. */
    static Found<String> of(PeriodChoice choice, Amount amount, DocumentTime time) {
        Optional<TimeMention> tied = choice.tied(amount).filter(mention -> mention.is(PeriodRole.MAIN));
        Optional<TimeMention> spoken =
                tied.or(() -> choice.spokenOf(amount).filter(mention -> !mention.is(PeriodRole.OPEN)));
        Optional<TimeMention> start = choice.startOf(amount);
        String until = spoken.map(mention -> mention.period().edtf()).orElse(current(time));
        if (start.isPresent() && !start.get().relative() && until != null && precedes(start.get(), until)) {
            if (!start.get().is(PeriodRole.OPEN)
                    && start.get().from() > amount.from()
                    && isYearOnYear(start.get().period().firstPart(), until)) {
                return new Found<>(until, spoken.isEmpty(), "period: the time spoken of, against the year before");
            }
            String why = "period: from the time it is compared with, until the time spoken of";
            return new Found<>(start.get().period().firstPart() + "/" + end(start.get(), until), spoken.isEmpty(), why);
        }
        if (start.isPresent() && start.get().is(PeriodRole.OPEN) && start.get().relative()) {
            return start.get().found();
        }
        int years = choice.yearsOf(amount);
        String over = years > 0 && until != null ? Stretch.yearsBefore(until, years) : null;
        if (over != null) {
            return new Found<>(over, spoken.isEmpty(), "period: so many years until the time spoken of");
        }
        return Optional.of(choice)
                .filter(any -> tied.isEmpty())
                .flatMap(PeriodChoice::bothYears)
                .map(DocumentTime.Compared::span)
                .map(both -> Found.here(both, "period: the two times stated"))
                .or(() -> spoken.map(TimeMention::found))
                .or(() -> start.filter(mention -> mention.is(PeriodRole.OPEN)).map(TimeMention::found))
                .orElseGet(Found::nothing);
    }

    /** A change on the year before is told for its year. */
    private static boolean isYearOnYear(String start, String until) {
        return Edtf.isYear(start) && Edtf.isYear(until) && Edtf.lastYear(until) - Edtf.lastYear(start) == 1;
    }

    /** The end of a span is told as exactly as its start: from a year until a year. */
    private static String end(TimeMention start, String until) {
        boolean years = Edtf.isYear(start.period().firstPart());
        return years ? Edtf.of(Edtf.lastYear(until)) : Edtf.last(until);
    }

    /** Where two times were compared just before, a change without times of its own runs between them too. */
    static Found<String> compared(Amount amount, DocumentTime time) {
        DocumentTime.Compared both = time.compared();
        Change change = amount.change();
        boolean whole =
                amount.is(FigureKind.CHANGE) || "times".equals(amount.quantity().unit());
        if (both == null || change == null || !whole && !isStart(amount) && !isEnd(amount)) {
            return Found.nothing();
        }
        String end = isStart(amount) ? both.first() : both.second();
        return Found.inherited(whole ? both.span() : end, "period: the times compared before");
    }

    /** The study's period, else that in force, else the document's own. */
    private static @Nullable String current(DocumentTime time) {
        String reference = time.study() == null ? time.reference() : time.study();
        if (reference != null && !reference.endsWith("..") && !reference.endsWith("~")) {
            return reference;
        }
        return time.date().stated() ? time.current() : null;
    }

    private static boolean precedes(TimeMention start, String until) {
        String from = start.period().firstPart();
        String last = Edtf.last(until);
        int length = Math.min(from.length(), last.length());
        return from.substring(0, length).compareTo(last.substring(0, length)) < 0
                && !until.endsWith("~")
                && !until.endsWith("..");
    }
}
