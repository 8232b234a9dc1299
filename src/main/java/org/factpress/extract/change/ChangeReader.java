package org.factpress.extract.change;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.factpress.extract.language.PhraseBook;
import org.factpress.extract.language.QuantityWords;
import org.factpress.extract.language.Sentence;
import org.factpress.extract.language.Token;
import org.factpress.extract.language.TokenKind;
import org.factpress.extract.language.Vocabulary;
import org.factpress.extract.language.WordClass;
import org.factpress.extract.sentence.Amount;
import org.factpress.extract.sentence.ChangeWord;
import org.factpress.extract.sentence.ChangeWord.Role;
import org.factpress.extract.time.CalendarRule;
import org.factpress.model.Change;
import org.factpress.model.Direction;
import org.factpress.model.FigureKind;
import org.jspecify.annotations.Nullable;

/** Relations of change in a sentence: "by 73% from 8.16% to 2.2%", "a 73% reduction", "down to 0.75%", "up from 48%". */
public final class ChangeReader {
    private static final int REACH = 5;
    private static final int BY_REACH = 16;
    private static final Set<FigureKind> CHANGEABLE =
            Set.of(FigureKind.PERCENTAGE, FigureKind.COUNT, FigureKind.MONEY, FigureKind.MEASURE, FigureKind.RATIO);
    private static final Set<String> LENGTHS = Set.of("mm", "cm", "m", "km", "[ft_i]", "[in_i]", "[mi_i]");
    private final PhraseBook changes;
    private final QuantityWords quantityWords;
    private final ChangeEnds ends;

    public ChangeReader(Vocabulary vocabulary, QuantityWords quantityWords) {
        this.changes = vocabulary.phrases("changes");
        this.quantityWords = quantityWords;
        this.ends = new ChangeEnds(vocabulary);
    }

    public List<Amount> relate(Sentence sentence, List<Amount> amounts) {
        if (amounts.isEmpty()) {
            return amounts;
        }
        List<ChangeWord> words = words(sentence);
        List<Amount> related = new ArrayList<>();
        for (Amount amount : amounts) {
            if (amount.is(FigureKind.RANGE)) {
                related.add(compared(sentence, amount, words));
                continue;
            }
            related.add(
                    CHANGEABLE.contains(amount.quantity().kind()) ? single(sentence, amounts, related, words) : amount);
        }
        List<Amount> triples = ChangeTriples.relate(sentence, related, words, ends);
        List<Amount> reached = ChangeReach.relate(sentence, triples, words);
        return ChangeGaps.relate(sentence, reached, words, quantityWords);
    }

    private List<ChangeWord> words(Sentence sentence) {
        List<ChangeWord> found = new ArrayList<>();
        int end = changes.mayStartIn(sentence) ? sentence.size() : 0;
        for (int i = 0; i < end; i++) {
            changes.startingAt(sentence, i)
                    .map(ChangeReader::word)
                    .filter(word -> !isPhrasal(sentence, word) && !isOfDegree(sentence, found, word))
                    .ifPresent(found::add);
        }
        return found;
    }

    /** "shrank even more, by 58%", "rose faster": a comparative that closes its clause tells how much the verb before it says. */
    private static boolean isOfDegree(Sentence sentence, List<ChangeWord> before, ChangeWord word) {
        if (word.role() != Role.COMPARATIVE
                || before.isEmpty()
                || sentence.token(word.to()).isWord() && !sentence.is(word.to(), WordClass.CHANGE_BY)) {
            return false;
        }
        ChangeWord last = before.get(before.size() - 1);
        boolean beside =
                IntStream.range(last.to(), word.from()).allMatch(i -> sentence.is(i, WordClass.DEGREE_OF_CHANGE));
        return last.role() == Role.VERB && beside && !sentence.token(word.to()).is(TokenKind.NUMBER);
    }

    private static ChangeWord word(PhraseBook.Match match) {
        return new ChangeWord(
                match.from(),
                match.to(),
                Direction.valueOf(match.entry().column(0).toUpperCase(Locale.ROOT)),
                Role.valueOf(match.entry().column(1).toUpperCase(Locale.ROOT)));
    }

    /** "making up 12%": the adverb belongs to the verb before it; "se montaient à 12 %" tells a sum. Neither is a change. */
    private boolean isPhrasal(Sentence sentence, ChangeWord word) {
        boolean amountsTo = sentence.is(word.from() - 1, WordClass.REFLEXIVE) && sentence.is(word.to(), WordClass.TO);
        return amountsTo || word.role() == Role.ADVERB && quantityWords.isVerb(sentence.token(word.from() - 1));
    }

