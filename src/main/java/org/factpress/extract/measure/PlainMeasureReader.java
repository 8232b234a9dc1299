package org.factpress.extract.measure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.factpress.extract.clause.PhraseReader;
import org.factpress.extract.language.PhraseBook;
import org.factpress.extract.language.QuantityWords;
import org.factpress.extract.language.Sentence;
import org.factpress.extract.language.Token;
import org.factpress.extract.language.TokenKind;
import org.factpress.extract.language.Vocabulary;
import org.factpress.extract.language.WordClass;
import org.factpress.extract.language.Wording;
import org.factpress.extract.sentence.Amount;
import org.factpress.extract.sentence.Found;
import org.factpress.extract.sentence.Workpiece;
import org.factpress.model.FigureKind;
import org.jspecify.annotations.Nullable;

/** What an amount measures by the words around it, in a language whose clauses are not read. */
final class PlainMeasureReader {
    private static final Set<String> RATES = Set.of("percent", "percentage-points", "times");
    private final QuantityWords words;
    private final Set<String> heads;
    private final PhraseBook changes;
    private final PlainSubjectReader subjects;
    private final PhraseReader phrases;
    private final PlainCountedReader counted;
    private final Set<String> placeNouns;
    private final PlainShareReader shares;
    private final Wording wording;

    PlainMeasureReader(Vocabulary vocabulary, QuantityWords words, Wording wording) {
        this.wording = wording;
        this.words = words;
        this.heads = vocabulary.words("measure-heads");
        this.changes = vocabulary.phrases("changes");
        this.phrases = new PhraseReader(vocabulary, words, wording);
        this.shares = new PlainShareReader(vocabulary, words, phrases, wording);
        this.subjects = new PlainSubjectReader(vocabulary, words);
        this.counted = new PlainCountedReader(vocabulary, words, phrases);
        this.placeNouns = vocabulary.words("places-nouns");
    }

    Found<String> of(Workpiece work, List<Amount> amounts, int index, MeasureContext context) {
        Found<String> found = read(work, amounts, index, context);
        if (found.value() != null && !amounts.get(index).is(FigureKind.DURATION)) {
            context.topic(found.value());
        }
        return found;
    }

    private Found<String> read(Workpiece work, List<Amount> amounts, int index, MeasureContext context) {
        Amount amount = amounts.get(index);
        if (pointsBack(work.sentence(), amount) && context.topic() != null) {
            return Found.inherited(context.topic(), "measure: what the sentence before told");
        }
        if (amount.is(FigureKind.DURATION) || "year".equals(amount.quantity().unit())) {
            return lasting(work, amount);
        }
        if (amount.noun().unit() != null && !amount.is(FigureKind.CHANGE)) {
            return Found.here(counted.of(work, amount), "measure: what is counted");
        }
        Optional<String> ratio = amount.is(FigureKind.RATIO)
                        && "percent".equals(amount.quantity().unit())
                ? shares.ofRatio(work, amount, context)
                : Optional.empty();
        if (ratio.isPresent()) {
            return Found.here(ratio.get(), "measure: a share of those named beside the number");
        }
        String behind = isTold(work.sentence(), amount) ? null : behind(work, amount, context);
        if (behind != null) {
            return Found.here(behind, "measure: the phrase behind the number");
        }
        String before =
                before(work, amount, index == 0 ? 0 : amounts.get(index - 1).to());
        if (before != null) {
            return Found.here(before, "measure: the phrase before the number");
        }
        Optional<String> share = shareOf(work, amount, context);
        if (share.isPresent()) {
            return Found.here(share.get(), "measure: a share of the whole named first");
        }
        boolean ofUnnamed =
                work.sentence().is(amount.to(), WordClass.OF) || work.sentence().is(0, WordClass.OF);
        if (ofUnnamed) {
            return Found.nothing();
        }
        Optional<PlainSubjectReader.Span> subject = subjects.of(work, amount.opening());
        if (subject.isPresent()) {
            return Found.here(
                    PhraseReader.text(work, subject.get().from(), subject.get().to()),
                    "measure: the subject of the clause");
        }
        if (!RATES.contains(String.valueOf(amount.quantity().unit())) || isItsOwnSubject(work.sentence(), amount)) {
            return Found.nothing();
        }
        return besideRate(work, amounts, index, context)
                .or(() -> shareOfCounted(work, amounts, index))
                .or(() -> Optional.ofNullable(context.measure())
                        .map(measure -> Found.inherited(measure, "measure: carried on from before")))
                .orElseGet(Found::nothing);
    }

