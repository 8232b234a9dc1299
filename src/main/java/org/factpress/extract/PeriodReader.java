package org.factpress.extract;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.factpress.model.FigureKind;
import org.jspecify.annotations.Nullable;

/** The reference period of an amount: stated beside it, opened by "since", told by "today", or carried on from before. */
final class PeriodReader {
    private static final int CLAUSE_REACH = 7;
    private final PhraseBook now;
    private final Set<String> studies;

    PeriodReader(Vocabulary vocabulary) {
        this.now = vocabulary.phrases("now");
        this.studies = vocabulary.words("studies");
    }

    Found<String> of(Workpiece work, List<Amount> amounts, int index, DocumentContext context) {
        Amount amount = amounts.get(index);
        List<PeriodMention> mentions = work.periods();
        Found<String> span = ChangePeriod.span(mentions, amount);
        if (span.isPresent()) {
            return span;
        }
        Found<String> earlier = yearsEarlier(work.sentence(), amounts, index, context);
        if (earlier.isPresent()) {
            return earlier;
        }
        Found<String> since = sinceThen(work.sentence(), amount, context);
        if (since.isPresent()) {
            return since;
        }
        if (amount.is(FigureKind.CHANGE)) {
            int next = index + 1 < amounts.size()
                    ? amounts.get(index + 1).opening()
                    : work.sentence().size();
            List<PeriodMention> own = mentions.stream()
                    .filter(mention -> mention.from() < next || !ChangePeriod.starts(work.sentence(), mention))
                    .toList();
            return ChangePeriod.of(work.sentence(), own, amount, context);
        }
        return stated(work.sentence(), amounts, amount, mentions, context)
                .map(period -> Found.here(period, "period: stated in the sentence"))
                .orElseGet(() -> unstated(work.sentence(), amount, context));
    }

    /** "Three years before, it had been 8.16%": counted back from the study's year; "ago" from the document's own. */
    private static Found<String> yearsEarlier(
            Sentence sentence, List<Amount> amounts, int index, DocumentContext context) {
        if (index == 0
                || amounts.get(index).noun().unit() != null
                || amounts.get(index).is(FigureKind.CHANGE)) {
            return Found.nothing();
        }
        Amount span = amounts.get(index - 1);
        BigDecimal years =
                span.is(FigureKind.DURATION) && "year".equals(span.quantity().unit())
                        ? span.quantity().value()
                        : null;
        boolean ago = sentence.is(span.to(), WordClass.AGO);
        boolean back = ago || sentence.is(span.to(), WordClass.EARLIER);
        String current =
                ago && context.documentYear() != null ? context.documentYear().toString() : current(context);
        if (years == null || !back || current == null || !current.matches("\\d{4}")) {
            return Found.nothing();
        }
        int year = Integer.parseInt(current) - years.intValue();
        return Found.inherited(Integer.toString(year), "period: counted back from " + current);
    }

    private static Found<String> sinceThen(Sentence sentence, Amount amount, DocumentContext context) {
        boolean then = IntStream.range(0, sentence.size())
                .anyMatch(i -> sentence.is(i, WordClass.SINCE) && sentence.is(i + 1, WordClass.THEN));
        String last = context.lastPeriod();
        if (!then || last == null) {
            return Found.nothing();
        }
        String current = current(context);
        if (amount.noun().unit() != null || current == null) {
            return Found.inherited(last + "/..", "period: since the period last named");
        }
        return Found.inherited(
                amount.is(FigureKind.CHANGE) ? last + "/" + current : current,
                "period: since then, until the document's own year");
    }

    /** The year that the text speaks from: its study's, else its own. */
    static @Nullable String current(DocumentContext context) {
        if (context.studyPeriod() != null) {
            return context.studyPeriod();
        }
        return context.documentYear() == null ? null : context.documentYear().toString();
    }

    private static Optional<String> stated(
            Sentence sentence,
            List<Amount> amounts,
            Amount amount,
            List<PeriodMention> mentions,
            DocumentContext context) {
        Optional<PeriodMention> own = mentions.stream()
                .filter(mention -> attached(sentence, amount, mention))
                .findFirst();
        Optional<PeriodMention> chosen = own.or(() -> mentions.stream()
                .filter(mention -> mention.from() < amount.opening() && !labels(sentence, mention))
                .filter(mention ->
                        amounts.stream().noneMatch(other -> other != amount && attached(sentence, other, mention)))
                .max(Comparator.comparingInt(PeriodMention::from)));
        return chosen.or(() -> mentions.stream()
                        .filter(mention -> mention.from() >= amount.to() && !labels(sentence, mention))
                        .filter(mention -> amounts.stream().noneMatch(other -> claims(other, amount, mention)))
                        .findFirst())
                .map(mention -> dated(mention.asPeriod(), context));
    }

