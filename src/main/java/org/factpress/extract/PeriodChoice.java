package org.factpress.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.factpress.model.FigureKind;
import org.jspecify.annotations.Nullable;

/** Which of a sentence's times each of its amounts takes: the one tied to it, else the one its clause speaks of. */
final class PeriodChoice {
    private static final int TIED = 2;
    private static final int START_REACH = 6;
    private static final int CLAUSE_REACH = 7;
    private final Sentence sentence;
    private final List<Amount> amounts;
    private final List<TimeMention> mentions;
    private final TreeMap<Integer, TimeMention> mains = new TreeMap<>();
    private final TreeMap<Integer, TimeMention> starts = new TreeMap<>();
    private final TreeMap<Integer, TimeMention> opens = new TreeMap<>();
    /** Those of the open ones that no amount has for itself alone. */
    private final TreeMap<Integer, TimeMention> shared = new TreeMap<>();

    private final TreeMap<Integer, TimeMention> weak = new TreeMap<>();
    private final Map<Amount, TimeMention> tied = new HashMap<>();
    /** Starts that another value of the sentence has: "against 3.8 million in 2021". */
    private final Set<Integer> lent = new HashSet<>();

    private final TreeSet<Integer> commas = new TreeSet<>();
    private final TreeMap<Integer, Integer> breaks = new TreeMap<>();
    private final TreeMap<Integer, Amount> byEnd = new TreeMap<>();
    private final TreeMap<Integer, Amount> byOpening = new TreeMap<>();