    /** The next amount, with what those before it were read as. */
    private static Amount single(Sentence sentence, List<Amount> amounts, List<Amount> before, List<ChangeWord> words) {
        Amount amount = amounts.get(before.size());
        Amount next = before.size() + 1 < amounts.size() ? amounts.get(before.size() + 1) : null;
        Amount last = before.isEmpty() ? null : before.get(before.size() - 1);
        if (isMultiplying(sentence, amount)) {
            boolean grows = amount.quantity().value().compareTo(BigDecimal.ONE) > 0;
            return amount.telling(change(amount, grows ? Direction.INCREASE : Direction.DECREASE, null, null));
        }
        Direction signed = signed(sentence, amount);
        if (signed != null) {
            return amount.withSign().asChange(change(amount, signed, null, null));
        }
        boolean by = sentence.is(amount.opening() - 1, WordClass.CHANGE_BY)
                && !sentence.is(amount.opening() - 1, WordClass.FROM);
        Optional<ChangeWord> preceding = preceding(words, amount, by ? BY_REACH : REACH);
        Optional<ChangeWord> factor =
                preceding.filter(word -> word.role() == Role.FACTOR && word.to() == amount.opening());
        if (factor.isPresent()) {
            return amount.telling(change(amount, factor.get().direction(), null, null));
        }
        if ("times".equals(amount.quantity().unit()) && sentence.is(amount.to(), WordClass.FEWER_TIMES)) {
            return amount.telling(change(amount, Direction.DECREASE, null, null));
        }
        if (isSecond(sentence, last, amount)) {
            return amount.asChange(change(amount, last.change().direction(), null, null));
        }
        if (!opensSpan(sentence, amount, next) && isChange(sentence, amount, preceding)) {
            return amount.asChange(change(amount, preceding.get().direction(), null, null));
        }
        Optional<ChangeWord> following = following(sentence, words, amount);
        if (following.isPresent()) {
            return amount.asChange(change(amount, following.get().direction(), null, null));
        }
        if (sentence.is(amount.opening() - 1, WordClass.TO)
                && preceding.isPresent()
                && !newVerb(sentence, preceding.get().to(), amount.opening())) {
            return amount.telling(change(
                    amount, preceding.get().direction(), null, amount.quantity().value()));
        }
        return amount;
    }

    /** "a baissé et se situe à 4,7 %": behind "and" another verb tells the number. */
    private static boolean newVerb(Sentence sentence, int from, int to) {
        return IntStream.range(from, to)
                .anyMatch(i -> sentence.is(i, WordClass.AND) && sentence.is(i + 1, WordClass.CLAUSE_AUXILIARY));
    }

    /** "decreased by 73%", "rose 12%", "a reduction of 5 points"; a bare count behind a verb is no change. */
    private static boolean isChange(Sentence sentence, Amount amount, Optional<ChangeWord> preceding) {
        if (preceding.isEmpty()) {
            return false;
        }
        ChangeWord word = preceding.get();
        boolean adjacent = word.to() == amount.opening();
        boolean rate = amount.is(FigureKind.PERCENTAGE) || amount.is(FigureKind.RATIO);
        boolean by = sentence.is(amount.opening() - 1, WordClass.CHANGE_BY)
                && !otherClause(sentence, word, amount)
                && !bracketed(sentence, word, amount)
                && !(word.role() == Role.COMPARATIVE && sentence.is(amount.to(), WordClass.OF));
        boolean of = sentence.is(amount.opening() - 1, WordClass.OF)
                && word.to() == amount.opening() - 1
                && isNoun(sentence, word);
        boolean level =
                sentence.is(amount.opening(), WordClass.LEVEL) || sentence.is(amount.opening() + 1, WordClass.LEVEL);
        boolean directly = adjacent && !level && rate && word.role() != Role.COMPARATIVE;
        boolean part = sentence.is(amount.to(), WordClass.OF) && sentence.is(amount.to() + 1, WordClass.THESE_THINGS);
        return by
                || of
                || directly && !part
                || adverbial(amount, word)
                || rate && (isApposed(sentence, word, amount) || isAveraged(sentence, word, amount));
    }

    /** "the decline was 31%", "a fall, of 3%": the noun with a verb of being or a comma before its size. */
    private static boolean isApposed(Sentence sentence, ChangeWord word, Amount amount) {
        int last = amount.opening() - 1;
        boolean noun = sentence.is(word.from() - 1, WordClass.DETERMINER_OF_CHANGE) && word.to() == last;
        boolean told = word.role() == Role.NOUN || word.role() == Role.VERB;
        boolean set = sentence.is(last, WordClass.OF)
                && sentence.norm(last - 1).equals(",")
                && word.to() == last - 1
                && isNoun(sentence, word);
        return set || noun && told && sentence.is(last, WordClass.COPULA);
    }