    /** "Parmi les adultes, 12 % fument", "Of all schools, 12% closed". */
    private Optional<String> shareOf(Workpiece work, Amount amount, MeasureContext context) {
        Sentence sentence = work.sentence();
        if (!"percent".equals(amount.quantity().unit()) || amount.is(FigureKind.CHANGE)) {
            return Optional.empty();
        }
        boolean fronted = sentence.is(0, WordClass.OF) || sentence.is(0, WordClass.AMONG);
        return fronted
                ? shares.ofNamed(work, 1, amount.to(), context)
                : shares.ofUnnamed(work, amount, context.whole());
    }

    /** "À Nice, ils sont 13 %", "elles étaient 40 %": those that the share before was told of. */
    private static boolean pointsBack(Sentence sentence, Amount amount) {
        int verb = amount.opening() - 1;
        return amount.is(FigureKind.PERCENTAGE)
                && sentence.is(verb, WordClass.COPULA_OF_GROUP)
                && sentence.is(verb - 1, WordClass.PRONOUN)
                && !sentence.is(amount.to(), WordClass.OF);
    }

    /** "One in 50 died": a ratio that opens its clause, or a multiple, says by itself what it is about. */
    private static boolean isItsOwnSubject(Sentence sentence, Amount amount) {
        Token before = sentence.token(amount.opening() - 1);
        boolean opens = before.kind() == TokenKind.SIGN && !before.is("(");
        return amount.is(FigureKind.RATIO)
                && (opens || "times".equals(amount.quantity().unit()));
    }

    /** "a decade of law enforcement", "ten years since the first operation". */
    private Found<String> lasting(Workpiece work, Amount amount) {
        boolean named = work.sentence().is(amount.to(), WordClass.OF_SINCE)
                && work.sentence().has(amount.to() + 1);
        return named
                ? Found.here(phrases.from(work, amount.to() + 1), "measure: the phrase behind the span")
                : Found.nothing();
    }

    /** "48% had two doses, compared with 39% in 2019": the rate before in the sentence is the same rate. */
    private Optional<Found<String>> besideRate(
            Workpiece work, List<Amount> amounts, int index, MeasureContext context) {
        for (int i = index - 1; i >= 0; i--) {
            if (amounts.get(i).is(FigureKind.PERCENTAGE) && !amounts.get(index).is(FigureKind.CHANGE)) {
                return Optional.of(of(work, amounts, i, context)).filter(Found::isPresent);
            }
        }
        return Optional.empty();
    }

    /** "369 cases were opened, and 86% led to arrests": a share of what was counted just before. */
    private Optional<Found<String>> shareOfCounted(Workpiece work, List<Amount> amounts, int index) {
        boolean share = "percent".equals(amounts.get(index).quantity().unit())
                && !amounts.get(index).is(FigureKind.CHANGE);
        for (int i = index - 1; share && i >= 0; i--) {
            if (amounts.get(i).is(FigureKind.COUNT)
                    && amounts.get(i).noun().unit() != null
                    && !placeNouns.contains(
                            work.sentence().norm(amounts.get(i).noun().to() - 1))) {
                return Optional.of(Found.here(
                        wording.shareOf(counted.of(work, amounts.get(i))),
                        "measure: a share of what was counted before"));
            }
        }
        return Optional.empty();
    }

