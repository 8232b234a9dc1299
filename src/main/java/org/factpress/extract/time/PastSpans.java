package org.factpress.extract.time;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.factpress.extract.language.Sentence;
import org.factpress.extract.language.WordClass;
import org.factpress.extract.sentence.Amount;
import org.factpress.extract.sentence.Edtf;
import org.factpress.extract.sentence.PeriodMention;
import org.factpress.extract.sentence.PeriodRole;
import org.factpress.extract.sentence.TimeMention;
import org.factpress.model.FigureKind;
import org.jspecify.annotations.Nullable;

/** Spans that end with the document's own time: "over the past two years", "in the last twelve months". */
final class PastSpans {
    private static final int MONTHS = 12;

    private PastSpans() {}

    static List<TimeMention> of(Sentence sentence, List<Amount> amounts, DocumentDate date) {
        return !date.stated() || date.year() == null
                ? List.of()
                : amounts.stream()
                        .filter(amount -> isPast(sentence, amount))
                        .map(amount -> mention(amount, date, date.year()))
                        .filter(Objects::nonNull)
                        .toList();
    }

    private static boolean isPast(Sentence sentence, Amount amount) {
        int at = amount.opening() - 1;
        return amount.is(FigureKind.DURATION)
                && amount.quantity().value() != null
                && amount.quantity().value().stripTrailingZeros().scale() <= 0
                && sentence.is(at, WordClass.PAST)
                && sentence.is(at - 1, WordClass.DETERMINER)
                && sentence.is(at - 2, WordClass.SPAN_SCENE);
    }

    private static @Nullable TimeMention mention(Amount amount, DocumentDate date, int year) {
        String span =
                span(amount.quantity().value(), String.valueOf(amount.quantity().unit()), date.month(), year);
        PeriodMention period = new PeriodMention(amount.opening() - 1, amount.to(), String.valueOf(span), false);
        return span == null
                ? null
                : new TimeMention(
                        period, PeriodRole.MAIN, true, false, "period: so long until the document's own date");
    }

    private static @Nullable String span(BigDecimal length, String unit, @Nullable YearMonth month, int year) {
        boolean months = unit.equals("month") && month != null;
        if (months && length.intValue() % MONTHS > 0 || months && length.intValue() == MONTHS) {
            return Edtf.of(month.minusMonths(length.intValue())) + "/" + Edtf.of(month);
        }
        int years = unit.equals("year") ? length.intValue() : unit.equals("month") ? length.intValue() / MONTHS : 0;
        return years == 0 ? null : Edtf.of(year - years) + "/" + Edtf.of(year);
    }
}
