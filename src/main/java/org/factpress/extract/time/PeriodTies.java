package org.factpress.extract.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.factpress.extract.language.Sentence;
import org.factpress.extract.language.WordClass;
import org.factpress.extract.sentence.Amount;
import org.factpress.extract.sentence.PeriodRole;
import org.factpress.extract.sentence.TimeMention;
import org.factpress.model.FigureKind;
import org.jspecify.annotations.Nullable;

/** Which amount of its sentence a time belongs to alone: the one it stands right by. */
final class PeriodTies {
    private static final int TIED = 2;
    private static final int START_REACH = 6;
    private static final int CLAUSE_REACH = 7;
    private static final int LISTED = 10;
    private static final int MOST = 12;
    private final Sentence sentence;
    private final TreeMap<Integer, Amount> byEnd = new TreeMap<>();
    private final TreeMap<Integer, Amount> byOpening = new TreeMap<>();

    PeriodTies(Sentence sentence, List<Amount> amounts) {
        this.sentence = sentence;
        for (Amount amount : amounts) {
            byEnd.put(amount.to(), amount);
            byOpening.put(amount.opening(), amount);
        }
    }

    /** The amount that a time is tied to: right before it, or right behind it after a colon; null where none is. */
    @Nullable
    Amount owner(TimeMention mention) {
        if (mention.is(PeriodRole.GOAL)) {
            Map.Entry<Integer, Amount> wished = byOpening.lowerEntry(mention.from());
            return wished == null ? null : wished.getValue();
        }
        if (labels(mention) || isGivenBehind(mention)) {
            return byOpening.get(mention.to() + 1);
        }
        if (sentence.is(mention.to() + 1, WordClass.WHEN)
                && sentence.norm(mention.to()).equals(",")) {
            Map.Entry<Integer, Amount> told = byOpening.ceilingEntry(mention.to());
            return told == null ? null : told.getValue();
        }
        Amount behind = byOpening.get(mention.to());
        if (behind != null && possessive(mention)) {
            return behind;
        }
        Map.Entry<Integer, Amount> before = byEnd.floorEntry(mention.from());
        if (before == null || sameTokens(before.getValue(), mention)) {
            before = before == null ? null : byEnd.lowerEntry(before.getKey());
        }
        return before != null && isTied(before.getValue(), mention) ? before.getValue() : null;
    }

    private static boolean sameTokens(Amount amount, TimeMention mention) {
        return amount.from() >= mention.from();
    }

    /** "2022's 4.4 million". */
    private boolean possessive(TimeMention mention) {
        String norm = sentence.norm(mention.to() - 1);
        return !norm.equals(sentence.token(mention.to() - 1).stem()) || mention.is(PeriodRole.START);
    }

    private boolean isTied(Amount amount, TimeMention mention) {
        int gap = mention.from() - amount.to();
        int beyondNoun = mention.from() - amount.end();
        boolean close =
                gap >= 0 && gap <= TIED || amount.noun().from() >= amount.to() && beyondNoun >= 0 && beyondNoun <= TIED;
        boolean linked = sentence.is(beforeArticle(mention.from()), WordClass.PERIOD_LINK)
                || sentence.is(mention.from(), WordClass.PERIOD_LINK)
                || sentence.norm(mention.from() - 1).equals("(")
                || mention.relative() && !sentence.is(mention.from() - 1, WordClass.AND);
        if (isParted(amount, mention)) {
            return false;
        }
        boolean sinceBehind =
                mention.is(PeriodRole.OPEN) && gap > 0 && gap <= CLAUSE_REACH && onlyWords(amount, mention);
        boolean start = mention.is(PeriodRole.START)
                && gap >= 0
                && gap <= START_REACH
                && !amount.is(FigureKind.CHANGE)
                && !"times".equals(amount.quantity().unit())
                && onlyWords(amount, mention);
        if (isDescription(amount, mention)) {
            return true;
        }
        return mention.is(PeriodRole.START) ? start : close && linked || sinceBehind;
    }

    /** "For 2024 it counted 214, for 2023 it counted 209" with a stop between: what follows that is told of another number. */
    private boolean isParted(Amount amount, TimeMention mention) {
        return IntStream.range(amount.to(), mention.from())
                .anyMatch(i -> sentence.token(i).is(";"));
    }

    private boolean onlyWords(Amount amount, TimeMention mention) {
        return IntStream.range(amount.to(), mention.from())
                .allMatch(i ->
                        (sentence.token(i).isWord() || sentence.token(i).isDash()) && !sentence.is(i, WordClass.THAN));
    }

    /** "the 33 it had won three years before": a clause of its own right behind the amount it describes. */
    boolean isDescription(Amount amount, TimeMention mention) {
        return sentence.is(amount.end(), WordClass.PRONOUN)
                && mention.from() - amount.end() <= CLAUSE_REACH + 1
                && IntStream.range(amount.end(), mention.from())
                        .allMatch(i -> sentence.token(i).isWord());
    }

    /** "in the late 2000s": the link stands before the article. */
    private int beforeArticle(int from) {
        return sentence.is(from - 1, WordClass.THE) ? from - 2 : from - 1;
    }

    /** "(2021: 28 million)": the period is that of the number behind it alone. */
    boolean labels(TimeMention mention) {
        return sentence.norm(mention.to()).equals(":")
                && !sentence.is(mention.from() - 1, WordClass.PERIOD_LINK)
                && !closes(mention)
                && byOpening.containsKey(mention.to() + 1);
    }

    /** "more than in 2023 (29,870)": the number in brackets is what it was then. */
    private boolean isGivenBehind(TimeMention mention) {
        return mention.is(PeriodRole.START)
                && sentence.norm(mention.to()).equals("(")
                && byOpening.containsKey(mention.to() + 1);
    }

    /** "were planted from 2021 to 2024: 712 in 2021": the span ends the clause before the colon. */
    private boolean closes(TimeMention mention) {
        boolean linked = sentence.is(mention.from(), WordClass.FROM) || sentence.is(mention.from() - 1, WordClass.FROM);
        int before = sentence.is(mention.from(), WordClass.FROM) ? mention.from() - 1 : mention.from() - 2;
        return linked && sentence.has(before) && sentence.token(before).isWord();
    }

    /** "500 trained, 200 convicted and 1,100 rescued since 2003": the counts before the last of a list that shares a time. */
    List<Amount> listedBefore(Amount last) {
        List<Amount> listed = new ArrayList<>();
        Amount next = last;
        Map.Entry<Integer, Amount> before = byOpening.lowerEntry(last.opening());
        boolean more = sentence.is(last.opening() - 1, WordClass.AND);
        while (more && before != null && isListed(before.getValue(), next.opening()) && listed.size() < MOST) {
            next = before.getValue();
            listed.add(next);
            before = byOpening.lowerEntry(next.opening());
        }
        return listed;
    }

    /** A count, and nothing but words and a comma until the next one. */
    private boolean isListed(Amount amount, int next) {
        return amount.noun().unit() != null
                && next - amount.to() <= LISTED
                && IntStream.range(amount.to(), next)
                        .allMatch(i ->
                                sentence.token(i).isWord() || sentence.token(i).is(",") && i >= next - 2);
    }
}