    /** "2.2% prevalence rate of minors", "73% reduction in the presence of minors", "90% of the country". */
    private @Nullable String behind(Workpiece work, Amount amount, MeasureContext context) {
        Sentence sentence = work.sentence();
        int to = amount.to();
        for (int i = to; i < to + 4 && sentence.token(i).isWord(); i++) {
            Optional<PhraseBook.Match> change = changes.startingAt(sentence, i);
            if (amount.is(FigureKind.CHANGE) && change.isPresent()) {
                int next = change.get().to();
                boolean linked = sentence.is(next, WordClass.IN_OF);
                return linked
                        ? phrases.from(work, next + 1)
                        : sentence.token(next).isWord() && !words.isFunctionWord(sentence.token(next))
                                ? phrases.from(work, next)
                                : null;
            }
            boolean headed = heads.contains(sentence.norm(i));
            if (headed || i == to && sentence.is(i, WordClass.ARTICLE) && heads.contains(sentence.norm(i + 1))) {
                return phrases.from(work, to);
            }
            if (words.isFunctionWord(sentence.token(i))) {
                break;
            }
        }
        if (amount.is(FigureKind.RATIO)
                && "percent".equals(amount.quantity().unit())
                && words.isPlural(sentence.token(to))) {
            return wording.shareOf(PhraseReader.text(work, to, phrases.end(work, to, to)));
        }
        boolean share =
                sentence.is(to, WordClass.OF) && !amount.is(FigureKind.DURATION) && !amount.is(FigureKind.MONEY);
        if (share && amount.is(FigureKind.CHANGE)) {
            return phrases.from(work, to + 1);
        }
        return share ? shares.of(work, amount, context) : null;
    }

    /** "Le taux de chômage s'établit à 6,9 % de la population active": the subject is the rate, the whole only explains it. */
    private static boolean isTold(Sentence sentence, Amount amount) {
        boolean ofWhole = amount.is(FigureKind.PERCENTAGE) && sentence.is(amount.to(), WordClass.OF);
        boolean rated = amount.is(FigureKind.RATIO)
                && "percent".equals(amount.quantity().unit());
        if (!ofWhole && !rated) {
            return false;
        }
        for (int i = amount.opening() - 1; i >= 0 && !sentence.is(i, WordClass.CLAUSE_BOUNDARY); i--) {
            if (sentence.is(i, WordClass.MAKING_UP)) {
                return false;
            }
            boolean opens = i < 2 || sentence.is(i - 2, WordClass.CLAUSE_BOUNDARY);
            if (opens && sentence.is(i, WordClass.RATE_NOUN) && sentence.is(i - 1, WordClass.SUBJECT_ARTICLE)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable String before(Workpiece work, Amount amount, int previousEnd) {
        Sentence sentence = work.sentence();
        boolean rate = RATES.contains(String.valueOf(amount.quantity().unit())) && !amount.is(FigureKind.CHANGE);
        int head = lastHead(sentence, previousEnd, amount.opening(), rate);
        if (head < 0) {
            head = lastHead(sentence, 0, amount.opening(), rate);
        }
        return head < 0 ? null : banded(work, head);
    }

    /** "le taux de chômage des 15-24 ans": with the ages that stand for the group right behind. */
    private String banded(Workpiece work, int head) {
        int end = phrases.end(work, head, head);
        return work.ages().stream()
                .filter(age ->
                        age.band() && age.from() == end + 1 && work.sentence().is(end, WordClass.AGE_ARTICLE))
                .findFirst()
                .map(age -> PhraseReader.text(work, head, age.to()))
                .orElseGet(() -> PhraseReader.text(work, head, end));
    }

    private int lastHead(Sentence sentence, int from, int to, boolean rate) {
        int head = -1;
        for (int i = from; i < to; i++) {
            boolean modifier = heads.contains(sentence.norm(i + 1));
            boolean study = sentence.is(i + 1, WordClass.STUDY);
            boolean unfit = rate && sentence.is(i, WordClass.NO_RATE);
            boolean points = sentence.is(i + 1, WordClass.POINT);
            boolean daily = sentence.is(i - 1, WordClass.A) && sentence.is(i - 2, WordClass.ON);
            if (heads.contains(sentence.norm(i)) && !daily && !points && !modifier && !study && !unfit) {
                head = i;
            }
        }
        return first(sentence, head, from);
    }

    /** "le taux de chômage", "la part des salaires": of nouns that measure, the first one names the measure. */
    private int first(Sentence sentence, int head, int from) {
        int first = head;
        while (first - 2 >= from
                && sentence.is(first - 1, WordClass.OF)
                && heads.contains(sentence.norm(first - 2))
                && !sentence.is(first - 2, WordClass.NO_RATE)) {
            first -= 2;
        }
        return first;
    }
}
