package org.factpress.extract.change;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.factpress.extract.language.Sentence;
import org.factpress.extract.language.WordClass;
import org.factpress.extract.sentence.Amount;
import org.factpress.extract.sentence.ChangeWord;
import org.factpress.model.Change;
import org.factpress.model.Direction;
import org.factpress.model.FigureKind;
import org.jspecify.annotations.Nullable;

/** "from A to B" told as a change, with its size before or behind it; and "A, up from B". */
final class ChangeTriples {
    private static final int REACH = 8;
    private static final int FAR_REACH = 24;
    private static final int NEW_CLAUSE = 5;
    private final Sentence sentence;
    private final List<Amount> amounts;
    private final List<ChangeWord> words;
    private final ChangeEnds ends;

    private ChangeTriples(Sentence sentence, List<Amount> amounts, List<ChangeWord> words, ChangeEnds ends) {
        this.sentence = sentence;
        this.amounts = new ArrayList<>(amounts);
        this.words = words;
        this.ends = ends;
    }

    static List<Amount> relate(Sentence sentence, List<Amount> amounts, List<ChangeWord> words, ChangeEnds ends) {
        ChangeTriples triples = new ChangeTriples(sentence, amounts, words, ends);
        for (int i = 0; i < amounts.size(); i++) {
            triples.at(i);
        }
        return triples.amounts;
    }

    private void at(int i) {
        Amount start = amounts.get(i);
        if (!sentence.is(start.opening() - 1, WordClass.FROM) || start.is(FigureKind.CHANGE)) {
            return;
        }
        Optional<ChangeWord> word = ChangeReader.preceding(words, start, REACH);
        // Where one word stands for "by", "of" and "from", only a word that tells a change makes it the start of one.
        boolean plain = !sentence.is(start.opening() - 1, WordClass.BY);
        if (!plain && word.isEmpty() && !ends.movesBefore(sentence, start, REACH)) {
            return;
        }
        int end = end(i);
        if (end < 0) {
            word.filter(told -> plain).ifPresentOrElse(told -> upFrom(i, told), () -> toFrom(i));
        } else {
            amounts.set(i, ends.alike(sentence, start, amounts.get(end)));
            Direction direction = word.map(ChangeWord::direction).orElse(direction(amounts.get(i), amounts.get(end)));
            if (direction != null) {
                fromTo(i, end, direction);
            }
        }
    }

    /** The amount behind "to"; what stands in brackets behind the start is passed over. */
    private int end(int i) {
        int end = i + 1;
        while (end < amounts.size() && inBrackets(amounts.get(i), amounts.get(end))) {
            end++;
        }
        boolean found =
                end < amounts.size() && isEnd(amounts.get(end), end == i + 1 ? amounts.get(i) : amounts.get(end - 1));
        return found ? end : -1;
    }

    private boolean inBrackets(Amount start, Amount amount) {
        int depth = 0;
        for (int at = start.to(); at < amount.opening(); at++) {
            depth += sentence.norm(at).equals("(") ? 1 : sentence.norm(at).equals(")") ? -1 : 0;
        }
        return depth > 0;
    }

    /** Without a word of change the two values tell it ("went from 8.16% to 2.2%"). */
    private static @Nullable Direction direction(Amount start, Amount end) {
        BigDecimal from = start.quantity().value();
        BigDecimal to = end.quantity().value();
        int order = from == null || to == null ? 0 : from.compareTo(to);
        return order == 0 ? null : order > 0 ? Direction.DECREASE : Direction.INCREASE;
    }

    private void fromTo(int i, int to, Direction direction) {
        Amount start = amounts.get(i);
        Amount end = amounts.get(to);
        Change told = ChangeReader.change(
                start, direction, start.quantity().value(), end.quantity().value());
        amounts.set(i, start.telling(told));
        amounts.set(to, end.telling(told));
        sizeBefore(i - 1, start, told);
        sizeBehind(to + 1, end, told);
    }

    /** An amount of the same unit may stand further off: words that say what it measures lie between. */
    private static int reach(Amount before, Amount start) {
        String unit = start.quantity().unit();
        return unit != null && unit.equals(before.quantity().unit()) ? FAR_REACH : REACH;
    }

    private boolean isEnd(Amount end, Amount start) {
        return sentence.is(end.opening() - 1, WordClass.TO) && end.opening() - start.to() < REACH;
    }

    /** "fell 8%, taking the share to 36.9% from 31.8%": what more than a word or two after a comma lead up to is told of something else. */
    private void sizeBefore(int index, Amount start, Change told) {
        int comma = start.opening() - 1;
        while (index >= 0 && comma >= amounts.get(index).to() && !isBorder(comma)) {
            comma--;
        }
        boolean other = index >= 0 && comma >= amounts.get(index).to() && start.opening() - comma > NEW_CLAUSE;
        if (!other) {
            size(index, told);
        }
    }