    /** Whether another amount stands nearer to a period; a count does not take a rate's ("39% had two doses in 2014"). */
    private static boolean claims(Amount other, Amount amount, PeriodMention mention) {
        boolean passes = amount.noun().unit() == null && other.noun().unit() != null;
        return other != amount && !passes && other.from() > amount.from() && other.from() < mention.from();
    }

    /** "84 since 1 January", "8.16% in 2012". */
    private static boolean attached(Sentence sentence, Amount amount, PeriodMention mention) {
        if (labels(sentence, mention)) {
            return amount.opening() == mention.to() + 1;
        }
        int gap = mention.from() - amount.to();
        int beyondNoun = mention.from() - amount.end();
        boolean close =
                gap >= 0 && gap <= 2 || amount.noun().from() >= amount.to() && beyondNoun >= 0 && beyondNoun <= 2;
        boolean sinceBehind = gap > 0
                && gap <= CLAUSE_REACH
                && mention.open()
                && IntStream.range(amount.to(), mention.from())
                        .allMatch(i -> sentence.token(i).isWord());
        return sinceBehind
                || close
                        && (sentence.is(beforeArticle(sentence, mention.from()), WordClass.PERIOD_LINK)
                                || sentence.is(mention.from(), WordClass.PERIOD_LINK)
                                || sentence.norm(mention.from() - 1).equals("("));
    }

    /** "(2021: 28 million)": the period is that of the number behind it alone. */
    private static boolean labels(Sentence sentence, PeriodMention mention) {
        return sentence.norm(mention.to()).equals(":");
    }

    /** "in the late 2000s": the link stands before the article. */
    private static int beforeArticle(Sentence sentence, int from) {
        return sentence.is(from - 1, WordClass.THE) ? from - 2 : from - 1;
    }

    /** A day without a year lies in the document's own year. */
    private static String dated(String edtf, DocumentContext context) {
        return edtf.startsWith("XXXX") && context.documentYear() != null
                ? context.documentYear() + edtf.substring(4)
                : edtf;
    }

    private Found<String> unstated(Sentence sentence, Amount amount, DocumentContext context) {
        boolean counts = amount.noun().unit() != null;
        boolean today = IntStream.range(0, sentence.size())
                .anyMatch(i -> now.startingAt(sentence, i).isPresent());
        if (today && !counts && context.documentYear() != null) {
            return Found.inherited(context.documentYear().toString(), "period: today is the document's own year");
        }
        boolean then = IntStream.range(0, sentence.size()).anyMatch(i -> sentence.is(i, WordClass.THEN));
        if (counts) {
            String last = context.lastPeriod();
            return then && last != null && last.matches("\\d{4}")
                    ? Found.inherited(last + "/..", "period: from the year named before")
                    : Found.nothing();
        }
        return context.studyPeriod() == null
                ? Found.nothing()
                : Found.inherited(context.studyPeriod(), "period: that of the study last named");
    }

    /** Keeps in mind the periods of a sentence that later ones may lean on. */
    void remember(Workpiece work, DocumentContext context) {
        for (PeriodMention mention : work.periods()) {
            if (mention.edtf().startsWith("XXXX")) {
                continue;
            }
            context.lastPeriod(mention.isSpan() ? mention.lastPart() : mention.edtf());
            if (!mention.isSpan() && mention.edtf().length() == 4 && namesStudy(work.sentence(), mention)) {
                context.studyPeriod(mention.edtf());
            }
        }
    }

    /** "the 2015 prevalence study". */
    private boolean namesStudy(Sentence sentence, PeriodMention mention) {
        return IntStream.range(mention.to(), mention.to() + 3)
                .anyMatch(i -> studies.contains(sentence.norm(i))
                        && IntStream.range(mention.to(), i)
                                .allMatch(j -> sentence.token(j).isWord()));
    }
}
