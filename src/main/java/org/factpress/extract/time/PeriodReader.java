package org.factpress.extract.time;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.factpress.extract.clause.Tense;
import org.factpress.extract.language.Sentence;
import org.factpress.extract.language.Token;
import org.factpress.extract.language.Vocabulary;
import org.factpress.extract.language.WordClass;
import org.factpress.extract.sentence.Amount;
import org.factpress.extract.sentence.Edtf;
import org.factpress.extract.sentence.Found;
import org.factpress.extract.sentence.PeriodMention;
import org.factpress.extract.sentence.PeriodRole;
import org.factpress.extract.sentence.Syntax;
import org.factpress.extract.sentence.TimeMention;
import org.factpress.extract.sentence.Workpiece;
import org.factpress.extract.time.DocumentTime.SetPeriod;
import org.factpress.model.FigureKind;
import org.jspecify.annotations.Nullable;

/** The reference period of each amount: stated beside it, told from another time, or the one in force from before. */
public final class PeriodReader {
    private static final int OPENING = 3;
    private static final int STUDY_REACH = 3;
    private static final int TRIAL_REACH = 12;
    private final SentenceTimes times;
    private final RelativeTimes relatives;
    private final Set<String> studies;

    public PeriodReader(Vocabulary vocabulary) {
        this.relatives = new RelativeTimes(vocabulary);
        this.times = new SentenceTimes(relatives);
        this.studies = vocabulary.words("studies");
    }

    public Found<String> of(Workpiece work, List<Amount> amounts, int index, DocumentTime time) {
        time.enter(work.sentence().block());
        return time.period(work.sentence(), index, () -> read(work, amounts, time));
    }

    private List<Found<String>> read(Workpiece work, List<Amount> amounts, DocumentTime time) {
        Sentence sentence = work.sentence();
        PeriodChoice choice = choice(work, amounts, time);
        int now = relatives.now(sentence);
        int then = then(sentence);
        boolean present = Tense.isPresent(work);
        boolean sinceThen = then > 0 && sentence.is(then - 1, WordClass.SINCE);
        return amounts.stream()
                .map(amount -> {
                    Found<String> named = named(choice, amount, time, sinceThen);
                    return named.isPresent() ? named : unnamed(amount, time, now >= 0, then >= 0, present);
                })
                .toList();
    }

    /** The times of a sentence: read for its amounts, and not once more for what later sentences lean on. */
    private PeriodChoice choice(Workpiece work, List<Amount> amounts, DocumentTime time) {
        return time.choice(
                work.sentence(), () -> new PeriodChoice(work.sentence(), amounts, times.of(work, amounts, time)));
    }

    private static int then(Sentence sentence) {
        if (!sentence.has(WordClass.THEN)) {
            return -1;
        }
        int at = 0;
        while (!sentence.is(at, WordClass.THEN)) {
            at++;
        }
        return at;
    }

    /** The period that the sentence itself gives an amount. */
    private static Found<String> named(PeriodChoice choice, Amount amount, DocumentTime time, boolean sinceThen) {
        if (sinceThen && time.last() != null) {
            return sinceThen(amount, time, time.last());
        }
        boolean multiple = "times".equals(amount.quantity().unit())
                && (choice.startOf(amount).isPresent() || choice.yearsOf(amount) > 0);
        if (amount.is(FigureKind.CHANGE) || multiple) {
            return ChangePeriod.of(choice, amount, time);
        }
        Optional<Amount> change = choice.changeOver(amount);
        if (change.isPresent()) {
            return ChangePeriod.of(choice, change.get(), time);
        }
        Optional<TimeMention> tied = choice.tied(amount);
        if (tied.isPresent()) {
            if (amount.is(FigureKind.DURATION) && tied.get().is(PeriodRole.OPEN)) {
                return ChangePeriod.of(choice, amount, time);
            }
            boolean until = tied.get().is(PeriodRole.OPEN) && choice.isWhen(tied.get());
            return until ? tied.get().start() : tied.get().found();
        }
        Found<String> end = ChangePeriod.ofEnd(choice, amount);
        return end.isPresent() ? end : spokenOf(choice, amount, time);
    }

    private static Found<String> spokenOf(PeriodChoice choice, Amount amount, DocumentTime time) {
        Found<String> spoken = choice.spokenOf(amount).map(TimeMention::found).orElseGet(Found::nothing);
        Optional<TimeMention> from =
                choice.startOf(amount).or(() -> choice.openedBefore(amount)).filter(mention -> !mention.relative());
        if (!ChangePeriod.isStart(amount)) {
            boolean end = amount.change() != null && amount.change().from() != null && from.isPresent();
            return end
                            && choice.spokenOf(amount)
                                    .filter(mention -> mention.is(PeriodRole.OPEN))
                                    .isPresent()
                    ? Found.nothing()
                    : spoken;
        }
        if (from.isPresent()) {
            return from.get().start();
        }
        String end = spoken.value() == null ? time.named() : spoken.value();
        if (end != null && end.endsWith("..") && spoken.value() == null && time.ofDocument() != null) {
            return Found.inherited(time.ofDocument(), "period: the document's own, before " + Edtf.first(end));
        }
        String before = end == null ? null : ChangePeriod.before(end, choice.yearsOfChange());
        return before == null
                ? Found.nothing()
                : Found.inherited(before, "period: the one before " + end + ", which the change starts from");
    }

