package org.factpress.extract;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.factpress.model.Change;
import org.factpress.model.FigureKind;

/** From when to when a change runs: a span, two years, or a year that it starts in and the text's own. */
final class ChangePeriod {
    private static final int START_REACH = 5;

    private ChangePeriod() {}

    /** Within one span the ends of a change take its ends. */
    static Found<String> span(List<PeriodMention> mentions, Amount amount) {
        Change change = amount.change();
        Optional<PeriodMention> span = mentions.stream()
                .filter(PeriodMention::isSpan)
                .filter(m -> !m.edtf().endsWith("~"))
                .findFirst();
        if (change == null || span.isEmpty() || change.from() == null && !amount.is(FigureKind.CHANGE)) {
            return Found.nothing();
        }
        String why = "period: the span stated in the sentence";
        if (amount.is(FigureKind.CHANGE)) {
            return Found.here(span.get().edtf(), why);
        }
        boolean first =
                change.from() != null && change.from().equals(amount.quantity().value());
        return Found.here(first ? span.get().firstPart() : span.get().lastPart(), why);
    }

    /** The period of a change that stands within no span. */
    static Found<String> of(Sentence sentence, List<PeriodMention> mentions, Amount amount, DocumentContext context) {
        List<PeriodMention> single =
                mentions.stream().filter(mention -> !mention.isSpan()).toList();
        Optional<PeriodMention> start = start(sentence, single, amount);
        String current = start.flatMap(from -> stateOf(sentence, single, from)).orElse(PeriodReader.current(context));
        if (start.isPresent() && current != null && start.get().edtf().compareTo(current) < 0) {
            return Found.inherited(
                    start.get().firstPart() + "/" + current, "period: since the year stated, until the study's own");
        }
        Optional<PeriodMention> year = single.stream().reduce((first, second) -> second);
        List<PeriodMention> years =
                mentions.stream().filter(mention -> !mention.open()).toList();
        if (years.size() == 2 && years.get(0).edtf().compareTo(years.get(1).edtf()) < 0) {
            return Found.here(years.get(0).firstPart() + "/" + years.get(1).lastPart(), "period: the two years stated");
        }
        return year.map(mention -> Found.here(mention.asPeriod(), "period: stated in the sentence"))
                .orElseGet(Found::nothing);
    }

    /** The period that a change starts in ("than in 2021", "since 2012"): the next behind it, else one before it. */
    private static Optional<PeriodMention> start(Sentence sentence, List<PeriodMention> single, Amount amount) {
        List<PeriodMention> starts =
                single.stream().filter(mention -> starts(sentence, mention)).toList();
        return starts.stream()
                .filter(mention -> mention.from() >= amount.to())
                .findFirst()
                .or(() -> starts.stream().findFirst());
    }

    static boolean starts(Sentence sentence, PeriodMention mention) {
        return mention.open()
                || IntStream.range(mention.from() - START_REACH, mention.from())
                        .anyMatch(i -> sentence.is(i, WordClass.CHANGE_START));
    }

    /** A later year of the sentence itself is what the change leads to ("In 2022 … more than in 2021"). */
    private static Optional<String> stateOf(Sentence sentence, List<PeriodMention> single, PeriodMention start) {
        return single.stream()
                .filter(mention -> !starts(sentence, mention) && mention.edtf().length() == 4)
                .map(PeriodMention::edtf)
                .filter(edtf -> edtf.compareTo(start.edtf()) > 0)
                .findFirst();
    }
}