    PeriodChoice(Sentence sentence, List<Amount> amounts, List<TimeMention> mentions) {
        this.sentence = sentence;
        this.amounts = amounts;
        this.mentions = mentions;
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.token(i).is(",")) {
                commas.add(i);
            } else if (sentence.token(i).is(";")) {
                breaks.put(i, i);
            }
        }
        for (Amount amount : amounts) {
            byEnd.put(amount.to(), amount);
            byOpening.put(amount.opening(), amount);
        }
        for (TimeMention mention : mentions) {
            Amount owner = owner(mention);
            if (owner != null) {
                tied.putIfAbsent(owner, mention);
            }
            if (!labels(mention) && !(owner != null && isDescription(owner, mention))) {
                map(mention).put(mention.from(), mention);
                if (mention.is(PeriodRole.START) && owner != null && !ChangePeriod.isStart(owner) && !isWhen(mention)) {
                    lent.add(mention.from());
                }
            }
            if (owner == null && mention.is(PeriodRole.OPEN)) {
                shared.put(mention.from(), mention);
            }
        }
        respectively();
    }

    /** All times of the sentence, in text order. */
    List<TimeMention> mentions() {
        return mentions;
    }

    /** "In 2018 and 2019, 12 and 15 opened, respectively": the times and the numbers go together in their order. */
    private void respectively() {
        boolean told = mains.size() > 1
                && mains.size() == amounts.size()
                && (byOpening.firstKey() > mains.lastKey() || byOpening.lastKey() < mains.firstKey())
                && IntStream.range(0, sentence.size()).anyMatch(i -> sentence.is(i, WordClass.RESPECTIVELY));
        if (told) {
            Iterator<TimeMention> times = mains.values().iterator();
            byOpening.values().forEach(amount -> tied.put(amount, times.next()));
        }
    }

    private TreeMap<Integer, TimeMention> map(TimeMention mention) {
        return switch (mention.role()) {
            case MAIN -> mains;
            case WEAK -> weak;
            case OPEN -> opens;
            case START -> starts;
            case ASIDE -> new TreeMap<>();
        };
    }

    /** The amount that a time is tied to: right before it, or right behind it after a colon; null where none is. */
    private @Nullable Amount owner(TimeMention mention) {
        if (labels(mention)) {
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
                || mention.relative();
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

    private boolean onlyWords(Amount amount, TimeMention mention) {
        return IntStream.range(amount.to(), mention.from())
                .allMatch(i ->
                        (sentence.token(i).isWord() || sentence.token(i).isDash()) && !sentence.is(i, WordClass.THAN));
    }

    /** "the 33 it had won three years before": a clause of its own right behind the amount it describes. */
    private boolean isDescription(Amount amount, TimeMention mention) {
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
    private boolean labels(TimeMention mention) {
        return sentence.norm(mention.to()).equals(":")
                && !sentence.is(mention.from() - 1, WordClass.PERIOD_LINK)
                && byOpening.containsKey(mention.to() + 1);
    }

    /** "since 2021, when it was 52,000". */
    boolean isWhen(TimeMention mention) {
        return sentence.is(mention.to() + 1, WordClass.WHEN);
    }

    /** The time that stands right by an amount. */
    Optional<TimeMention> tied(Amount amount) {
        return Optional.ofNullable(tied.get(amount));
    }

    /** The time that an amount's clause speaks of: the last one named before it, else the next one within its clause. */
    Optional<TimeMention> spokenOf(Amount amount) {
        Optional<TimeMention> main = before(mains, amount, mention -> true);
        Optional<TimeMention> open = before(shared, amount, mention -> true);
        boolean opened = open.isPresent()
                && (main.isEmpty() || main.get().from() < open.get().from());
        return (opened ? open : main)
                .or(() -> behind(mains, amount))
                .or(() -> behind(opens, amount).filter(mention -> !isParted(amount, mention)))
                .or(() -> before(weak, amount, mention -> true))
                .or(() -> behind(weak, amount));
    }

    private boolean isParted(Amount amount, TimeMention mention) {
        Integer comma = commas.ceiling(amount.to());
        return comma != null && comma < mention.from();
    }

    private static Optional<TimeMention> before(
            TreeMap<Integer, TimeMention> mentions, Amount amount, Predicate<TimeMention> wanted) {
        Map.Entry<Integer, TimeMention> entry = mentions.lowerEntry(amount.to());
        return Optional.ofNullable(entry).map(Map.Entry::getValue).filter(wanted);
    }

    private Optional<TimeMention> behind(TreeMap<Integer, TimeMention> mentions, Amount amount) {
        Map.Entry<Integer, TimeMention> entry = mentions.ceilingEntry(amount.to());
        Map.Entry<Integer, Integer> stop = breaks.ceilingEntry(amount.to());
        return Optional.ofNullable(entry)
                .filter(found -> stop == null || stop.getKey() > found.getKey())
                .map(Map.Entry::getValue);
    }

    /** What a change starts from, within its clause: the next start behind it, else one before it. */
    Optional<TimeMention> startOf(Amount change) {
        boolean own =
                tied(change).filter(mention -> mention.is(PeriodRole.MAIN)).isPresent();
        Optional<TimeMention> stated = near(starts, change)
                .filter(mention -> !mention.relative())
                .filter(mention -> !own || !lent.contains(mention.from()));
        return stated.or(() -> near(opens, change).filter(mention -> !isParted(change, mention)))
                .or(() -> near(starts, change).filter(TimeMention::relative));
    }

    /** "tripled since 2020, from 640": what has run since before, within the clause. */
    Optional<TimeMention> openedBefore(Amount amount) {
        Map.Entry<Integer, Integer> stop = breaks.lowerEntry(amount.opening());
        return before(opens, amount, mention -> stop == null || stop.getKey() < mention.from());
    }

    private Optional<TimeMention> near(TreeMap<Integer, TimeMention> mentions, Amount change) {
        Amount next = nextChange(change);
        return behind(mentions, change)
                .filter(mention -> next == null || mention.from() < next.from())
                .or(() -> before(mentions, change, mention -> isFronted(mention) || isLent(mention, change)));
    }

    private @Nullable Amount nextChange(Amount change) {
        Map.Entry<Integer, Amount> entry = byOpening.higherEntry(change.opening());
        for (int i = 0; entry != null && i < CLAUSE_REACH; i++) {
            if (entry.getValue().is(FigureKind.CHANGE)) {
                return entry.getValue();
            }
            entry = byOpening.higherEntry(entry.getKey());
        }
        return null;
    }

    /** "4.1 million in 2022, against 3.8 million in 2021, a rise of 8%". */
    private boolean isLent(TimeMention mention, Amount change) {
        Map.Entry<Integer, Amount> last = byOpening.lowerEntry(change.opening());
        Map.Entry<Integer, Integer> stop = breaks.lowerEntry(change.opening());
        return lent.contains(mention.from())
                && last != null
                && last.getValue().from() < mention.from()
                && (stop == null || stop.getKey() < mention.from());
    }

    /** "Compared with 2012, it fell by 3%": a start before any number holds for all; behind one it is that number's. */
    private boolean isFronted(TimeMention mention) {
        return byOpening.isEmpty() || byOpening.firstKey() >= mention.from();
    }

    /** "61% over a decade": the length of time that a change took, in whole years; 0 where none is told. */
    int yearsOf(Amount change) {
        int link = change.end();
        for (int i = link; i < link + START_REACH; i++) {
            Amount span = byOpening.get(i);
            boolean linked = sentence.is(i - 1, WordClass.SPAN_LINK) || sentence.is(i, WordClass.SPAN_LINK);
            if (span != null
                    && linked
                    && span.is(FigureKind.DURATION)
                    && "year".equals(span.quantity().unit())) {
                return span.quantity().value() == null
                        ? 0
                        : span.quantity().value().intValue();
            }
        }
        return 0;
    }

    /** The change that took this length of time ("fivefold in five years"). */
    Optional<Amount> changeOver(Amount span) {
        Map.Entry<Integer, Amount> entry = byOpening.lowerEntry(span.opening());
        return Optional.ofNullable(entry)
                .map(Map.Entry::getValue)
                .filter(change -> span.is(FigureKind.DURATION) && change.is(FigureKind.CHANGE) && yearsOf(change) > 0);
    }

    /** The length of time that a change of this sentence took, in whole years; 0 where none is told. */
    int yearsOfChange() {
        return amounts.stream()
                .filter(amount -> amount.is(FigureKind.CHANGE) || amount.change() != null)
                .mapToInt(this::yearsOf)
                .max()
                .orElse(0);
    }

    /** The two times of a sentence that names exactly two, the earlier one first. */
    Optional<DocumentTime.Compared> bothYears() {
        if (mains.size() != 2 || !starts.isEmpty()) {
            return Optional.empty();
        }
        PeriodMention first = mains.firstEntry().getValue().period();
        PeriodMention second = mains.lastEntry().getValue().period();
        boolean ordered = Edtf.lastYear(first.edtf()) < Edtf.firstYear(second.edtf())
                && !first.edtf().endsWith("~")
                && !second.edtf().endsWith("~");
        return ordered ? Optional.of(new DocumentTime.Compared(first.edtf(), second.edtf())) : Optional.empty();
    }

    /** The time that holds after this sentence: the latest it speaks of; null where it speaks of none. */
    @Nullable
    TimeMention lasting() {
        TimeMention latest = null;
        boolean leads = mains.isEmpty() && amounts.isEmpty() && !opens.isEmpty() && opens.firstKey() == 1;
        if (leads) {
            return opens.firstEntry().getValue();
        }
        for (TimeMention mention : mains.isEmpty() ? weak.values() : mains.values()) {
            if (mention.back()) {
                continue;
            }
            if (latest == null
                    || Edtf.lastYear(mention.period().edtf())
                            > Edtf.lastYear(latest.period().edtf())) {
                latest = mention;
            }
        }
        return latest;
    }

    boolean hasChange() {
        return amounts.stream().anyMatch(amount -> amount.is(FigureKind.CHANGE));
    }
}
