package org.factpress.extract.change;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.factpress.extract.language.Sentence;
import org.factpress.extract.language.TokenKind;
import org.factpress.extract.language.WordClass;
import org.factpress.extract.sentence.Amount;
import org.factpress.extract.sentence.ChangeWord;
import org.factpress.extract.sentence.ChangeWord.Role;
import org.factpress.model.Change;
import org.factpress.model.Direction;
import org.factpress.model.FigureKind;
import org.jspecify.annotations.Nullable;

/** What a change reached: "rose 1.2% to 1.73 trillion", "by 50 basis points to 11.25%", "617 homicides, down 13 percent". */
final class ChangeReach {
    private static final int NEAR = 6;
    private static final int BEFORE = 12;
    private final Sentence sentence;
    private final List<Amount> amounts;
    private final List<ChangeWord> words;

    private ChangeReach(Sentence sentence, List<Amount> amounts, List<ChangeWord> words) {
        this.sentence = sentence;
        this.amounts = new ArrayList<>(amounts);
        this.words = words;
    }

    static List<Amount> relate(Sentence sentence, List<Amount> amounts, List<ChangeWord> words) {
        ChangeReach reach = new ChangeReach(sentence, amounts, words);
        for (int i = 0; i < amounts.size(); i++) {
            reach.sized(i);
        }
        for (int i = 0; i < amounts.size(); i++) {
            reach.at(i);
        }
        return reach.amounts;
    }

    /** "dropped four points to 27%", "raised CHF 0.20 to 2.60": before its end the amount behind a verb of change is its size. */
    private void sized(int i) {
        Amount size = amounts.get(i);
        boolean candidate = !size.is(FigureKind.CHANGE)
                && size.change() == null
                && size.quantity().value() != null;
        if (!candidate || i + 1 >= amounts.size() || !leadsTo(size, amounts.get(i + 1))) {
            return;
        }
        Optional<ChangeWord> verb = words.stream()
                .filter(word -> word.to() == size.opening() && word.role() != Role.COMPARATIVE)
                .findFirst();
        verb.ifPresent(word -> amounts.set(i, size.asChange(ChangeReader.change(size, word.direction(), null, null))));
    }

    private void at(int i) {
        Amount size = amounts.get(i);
        Change told = size.change();
        boolean sized = size.is(FigureKind.CHANGE) || size.is(FigureKind.RATIO);
        if (!sized || told == null || told.to() != null) {
            return;
        }
        int end = end(i);
        if (end >= 0) {
            join(i, end);
        }
    }

    /** The level that the change led to: the next amount behind "to", else one told just before it. */
    private int end(int i) {
        Amount size = amounts.get(i);
        if (i + 1 < amounts.size() && leadsTo(size, amounts.get(i + 1)) && isLevel(amounts.get(i + 1), size)) {
            return i + 1;
        }
        int before = isCompared(i - 1) ? i - 2 : i - 1;
        return before >= 0 && isBefore(amounts.get(i - 1), size) && isLevel(amounts.get(before), size) ? before : -1;
    }

    /** "212 against 287, down 26%": the second of two levels is the one that was before. */
    private boolean isCompared(int i) {
        return i > 0
                && sentence.is(amounts.get(i).opening() - 1, WordClass.VERSUS)
                && amounts.get(i).quantity().kind()
                        == amounts.get(i - 1).quantity().kind();
    }

    /** Only a few words between, the last of them "to" or, behind an adjective, "at". */
    private boolean leadsTo(Amount size, Amount end) {
        int last = end.opening() - 1;
        boolean to = sentence.is(last, WordClass.TO)
                || isMeanOf(last)
                || sentence.is(last, WordClass.AT) && isCompared(size);
        return to && last - size.end() <= NEAR && !crossesSign(size.end(), last);
    }

    /** "to an average of 1,468". */
    private boolean isMeanOf(int of) {
        return sentence.is(of, WordClass.OF)
                && sentence.is(of - 1, WordClass.LEVEL_NOUN)
                && (sentence.is(of - 2, WordClass.TO)
                        || sentence.is(of - 2, WordClass.ARTICLE) && sentence.is(of - 3, WordClass.TO));
    }

    /** "0.3% weaker at $1.05", "down $1.12 at $82.29": only a price so compared stands "at" its level. */
    private boolean isCompared(Amount size) {
        return words.stream()
                .anyMatch(word -> word.role() == Role.COMPARATIVE && word.from() == size.to()
                        || word.role() == Role.ADVERB && word.to() == size.opening());
    }

    /** "617 homicides in 2023, down 13 percent": a comma, then the adverb with the size. */
    private boolean isBefore(Amount level, Amount size) {
        ChangeWord word = words.stream()
                .filter(w -> w.to() == size.opening() && w.role() == Role.ADVERB)
                .findFirst()
                .orElse(null);
        boolean near = word != null && word.from() > level.end() && size.opening() - level.end() <= BEFORE;
        return near && sentence.norm(word.from() - 1).equals(",") && level.change() == null;
    }

    private boolean crossesSign(int from, int to) {
        for (int i = from; i < to; i++) {
            if (sentence.token(i).is(TokenKind.SIGN) && !sentence.norm(i).equals(",")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLevel(Amount level, Amount size) {
        boolean rate = "percent".equals(level.quantity().unit());
        boolean points = "percentage-points".equals(size.quantity().unit());
        return level.quantity().value() != null
                && !level.is(FigureKind.CHANGE)
                && !level.is(FigureKind.DURATION)
                && (rate || !points);
    }

    private void join(int size, int end) {
        Change told = amounts.get(size).change();
        if (end == size - 2) {
            told = with(told, amounts.get(size - 1).quantity().value(), null);
            amounts.set(
                    size - 1,
                    amounts.get(size - 1)
                            .telling(with(
                                    told,
                                    told.from(),
                                    amounts.get(end).quantity().value())));
        }
        BigDecimal to = amounts.get(end).quantity().value();
        amounts.set(size, amounts.get(size).telling(with(told, told.from(), to)));
        Change own = amounts.get(end).change();
        BigDecimal from = own == null ? told.from() : own.from();
        Direction direction = told.direction();
        amounts.set(end, amounts.get(end).telling(new Change(direction, from, to, null, null, told.relative())));
    }

    private static Change with(Change told, @Nullable BigDecimal from, @Nullable BigDecimal to) {
        return new Change(told.direction(), from, to, told.fromPeriod(), told.toPeriod(), told.relative());
    }
}
