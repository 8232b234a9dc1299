package org.factpress.extract.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.factpress.extract.language.Cursor;
import org.factpress.extract.language.Numeral;
import org.factpress.extract.language.PhraseBook;
import org.factpress.extract.language.PhraseBook.Match;
import org.factpress.extract.language.QuantityWords;
import org.factpress.extract.language.Sentence;
import org.factpress.extract.language.Token;
import org.factpress.extract.language.TokenKind;
import org.factpress.extract.language.Vocabulary;
import org.factpress.extract.language.WordClass;
import org.factpress.extract.sentence.Amount;
import org.factpress.extract.sentence.NounPhrase;
import org.factpress.extract.sentence.Workpiece;
import org.factpress.model.FigureKind;
import org.factpress.model.Qualifier;
import org.factpress.model.Quantity;

/** Numbers become quantities: with qualifier and unit, as ranges, shares, multiples, spans of time or counts of things. */
public final class AmountReader {
    private final AmountOpenings openings;
    private final NumberGrammar numbers;
    private final QuantityWords words;
    private final QualifierReader qualifiers;
    private final UnitReader units;
    private final RangeReader ranges;
    private final ShareReader shares;
    private final NounPhraseReader nouns;
    private final Map<String, String> collectives;
    private final PhraseBook vague;
    private final PhraseBook multiples;
    private final Map<String, BigDecimal> spans;

    public AmountReader(Vocabulary vocabulary, NumberGrammar numbers, QuantityWords words) {
        this.openings = new AmountOpenings(vocabulary);
        this.numbers = numbers;
        this.words = words;
        this.qualifiers = new QualifierReader(words);
        this.units = new UnitReader(vocabulary, words);
        this.shares = new ShareReader(numbers, units);
        this.ranges = new RangeReader(vocabulary, numbers, units);
        this.nouns = new NounPhraseReader(vocabulary, words);
        this.collectives = vocabulary.map("collectives");
        this.vague = vocabulary.phrases("vague");
        this.multiples = vocabulary.phrases("multiples");
        this.spans = vocabulary.decimals("spans");
    }

    /** The amounts of a sentence in text order; their tokens are claimed. */
    public List<Amount> read(Workpiece work) {
        List<Amount> amounts = new ArrayList<>();
        for (int i = 0; i < work.sentence().size(); i++) {
            boolean opens = work.free(i) && openings.at(work.sentence(), i);
            Optional<Amount> amount = opens ? at(work, i, amounts) : Optional.empty();
            if (amount.isPresent()
                    && work.free(amount.get().from(), amount.get().to())) {
                amounts.add(amount.get());
                work.claim(amount.get().from(), amount.get().to());
                i = amount.get().to() - 1;
            }
        }
        return CompoundSpan.joined(work.sentence(), amounts);
    }

    private Optional<Amount> at(Workpiece work, int i, List<Amount> before) {
        return vague(work, i)
                .or(() -> ClockSpan.at(work.sentence(), i))
                .or(() -> span(work, i))
                .or(() -> shares.at(work.sentence(), i).map(found -> qualified(work, found)))
                .or(() -> ranges.at(work, i)
                        .map(found -> qualified(work, found))
                        .map(found -> counted(work, found, before)))
                .or(() -> plain(work, i, before))
                .or(() -> half(work, i))
                .or(() -> multiple(work, i));
    }

    private Optional<Amount> vague(Workpiece work, int i) {
        return vague.startingAt(work.sentence(), i).map(match -> {
            NounPhrase noun = nouns.at(work, match.to(), false);
            Quantity quantity = new Quantity(
                    FigureKind.VAGUE,
                    null,
                    match.entry().decimal(0),
                    match.entry().decimal(1),
                    Qualifier.ABOUT,
                    null,
                    noun.unit());
            return Amount.of(i, match.from(), match.to(), quantity)
                    .counting(noun)
                    .inWords(true)
                    .settingScene(match.entry().column(2).equals("scope"));
        });
    }

    /** "a decade", "the past decade", "decades". */
    private Optional<Amount> span(Workpiece work, int i) {
        Sentence sentence = work.sentence();
        boolean article = sentence.is(i, WordClass.A);
        int word = article ? i + 1 : i;
        BigDecimal years = spans.get(sentence.norm(word));
        boolean century = sentence.is(word, WordClass.CENTURY);
        if (years == null || !work.free(word) || century && !article && !sentence.is(i - 1, WordClass.SPAN_OPENER)) {
            return Optional.empty();
        }
        boolean plural = sentence.norm(word).endsWith("s");
        Quantity quantity = plural
                ? new Quantity(
                        FigureKind.VAGUE,
                        null,
                        years.multiply(BigDecimal.valueOf(2)),
                        years.multiply(BigDecimal.valueOf(9)),
                        Qualifier.ABOUT,
                        null,
                        "year")
                : new Quantity(FigureKind.DURATION, years, null, null, Qualifier.ABOUT, years, "year");
        return Optional.of(Amount.of(i, article ? i : word, word + 1, quantity).inWords(true));
    }

    private Optional<Amount> multiple(Workpiece work, int i) {
        String scored = collectives.get(work.sentence().norm(i - 1));
        return multiples
                .startingAt(work.sentence(), i)
                .filter(match -> scored != null || isMultiple(work.sentence(), match))
                .map(match -> {
                    Quantity quantity = new Quantity(
                            scored == null ? FigureKind.RATIO : FigureKind.COUNT,
                            match.entry().decimal(0),
                            null,
                            null,
                            Qualifier.EXACT,
                            BigDecimal.ONE,
                            scored == null ? "times" : scored);
                    return qualified(
                            work,
                            Amount.of(i, match.from(), match.to(), quantity).inWords(true));
                });
    }

