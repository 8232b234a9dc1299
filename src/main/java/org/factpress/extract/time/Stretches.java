package org.factpress.extract.time;

import org.factpress.extract.language.Sentence;
import org.factpress.extract.language.WordClass;
import org.factpress.extract.sentence.Amount;
import org.factpress.extract.sentence.AmountPlaces;
import org.factpress.extract.sentence.PeriodMention;
import org.factpress.extract.sentence.Stretch;
import org.factpress.model.FigureKind;

/** Times that a length and an end make together: "the 12 weeks to 24 December 2023", "the year to June 2023". */
final class Stretches {
    private Stretches() {}

    /** "the 12 weeks to 24 December 2023", "the year to June 2023": the stretch of time that ends there. */
    static PeriodMention amountTo(Sentence sentence, AmountPlaces amounts, PeriodMention end) {
        int before = before(sentence, end.from());
        if (sentence.is(before, WordClass.OF) && sentence.is(before - 1, WordClass.PERIOD_END)) {
            before = before(sentence, before - 1);
        }
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

    /** The word before a time and its article. */
    private static int before(Sentence sentence, int from) {
        return sentence.is(from - 1, WordClass.THE) ? from - 2 : from - 1;
    }
}