    /** "to rise by an average of 2.1%". */
    private static boolean isAveraged(Sentence sentence, ChangeWord word, Amount amount) {
        int of = amount.opening() - 1;
        int by = sentence.is(of - 2, WordClass.ARTICLE) ? of - 3 : of - 2;
        return sentence.is(of, WordClass.OF)
                && sentence.is(of - 1, WordClass.AVERAGING)
                && sentence.is(by, WordClass.CHANGE_BY)
                && word.to() == by;
    }

    /** "down $1.12", "up 2.8 ppm": behind an adverb a measured amount is a size too; so is one with an end behind it. */
    private static boolean adverbial(Amount amount, ChangeWord word) {
        boolean measured = amount.is(FigureKind.MONEY) || amount.is(FigureKind.MEASURE);
        return measured && word.to() == amount.opening() && word.role() == Role.ADVERB;
    }

    /** "doubled", "has halved": the verb itself is the multiple. */
    private static boolean isMultiplying(Sentence sentence, Amount amount) {
        return amount.is(FigureKind.RATIO)
                && amount.to() - amount.from() == 1
                && (sentence.is(amount.from(), WordClass.MULTIPLYING_VERB)
                        || sentence.is(amount.from(), WordClass.MULTIPLYING_INFINITIVE)
                                && sentence.is(amount.opening() - 1, WordClass.TO));
    }

    /** A semicolon or a full clause between: "by" belongs to another verb. */
    private static boolean otherClause(Sentence sentence, ChangeWord word, Amount amount) {
        for (int i = word.to(); i < amount.opening() - 1; i++) {
            if (sentence.norm(i).equals(";")
                    || sentence.token(i).is(TokenKind.NUMBER) && !CalendarRule.isYear(sentence.token(i))
                    || sentence.token(i).isDash() && !sentence.token(i).glued()) {
                return true;
            }
        }
        return false;
    }

    /** "de 8,16 % à 2,2 %": where one word stands for "by" and "from", a number with "to" behind it is where it started. */
    private static boolean opensSpan(Sentence sentence, Amount amount, @Nullable Amount next) {
        String unit = amount.quantity().unit();
        return sentence.is(amount.opening() - 1, WordClass.BY)
                && sentence.is(amount.opening() - 1, WordClass.FROM)
                && next != null
                && next.opening() == amount.to() + 1
                && sentence.is(amount.to(), WordClass.TO)
                && (unit == null
                        || amount.is(FigureKind.COUNT)
                        || unit.equals(next.quantity().unit()));
    }

    /** "a fallen rate (of 2%)": a number set in brackets is not what the word before them tells the size of. */
    private static boolean bracketed(Sentence sentence, ChangeWord word, Amount amount) {
        return IntStream.range(word.to(), amount.opening())
                .anyMatch(i -> sentence.norm(i).equals("("));
    }

    /** "down by 3 points in May and by 5 points over the year": a second size, of the same unit. */
    private static boolean isSecond(Sentence sentence, @Nullable Amount last, Amount amount) {
        return last != null
                && last.is(FigureKind.CHANGE)
                && last.change() != null
                && sentence.is(amount.opening() - 1, WordClass.BY)
                && sentence.is(amount.opening() - 2, WordClass.AND)
                && amount.quantity().unit() != null
                && amount.quantity().unit().equals(last.quantity().unit());
    }

    private static boolean isNoun(Sentence sentence, ChangeWord word) {
        return word.role() == Role.NOUN || sentence.is(word.from() - 1, WordClass.DETERMINER_OF_CHANGE);
    }

    /** "−73%", "+12%": a sign of its own before a rate tells a change. */
    private static @Nullable Direction signed(Sentence sentence, Amount amount) {
        Token sign = sentence.token(amount.from() - 1);
        boolean opens = sentence.norm(amount.from() - 2).equals("(") || sign.is("+") && !sign.glued();
        boolean own = amount.opening() == amount.from()
                && (sentence.token(amount.from()).glued() ? opens || !sign.glued() : opens);
        if (!own || !amount.is(FigureKind.PERCENTAGE) && !amount.is(FigureKind.MONEY)) {
            return null;
        }
        return sign.is("-") || sign.is("–") ? Direction.DECREASE : sign.is("+") ? Direction.INCREASE : null;
    }

