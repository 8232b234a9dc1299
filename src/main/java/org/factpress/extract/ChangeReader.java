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
    private static final int TRIPLE_REACH = 8;
    private static final Set<FigureKind> CHANGEABLE =
            Set.of(FigureKind.PERCENTAGE, FigureKind.COUNT, FigureKind.MONEY, FigureKind.MEASURE, FigureKind.RATIO);
    private final PhraseBook changes;
    private final QuantityWords quantityWords;

    ChangeReader(Vocabulary vocabulary, QuantityWords quantityWords) {
        this.changes = vocabulary.phrases("changes");
        this.quantityWords = quantityWords;
    }

    List<Amount> relate(Sentence sentence, List<Amount> amounts) {
        List<ChangeWord> words = words(sentence);
        if (words.isEmpty() || amounts.isEmpty()) {
            return amounts;
        }
        List<Amount> related = new ArrayList<>();
        for (Amount amount : amounts) {
            related.add(CHANGEABLE.contains(amount.quantity().kind()) ? single(sentence, amount, words) : amount);
        }
        return triples(sentence, related, words);
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
        String before = sentence.norm(amount.opening() - 1);
        Optional<ChangeWord> preceding = preceding(words, amount, REACH);
        if (isChange(sentence, amount, before, preceding)) {
            return amount.asChange(change(amount, preceding.get().direction(), null, null));
        }
        Optional<ChangeWord> following = following(sentence, words, amount);
        if (following.isPresent()) {
            return amount.asChange(change(amount, following.get().direction(), null, null));
        }
        if (before.equals("to") && preceding.isPresent()) {
            return amount.telling(change(
                    amount, preceding.get().direction(), null, amount.quantity().value()));
        }
        return amount;
    }

    /** "decreased by 73%", "rose 12%", "a reduction of 5 points"; a bare count behind a verb is no change. */
    private static boolean isChange(Sentence sentence, Amount amount, String before, Optional<ChangeWord> preceding) {
        if (preceding.isEmpty()) {
            return false;
        }
        ChangeWord word = preceding.get();
        boolean adjacent = word.to() == amount.opening();
        boolean rate = amount.is(FigureKind.PERCENTAGE) || amount.is(FigureKind.RATIO);
        boolean by = before.equals("by");
        boolean of = before.equals("of") && word.to() == amount.opening() - 1 && isNoun(sentence, word);
        boolean directly = adjacent && rate && word.role() != Role.COMPARATIVE;
        return by || of || directly;
    }

    private static boolean isNoun(Sentence sentence, ChangeWord word) {
        return word.role() == Role.NOUN
                || Set.of("a", "an", "the", "this", "that").contains(sentence.norm(word.from() - 1));
    }

    /** "73% reduction in", "12 per cent drop", "20% fewer cases", "12% higher than". */
    private static Optional<ChangeWord> following(Sentence sentence, List<ChangeWord> words, Amount amount) {
        boolean rate = amount.is(FigureKind.PERCENTAGE) || amount.is(FigureKind.RATIO);
        if (!rate) {
            return Optional.empty();
        }
        return words.stream()
                .filter(word -> word.from() >= amount.to() && word.from() <= amount.to() + 2)
                .filter(word -> between(sentence, amount.to(), word.from()))
                .filter(word -> word.role() != Role.ADVERB)
                .filter(word -> word.role() == Role.COMPARATIVE ? word.from() == amount.to() : !finite(sentence, word))
                .findFirst();
    }

    /** Only words may stand between an amount and the noun that it modifies. */
    private static boolean between(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            Token token = sentence.token(i);
            if (!token.isWord()
                    || Set.of("of", "in", "has", "have", "had", "will", "to", "and", "by")
                            .contains(token.norm())) {
                return false;
            }
        }
        return true;
    }

    /** "73% dropped out": a past tense behind the number is its verb, not its noun. */
    private static boolean finite(Sentence sentence, ChangeWord word) {
        String norm = sentence.norm(word.from());
        return norm.endsWith("ed")
                || Set.of("fell", "rose", "grew", "fallen", "risen", "grown").contains(norm);
    }

    private static Optional<ChangeWord> preceding(List<ChangeWord> words, Amount amount, int reach) {
        return words.stream()
                .filter(word -> word.to() <= amount.opening() && word.to() >= amount.opening() - reach)
                .max(Comparator.comparingInt(ChangeWord::from));
    }

    /** "from A to B" beside a change word; the change itself may stand before or behind. */
    private static List<Amount> triples(Sentence sentence, List<Amount> amounts, List<ChangeWord> words) {
        List<Amount> result = new ArrayList<>(amounts);
        for (int i = 0; i < result.size(); i++) {
            if (sentence.norm(result.get(i).opening() - 1).equals("from")
                    && !result.get(i).is(FigureKind.CHANGE)) {
                from(sentence, result, i, words);
            }
        }
        return result;
    }

    private static void from(Sentence sentence, List<Amount> amounts, int i, List<ChangeWord> words) {
        Amount start = amounts.get(i);
        Optional<ChangeWord> word = preceding(words, start, TRIPLE_REACH);
        if (word.isEmpty()) {
            return;
        }
        Amount end = i + 1 < amounts.size() && isEnd(sentence, amounts.get(i + 1), start) ? amounts.get(i + 1) : null;
        if (end == null) {
            upFrom(sentence, amounts, i, word.get());
            return;
        }
        Change told = change(
                start,
                word.get().direction(),
                start.quantity().value(),
                end.quantity().value());
        amounts.set(i, start.telling(told));
        amounts.set(i + 1, end.telling(told));
        attach(amounts, i - 1, told);
        attach(amounts, i + 2, told);
    }

    private static boolean isEnd(Sentence sentence, Amount end, Amount start) {
        return sentence.norm(end.opening() - 1).equals("to") && end.opening() - start.to() <= REACH + 2;
    }

    private static void attach(List<Amount> amounts, int index, Change told) {
        if (index >= 0 && index < amounts.size() && amounts.get(index).is(FigureKind.CHANGE)) {
            Change own = amounts.get(index).change();
            amounts.set(
                    index,
                    amounts.get(index)
                            .telling(new Change(
                                    own == null ? told.direction() : own.direction(),
                                    told.from(),
                                    told.to(),
                                    null,
                                    null,
                                    own == null || own.relative())));
        }
    }

    /** "52%, up from 48%": the amount before is the other end. */
    private static void upFrom(Sentence sentence, List<Amount> amounts, int i, ChangeWord word) {
        Amount start = amounts.get(i);
        amounts.set(
                i,
                start.telling(change(start, word.direction(), start.quantity().value(), null)));
        boolean near = i > 0
                && word.from() - amounts.get(i - 1).end() <= REACH
                && word.from() >= amounts.get(i - 1).to();
        if (near
                && amounts.get(i - 1).quantity().value() != null
                && !amounts.get(i - 1).is(FigureKind.CHANGE)) {
            Amount end = amounts.get(i - 1);
            amounts.set(
                    i - 1,
                    end.telling(change(
                            end,
                            word.direction(),
                            start.quantity().value(),
                            end.quantity().value())));
        } else if (i > 0
                && amounts.get(i - 1).is(FigureKind.CHANGE)
                && amounts.get(i - 1).change() != null) {
            Change own = amounts.get(i - 1).change();
            amounts.set(
                    i - 1,
                    amounts.get(i - 1)
                            .telling(new Change(
                                    own.direction(), start.quantity().value(), null, null, null, own.relative())));
        }
    }

    private static Change change(
            Amount amount, Direction direction, @Nullable BigDecimal from, @Nullable BigDecimal to) {
        return new Change(
                direction,
                from,
                to,
                null,
                null,
                !"percentage-points".equals(amount.quantity().unit()));
    }
}
