package org.factpress.reconcile.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factpress.model.Figure;
import org.factpress.model.Finding;
import org.factpress.model.FindingCode;
import org.factpress.model.Interval;
import org.factpress.reconcile.arithmetic.Values;
import org.factpress.reconcile.claim.DocumentNames;

/** Adds figures up, and words a total that is not the sum of its parts. */
public final class Totals {
    private static final int MOST_TOLD = 8;

    private Totals() {}

    /** What these can add up to. */
    public static Interval sum(List<Figure> figures) {
        return figures.stream().map(Totals::amount).reduce(Interval.point(BigDecimal.ZERO), Interval::plus);
    }

    /** What a figure allows. */
    public static Interval amount(Figure figure) {
        return Values.amount(figure.quantity());
    }

    public static Finding mismatch(DocumentNames names, Figure total, List<Figure> parts, Interval sum) {
        return mismatch(names, total, parts, sum, "");
    }

    /** @param where where in the document, with a space before it; or empty */
    public static Finding mismatch(DocumentNames names, Figure total, List<Figure> parts, Interval sum, String where) {
        String unit = total.quantity().unit();
        Figure[] figures = Stream.concat(Stream.of(total), parts.stream()).toArray(Figure[]::new);
        return FindingDraft.about(FindingCode.TOTAL_MISMATCH, figures)
                .computed("sum", sum)
                .computed("total", amount(total))
                .computed("parts", parts.size())
                .saying(names.of(total.document()) + where + " gives a total of "
                        + Wording.value(total.quantity()) + ", but its " + parts.size() + " parts ("
                        + listed(parts) + ") add up to " + Wording.sum(parts, sum, unit)
                        + ". Check the total and each part.");
    }

    private static String listed(List<Figure> parts) {
        String told = parts.stream()
                .limit(MOST_TOLD)
                .map(part -> Wording.value(part.quantity()))
                .collect(Collectors.joining(", "));
        return parts.size() > MOST_TOLD ? told + ", …" : told;
    }
}
