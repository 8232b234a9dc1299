package org.factpress.reconcile.prose;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.factpress.model.Figure;
import org.factpress.model.FigureKind;
import org.factpress.model.Finding;
import org.factpress.model.FindingCode;
import org.factpress.model.Interval;
import org.factpress.model.SetAside;
import org.factpress.model.SetAsideReason;
import org.factpress.reconcile.check.Check;
import org.factpress.reconcile.check.FindingDraft;
import org.factpress.reconcile.claim.DocumentNames;
import org.factpress.reconcile.claim.Dossier;
import org.factpress.reconcile.claim.Sentence;

/**
 * Counts the years of a span that stands beside its two years: "over the three years from 2012 to 2014".
 *
 * <p>Both ways of counting pass: 2012 to 2014 are three years with both ends, and two years from one to the other.
 */
public final class SpanCheck implements Check {
    private static final Pattern YEARS_THEN_SPAN = Pattern.compile(
            "(?is)\\W*(?:(?:a|an|the|over|or|that is|i\\.e\\.|of|these|those|period|span|some|about)\\W+){0,5}");
    private static final Pattern SPAN_THEN_YEARS = Pattern.compile(
            "(?is)\\W*(?:(?:period|span|time|programme|program|project|study|plan|term|phase|cycle|strategy|years?|from|between|of|in|covering|spanning|during|running|the)\\W+){0,5}");
    private static final Pattern ELSEWHERE = Pattern.compile(
            "(?is)\\W*(?:after|before|later|earlier|ago|since|old|prior|until|on|of age|avant|après|plus tard)(?U:\\b).*");

    @Override
    public List<Finding> findings(Dossier dossier) {
        return dossier.sentences().stream()
                .filter(sentence -> !sentence.asides().isEmpty())
                .flatMap(sentence -> check(dossier.names(), sentence))
                .toList();
    }

    private static Stream<Finding> check(DocumentNames names, Sentence sentence) {
        return sentence.of(FigureKind.DURATION).stream()
                .filter(span ->
                        "year".equals(span.quantity().unit()) && span.quantity().value() != null)
                .flatMap(span -> years(sentence, span).flatMap(years -> mismatch(names, span, years)).stream());
    }

    private static Optional<SetAside> years(Sentence sentence, Figure span) {
        return sentence.asides().stream()
                .filter(aside -> aside.reason() == SetAsideReason.PERIOD && isYear(aside.low()) && isYear(aside.high()))
                .filter(aside -> standTogether(sentence, span, aside))
                .findFirst();
    }

    private static boolean isYear(BigDecimal number) {
        return number != null && number.stripTrailingZeros().scale() <= 0 && number.precision() - number.scale() == 4;
    }

    private static boolean standTogether(Sentence sentence, Figure span, SetAside years) {
        String after = sentence.text(span.end(), sentence.end());
        if (years.start() >= span.end()) {
            return SPAN_THEN_YEARS
                    .matcher(sentence.text(span.end(), years.start()))
                    .matches();
        }
        return !ELSEWHERE.matcher(after).matches()
                && YEARS_THEN_SPAN
                        .matcher(sentence.text(years.end(), span.start()))
                        .matches();
    }

    private static Optional<Finding> mismatch(DocumentNames names, Figure span, SetAside years) {
        BigDecimal between = years.high().subtract(years.low());
        BigDecimal with = between.add(BigDecimal.ONE);
        Interval fitting = Interval.closed(between, with);
        if (span.quantity().interval().meets(fitting)) {
            return Optional.empty();
        }
        return Optional.of(FindingDraft.about(FindingCode.CALENDAR_MISMATCH, span)
                .computed("first", years.low())
                .computed("last", years.high())
                .computed("years", fitting)
                .saying(names.of(span.document()) + " calls “" + years.surface() + "” “" + span.surface()
                        + "”, but from " + years.low().toPlainString() + " to "
                        + years.high().toPlainString()
                        + " are " + between.toPlainString() + " years, or " + with.toPlainString()
                        + " with both ends. Check the span and its years."));
    }
}
