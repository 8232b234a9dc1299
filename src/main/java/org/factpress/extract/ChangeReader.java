package org.factpress.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.factpress.extract.ChangeWord.Role;
import org.factpress.model.Change;
import org.factpress.model.Direction;
import org.factpress.model.FigureKind;
import org.jspecify.annotations.Nullable;

/** Relations of change in a sentence: "by 73% from 8.16% to 2.2%", "a 73% reduction", "down to 0.75%", "up from 48%". */
final class ChangeReader {
    private static final int REACH = 5;
    private static final int BY_REACH = 16;
    private static final Set<FigureKind> CHANGEABLE =
            Set.of(FigureKind.PERCENTAGE, FigureKind.COUNT, FigureKind.MONEY, FigureKind.MEASURE, FigureKind.RATIO);
    private final PhraseBook changes;
    private final QuantityWords quantityWords;
    private final ChangeEnds ends;

    ChangeReader(Vocabulary vocabulary, QuantityWords quantityWords) {
        this.changes = vocabulary.phrases("changes");
        this.quantityWords = quantityWords;
        this.ends = new ChangeEnds(vocabulary);
    }

    List<Amount> relate(Sentence sentence, List<Amount> amounts) {
        if (amounts.isEmpty()) {
            return amounts;
        }
        List<ChangeWord> words = words(sentence);
        List<Amount> related = new ArrayList<>();
        for (Amount amount : amounts) {
            related.add(CHANGEABLE.contains(amount.quantity().kind()) ? single(sentence, amount, words) : amount);
        }
        List<Amount> triples = ChangeTriples.relate(sentence, related, words, ends);
        List<Amount> reached = ChangeReach.relate(sentence, triples, words);
        return ChangeGaps.relate(sentence, reached, words, quantityWords);
    }

    private List<ChangeWord> words(Sentence sentence) {
        List<ChangeWord> found = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            changes.startingAt(sentence, i)
                    .map(ChangeReader::word)
                    .filter(word -> !isPhrasal(sentence, word))
                    .ifPresent(found::add);
        }
        return found;
    }

    private static ChangeWord word(PhraseBook.Match match) {
        return new ChangeWord(
                match.from(),
                match.to(),
                Direction.valueOf(match.entry().column(0).toUpperCase(Locale.ROOT)),
                Role.valueOf(match.entry().column(1).toUpperCase(Locale.ROOT)));
    }

    /** "making up 12%": the adverb belongs to the verb before it and tells no change. */
    private boolean isPhrasal(Sentence sentence, ChangeWord word) {
        return word.role() == Role.ADVERB && quantityWords.isVerb(sentence.token(word.from() - 1));
    }

    private static Amount single(Sentence sentence, Amount amount, List<ChangeWord> words) {
        if (isMultiplying(sentence, amount)) {
            boolean grows = amount.quantity().value().compareTo(BigDecimal.ONE) > 0;
            return amount.telling(change(amount, grows ? Direction.INCREASE : Direction.DECREASE, null, null));
        }
        Direction signed = signed(sentence, amount);
        if (signed != null) {
            return amount.withSign().asChange(change(amount, signed, null, null));
        }
        boolean by = sentence.is(amount.opening() - 1, WordClass.CHANGE_BY);
        Optional<ChangeWord> preceding = preceding(words, amount, by ? BY_REACH : REACH);
        if (isChange(sentence, amount, preceding)) {
            return amount.asChange(change(amount, preceding.get().direction(), null, null));
        }
        Optional<ChangeWord> following = following(sentence, words, amount);
        if (following.isPresent()) {
            return amount.asChange(change(amount, following.get().direction(), null, null));
        }
        if (sentence.is(amount.opening() - 1, WordClass.TO) && preceding.isPresent()) {
            return amount.telling(change(
                    amount, preceding.get().direction(), null, amount.quantity().value()));
        }
        return amount;
    }

    /** "decreased by 73%", "rose 12%", "a reduction of 5 points"; a bare count behind a verb is no change. */
    private static boolean isChange(Sentence sentence, Amount amount, Optional<ChangeWord> preceding) {
        if (preceding.isEmpty()) {
            return false;
        }
        ChangeWord word = preceding.get();
        boolean adjacent = word.to() == amount.opening();
        boolean rate = amount.is(FigureKind.PERCENTAGE) || amount.is(FigureKind.RATIO);
        boolean by = sentence.is(amount.opening() - 1, WordClass.CHANGE_BY) && !otherClause(sentence, word, amount);
        boolean of = sentence.is(amount.opening() - 1, WordClass.OF)
                && word.to() == amount.opening() - 1
                && isNoun(sentence, word);
        boolean level =
                sentence.is(amount.opening(), WordClass.LEVEL) || sentence.is(amount.opening() + 1, WordClass.LEVEL);
        boolean directly = adjacent && !level && rate && word.role() != Role.COMPARATIVE;
        return by || of || directly || adverbial(amount, word);
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
                && sentence.is(amount.from(), WordClass.MULTIPLYING_VERB);
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

    private static boolean isNoun(Sentence sentence, ChangeWord word) {
        return word.role() == Role.NOUN || sentence.is(word.from() - 1, WordClass.DETERMINER_OF_CHANGE);
    }

    /** "−73%", "+12%": a sign of its own before a rate tells a change. */
    private static @Nullable Direction signed(Sentence sentence, Amount amount) {
        Token sign = sentence.token(amount.from() - 1);
        boolean own = amount.opening() == amount.from()
                && sentence.token(amount.from()).glued()
                && !sign.glued();
        if (!own || !amount.is(FigureKind.PERCENTAGE)) {
            return null;
        }
        return sign.is("-") || sign.is("–") ? Direction.DECREASE : sign.is("+") ? Direction.INCREASE : null;
    }

    /** "73% reduction in", "12 per cent drop", "20% fewer cases", "12% higher than". */
    private static Optional<ChangeWord> following(Sentence sentence, List<ChangeWord> words, Amount amount) {
        boolean rate = amount.is(FigureKind.PERCENTAGE) || amount.is(FigureKind.RATIO);
        if (!rate) {
            return compared(sentence, words, amount);
        }
        return words.stream()
                .filter(word -> word.from() >= amount.to() && word.from() <= amount.to() + 2)
                .filter(word -> between(sentence, amount.to(), word.from()))
                .filter(word -> word.role() != Role.ADVERB)
                .filter(word -> word.role() == Role.COMPARATIVE ? word.from() == amount.to() : !finite(sentence, word))
                .findFirst();
    }

    /** "136,000 below the record", "6 cents above the consensus", "0.6 of a degree short of": measured off something else. */
    private static Optional<ChangeWord> compared(Sentence sentence, List<ChangeWord> words, Amount amount) {
        return words.stream()
                .filter(word -> word.role() == Role.COMPARATIVE && word.from() == amount.to())
                .filter(word -> sentence.is(word.from(), WordClass.LEVEL)
                        || sentence.is(word.to(), WordClass.THAN)
                        || word.to() - word.from() > 1)
                .findFirst();
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