    private static Found<String> sinceThen(Amount amount, DocumentTime time, String last) {
        String current = time.current();
        if (amount.noun().unit() != null || current == null || current.compareTo(last) <= 0) {
            return Found.inherited(last + "/..", "period: since the period last named");
        }
        return Found.inherited(
                amount.is(FigureKind.CHANGE) ? last + "/" + current : current,
                "period: since then, until the document's own year");
    }

    /** What a sentence that names no time takes from before: the document's present, a study's year, the period in force. */
    private static Found<String> unnamed(Amount amount, DocumentTime time, boolean now, boolean then, boolean present) {
        Found<String> compared = ChangePeriod.compared(amount, time);
        if (compared.isPresent()) {
            return compared;
        }
        boolean counts = amount.noun().unit() != null;
        String own = time.ofDocument();
        if (now && own != null) {
            return Found.inherited(time.present(own), "period: now is the document's own time");
        }
        if (present && own != null && time.isPassing()) {
            return Found.inherited(time.present(own), "period: the present is the document's own time");
        }
        if (now && !counts && time.current() != null) {
            return Found.inherited(time.current(), "period: now is the latest year that the document knows of");
        }
        String last = time.last();
        if (counts && then && Edtf.isYear(last)) {
            return Found.inherited(last + "/..", "period: from the year named before");
        }
        if (time.isInFootnote() && time.named() == null) {
            return Found.nothing();
        }
        if (!counts && time.study() != null) {
            return Found.inherited(time.study(), "period: that of the study last named");
        }
        return time.reference() == null
                ? Found.nothing()
                : Found.inherited(time.reference(), "period: the one in force from before");
    }

    /** Keeps in mind the periods of a sentence that later ones may lean on. */
    public void remember(Workpiece work, List<Amount> amounts, DocumentTime time) {
        Sentence sentence = work.sentence();
        time.enter(sentence.block());
        PeriodChoice choice = choice(work, amounts, time);
        time.set(sentence, lasting(work, choice, time.date()));
        time.compare(choice.compared().orElse(null));
        for (TimeMention mention : choice.mentions()) {
            PeriodMention period = mention.period();
            time.last(period.isSpan() ? period.lastPart() : period.edtf());
            if (Edtf.isYear(period.edtf()) && namesStudy(sentence, period)) {
                time.study(period.edtf());
            }
        }
    }

    private @Nullable SetPeriod lasting(Workpiece work, PeriodChoice choice, DocumentDate date) {
        Sentence sentence = work.sentence();
        TimeMention lasting = choice.lasting();
        if (lasting == null) {
            return null;
        }
        if (lasting.is(PeriodRole.OPEN)) {
            return new SetPeriod(lasting.period().asPeriod(), true, false, false, false);
        }
        boolean ofChange = choice.hasChange()
                && !isOfStudy(sentence, lasting.period())
                && !isPastStudy(sentence, lasting.period(), date)
                && lasting.period().isSpan()
                && !isSeason(sentence, lasting.period())
                && Edtf.isYear(lasting.period().firstPart());
        return ofChange
                ? null
                : new SetPeriod(
                        lasting.period().edtf(),
                        lasting.from() <= OPENING,
                        lasting.relative(),
                        SentenceTimes.looksAhead(sentence),
                        isSampled(work) || opensWithStudy(sentence));
    }

    /** "The trial took in 2,140 people between 2022 and 2024". */
    private boolean opensWithStudy(Sentence sentence) {
        return sentence.is(0, WordClass.ARTICLE)
                && IntStream.range(1, STUDY_REACH).anyMatch(i -> studies.contains(sentence.norm(i)));
    }

    /** "Of 2,016 people questioned in September". */
    private static boolean isSampled(Workpiece work) {
        Syntax syntax = work.syntax();
        return syntax != null
                && syntax.groups().stream()
                        .anyMatch(group -> work.sentence().lexicon().opens(group.verb(), WordClass.SAMPLING));
    }

    /** "in 2022-2023", "the 2022/23 season": two years written as one, and not from when to when something changed. */
    private static boolean isSeason(Sentence sentence, PeriodMention mention) {
        Token joint = sentence.token(mention.from() + 1);
        return (joint.isDash() || joint.is("/")) && Edtf.lastYear(mention.edtf()) == Edtf.firstYear(mention.edtf()) + 1;
    }

    /** "in a trial of 6,214 patients that ran from 2021 to 2023": the time of a study holds for all it found. */
    private boolean isOfStudy(Sentence sentence, PeriodMention mention) {
        return IntStream.range(mention.from() - TRIAL_REACH, mention.from())
                .anyMatch(i -> studies.contains(sentence.norm(i)));
    }

    /** "fell by 58% between 2016 and 2022, a study found": years that were over when the study came out are those it studied. */
    private boolean isPastStudy(Sentence sentence, PeriodMention mention, DocumentDate date) {
        return date.stated()
                && date.year() != null
                && Edtf.lastYear(mention.edtf()) < date.year()
                && IntStream.range(mention.to(), sentence.size()).anyMatch(i -> studies.contains(sentence.norm(i)));
    }

    /** "the 2015 prevalence study". */
    private boolean namesStudy(Sentence sentence, PeriodMention mention) {
        return IntStream.range(mention.to(), mention.to() + STUDY_REACH)
                .anyMatch(i -> studies.contains(sentence.norm(i))
                        && IntStream.range(mention.to(), i)
                                .allMatch(j -> sentence.token(j).isWord()));
    }
}