    /** "double" alone is as often a quality ("double standards") as a multiple ("double the number"). */
    private static boolean isMultiple(Sentence sentence, Match match) {
        boolean bare = sentence.is(match.from(), WordClass.BARE_MULTIPLE) && match.to() == match.from() + 1;
        return !bare || sentence.is(match.to(), WordClass.MULTIPLIED);
    }

    /** "half a mile", "une demi-heure": half of one unit of time or measure. */
    private Optional<Amount> half(Workpiece work, int i) {
        Cursor cursor = new Cursor(work.sentence(), i);
        if (!cursor.pass(WordClass.HALF_A)) {
            return Optional.empty();
        }
        BigDecimal half = new BigDecimal("0.5");
        Amount amount = units.measured(work.sentence(), new Numeral(i, cursor.at(), half, half, true, false));
        boolean measured = amount.is(FigureKind.DURATION) || amount.is(FigureKind.MEASURE);
        return measured ? Optional.of(qualified(work, amount)) : Optional.empty();
    }

    private Optional<Amount> plain(Workpiece work, int i, List<Amount> before) {
        Sentence sentence = work.sentence();
        Optional<Numeral> numeral = numbers.cardinal(new Cursor(sentence, i));
        if (numeral.isEmpty() || !work.free(i, numeral.get().to())) {
            return Optional.empty();
        }
        Amount amount = qualified(work, units.measured(sentence, numeral.get()));
        if (isArticle(sentence, amount, numeral.get())) {
            return Optional.empty();
        }
        Amount counted = counted(work, amount, before);
        return isNumber(sentence, counted, numeral.get()) ? Optional.of(counted) : Optional.empty();
    }

    /** "un an", "une fois": where the article is the word for one too, it counts only what is told in numbers alone. */
    private static boolean isArticle(Sentence sentence, Amount amount, Numeral numeral) {
        boolean bounded = amount.opening() < amount.from()
                && amount.quantity().qualifier() != Qualifier.EXACT
                && amount.quantity().qualifier() != Qualifier.ABOUT;
        return numeral.to() - numeral.from() == 1
                && !bounded
                && sentence.is(numeral.from(), WordClass.A)
                && !amount.is(FigureKind.PERCENTAGE)
                && !amount.is(FigureKind.MONEY);
    }

    /** "one" in words counts only where a single thing is named behind it and nothing says that it is a pronoun. */
    private boolean isNumber(Sentence sentence, Amount amount, Numeral numeral) {
        boolean one =
                numeral.spelled() && numeral.value().compareTo(BigDecimal.ONE) == 0 && amount.is(FigureKind.COUNT);
        boolean pronoun = sentence.is(amount.from() - 2, WordClass.ARTICLE)
                && !words.isFunctionWord(sentence.token(amount.from() - 1));
        return !one
                || !pronoun
                        && amount.noun().unit() != null
                        && sentence.token(amount.to()).isWord();
    }

    private Amount qualified(Workpiece work, Amount amount) {
        return qualifiers.qualify(work, amount);
    }

    private Amount counted(Workpiece work, Amount amount, List<Amount> before) {
        if (!amount.is(FigureKind.COUNT)
                && !(amount.is(FigureKind.RANGE) && amount.quantity().unit() == null)) {
            return amount;
        }
        boolean single = BigDecimal.ONE.equals(amount.quantity().value());
        NounPhrase noun = nouns.at(work, amount.to(), single);
        if (noun.unit() != null) {
            return qualifiers.qualifyBehind(work.sentence(), counting(amount, noun));
        }
        NounPhrase named = nouns.before(work, amount.opening());
        return named.unit() != null ? counting(amount, named) : elided(work.sentence(), amount, before);
    }

    private static boolean isWhole(Amount amount) {
        BigDecimal value = amount.quantity().value();
        return value != null && value.stripTrailingZeros().scale() <= 0;
    }

    /** A sign or a joint before a bare number ties it to what was counted; a pronoun or a name does not. */
    private static boolean leans(Sentence sentence, int index) {
        Token before = sentence.token(index);
        if (sentence.is(index, WordClass.FROM)) {
            return sentence.is(index - 1, WordClass.UP_DOWN);
        }
        if (sentence.is(index, WordClass.TO)) {
            return sentence.is(index - 1, WordClass.COMPARED);
        }
        return !before.isWord() && before.kind() == TokenKind.SIGN || sentence.is(index, WordClass.ELISION_JOINT);
    }

    private static Amount counting(Amount amount, NounPhrase noun) {
        Quantity q = amount.quantity();
        return amount.with(
                        new Quantity(q.kind(), q.value(), q.low(), q.high(), q.qualifier(), q.precision(), noun.unit()))
                .counting(noun);
    }

    /** "369 cases, 84 since January": a bare number counts what the number before it counted. */
    private Amount elided(Sentence sentence, Amount amount, List<Amount> before) {
        if (!amount.is(FigureKind.COUNT) || !isWhole(amount) || !leans(sentence, amount.opening() - 1)) {
            return amount;
        }
        for (int i = before.size() - 1; i >= 0; i--) {
            Amount earlier = before.get(i);
            if (earlier.is(FigureKind.COUNT) && earlier.noun().unit() != null) {
                return counting(
                        amount,
                        new NounPhrase(
                                earlier.noun().from(),
                                earlier.noun().to(),
                                earlier.noun().unit()));
            }
        }
        return amount;
    }
}