    private boolean isBorder(int at) {
        return sentence.norm(at).equals(",") || sentence.norm(at).equals(";");
    }

    /** "…, while fees fell 3%": a new verb before the size tells another change; "…, a drop of 3%" does not. */
    private void sizeBehind(int index, Amount end, Change told) {
        boolean other = index < amounts.size()
                && words.stream()
                        .filter(word -> word.from() >= end.to()
                                && word.to() <= amounts.get(index).opening())
                        .anyMatch(word -> word.role() == ChangeWord.Role.VERB
                                && !sentence.is(word.from() - 1, WordClass.ARTICLE));
        if (!other) {
            size(index, told);
        }
    }

    /** The size of the change, told beside its ends, gets them. */
    private void size(int index, Change told) {
        if (index >= 0 && index < amounts.size() && amounts.get(index).is(FigureKind.CHANGE)) {
            Change own = amounts.get(index).change();
            Direction direction = own == null ? told.direction() : own.direction();
            boolean relative = own == null || own.relative();
            amounts.set(
                    index,
                    amounts.get(index).telling(new Change(direction, told.from(), told.to(), null, null, relative)));
        }
    }

    private static boolean sameUnit(Amount end, Amount start) {
        boolean money = end.is(FigureKind.MONEY) && start.is(FigureKind.MONEY);
        return end.is(start.quantity().kind())
                && (!money
                        || Objects.equals(
                                end.quantity().unit(), start.quantity().unit()));
    }

    /** "166,752 dwellings (7.8%), down from 183,312", "$4m in the six months to June, up from $3m": the end lies one before. */
    private void otherEnd(int i, ChangeWord word) {
        Amount start = amounts.get(i);
        Amount end = i > 1 ? amounts.get(i - 2) : null;
        boolean near = end != null
                && sameUnit(end, start)
                && end.quantity().value() != null
                && (inBrackets(end, amounts.get(i - 1)) || amounts.get(i - 1).is(FigureKind.DURATION))
                && word.from() >= end.to();
        if (near) {
            amounts.set(
                    i - 2,
                    end.telling(ChangeReader.change(
                            end,
                            word.direction(),
                            start.quantity().value(),
                            end.quantity().value())));
        }
    }

    /** "taking the share to 36.9% from 31.8%": the end first, behind "to"; the values tell which way. */
    private void toFrom(int i) {
        Amount start = amounts.get(i);
        Amount end = i > 0 ? amounts.get(i - 1) : null;
        if (end == null || !sameUnit(end, start) || end.quantity().value() == null) {
            return;
        }
        boolean told = isToldEnd(end, start);
        boolean to = sentence.is(end.opening() - 1, WordClass.TO) && start.opening() - end.end() <= REACH;
        Direction direction = told ? end.change().direction() : to ? direction(start, end) : null;
        if (direction != null) {
            endFirst(i, direction);
        }
    }

    /** "fell to 52% from 48%": the end, told as such, before the start. */
    private static boolean isToldEnd(Amount end, Amount start) {
        boolean told = end.change() != null && end.change().to() != null && !end.is(FigureKind.CHANGE);
        return told && end.quantity().kind() == start.quantity().kind();
    }

    private void endFirst(int i, Direction direction) {
        Amount start = amounts.get(i);
        Amount end = amounts.get(i - 1);
        Change told = ChangeReader.change(
                start, direction, start.quantity().value(), end.quantity().value());
        amounts.set(i, start.telling(told));
        amounts.set(i - 1, end.telling(told));
        sizeBefore(i - 2, end, told);
        sizeBehind(i + 1, start, told);
    }

    /** "52%, up from 48%": the amount before is the other end, or the size of the change. */
    private void upFrom(int i, ChangeWord word) {
        Amount start = amounts.get(i);
        BigDecimal from = start.quantity().value();
        amounts.set(i, start.telling(ChangeReader.change(start, word.direction(), from, null)));
        Amount before = i > 0 ? amounts.get(i - 1) : null;
        if (before == null) {
            return;
        }
        if (!before.is(FigureKind.CHANGE) && !sameUnit(before, start)) {
            otherEnd(i, word);
            return;
        }
        if (isToldEnd(before, start)) {
            endFirst(i, word.direction());
            return;
        }
        if (before.is(FigureKind.CHANGE)) {
            Change own = before.change();
            amounts.set(
                    i - 1,
                    before.telling(new Change(
                            own == null ? word.direction() : own.direction(),
                            from,
                            null,
                            null,
                            null,
                            own == null || own.relative())));
        } else if (before.quantity().value() != null
                && word.from() >= before.to()
                && word.from() - before.end() < reach(before, start)) {
            BigDecimal to = before.quantity().value();
            amounts.set(i - 1, before.telling(ChangeReader.change(before, word.direction(), from, to)));
            amounts.set(i, start.telling(ChangeReader.change(start, word.direction(), from, to)));
        }
    }
}