    /** "73% reduction in", "12 per cent drop", "20% fewer cases", "12% higher than". */
    private static Optional<ChangeWord> following(Sentence sentence, List<ChangeWord> words, Amount amount) {
        boolean rate = amount.is(FigureKind.PERCENTAGE) || amount.is(FigureKind.RATIO);
        Optional<ChangeWord> behind = words.stream()
                .filter(word -> word.role() == Role.BEHIND && isBehind(sentence, amount, word))
                .findFirst();
        boolean multiple = "times".equals(amount.quantity().unit()) && sentence.is(amount.to(), WordClass.MORE_TIMES);
        if (behind.isPresent() || multiple) {
            return behind;
        }
        if (!rate) {
            return compared(sentence, words, amount);
        }
        return words.stream()
                .filter(word -> word.from() >= amount.to() && word.from() <= amount.to() + 2)
                .filter(word -> between(sentence, amount.to(), word.from()))
                .filter(word -> word.role() != Role.ADVERB && word.role() != Role.FACTOR && word.role() != Role.BEHIND)
                .filter(word -> word.role() == Role.COMPARATIVE ? word.from() == amount.to() : !finite(sentence, word))
                .findFirst();
    }

    /** "312 de plus", "312 habitants de plus", "20 % d'accidents en moins". */
    private static boolean isBehind(Sentence sentence, Amount amount, ChangeWord word) {
        int end = sentence.is(amount.to(), WordClass.OF) && word.from() > amount.to() ? amount.to() + 2 : amount.end();
        return word.from() == amount.to() || word.from() == end;
    }

    /** "9 to 12 percentage points higher": a range of differences stays a range, and tells which way. */
    private static Amount compared(Sentence sentence, Amount range, List<ChangeWord> words) {
        return words.stream()
                .filter(word -> word.role() == Role.COMPARATIVE && word.from() == range.to())
                .findFirst()
                .map(word -> range.telling(change(range, word.direction(), null, null)))
                .orElse(range);
    }

    /** "136,000 below the record", "6 cents above the consensus", "0.6 of a degree short of": measured off something else. */
    private static Optional<ChangeWord> compared(Sentence sentence, List<ChangeWord> words, Amount amount) {
        return words.stream()
                .filter(word -> word.role() == Role.COMPARATIVE && word.from() == amount.to())
                .filter(word -> !isPosition(sentence, word, amount))
                .filter(word -> sentence.is(word.from(), WordClass.LEVEL)
                        || sentence.is(word.to(), WordClass.THAN)
                        || word.to() - word.from() > 1
                        || amount.is(FigureKind.MONEY)
                                && !sentence.token(word.to()).isWord())
                .findFirst();
    }

    /** "40 cm above the danger mark", "3 m below ground" tells where; "30 mm above the average" how much more. */
    private static boolean isPosition(Sentence sentence, ChangeWord word, Amount amount) {
        return amount.is(FigureKind.MEASURE)
                && LENGTHS.contains(String.valueOf(amount.quantity().unit()))
                && sentence.is(word.from(), WordClass.LEVEL)
                && IntStream.range(word.to(), word.to() + REACH)
                        .noneMatch(i -> sentence.is(i, WordClass.BASELINE)
                                || sentence.is(i, WordClass.LEVEL_NOUN)
                                || sentence.token(i).is(TokenKind.NUMBER));
    }

    /** Only words may stand between an amount and the noun that it modifies. */
    private static boolean between(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            Token token = sentence.token(i);
            if (!token.isWord() || sentence.is(i, WordClass.NO_MODIFIER)) {
                return false;
            }
        }
        return true;
    }

    /** "73% dropped out": a past tense behind the number is its verb, not its noun. */
    private static boolean finite(Sentence sentence, ChangeWord word) {
        return sentence.is(word.from(), WordClass.FINITE_CHANGE);
    }

    static Optional<ChangeWord> preceding(List<ChangeWord> words, Amount amount, int reach) {
        return words.stream()
                .filter(word -> word.to() <= amount.opening() && word.to() >= amount.opening() - reach)
                .max(Comparator.comparingInt(ChangeWord::from));
    }

    /** A change is relative where it is told in per cent or as a multiple; money, counts and points are differences. */
    private static boolean isRelative(Amount amount) {
        String unit = amount.quantity().unit();
        return "percent".equals(unit) || "times".equals(unit);
    }

    static Change change(Amount amount, Direction direction, @Nullable BigDecimal from, @Nullable BigDecimal to) {
        return new Change(direction, from, to, null, null, isRelative(amount));
    }
}
