package org.factpress.extract.time;

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
import org.factpress.extract.language.Sentence;
import org.factpress.extract.language.WordClass;
import org.factpress.extract.sentence.Amount;
import org.factpress.extract.sentence.Edtf;
import org.factpress.extract.sentence.PeriodMention;
import org.factpress.extract.sentence.PeriodRole;
import org.factpress.extract.sentence.TimeMention;
import org.factpress.model.FigureKind;
import org.jspecify.annotations.Nullable;

/** Which of a sentence's times each of its amounts takes: the one tied to it, else the one its clause speaks of. */
final class PeriodChoice {
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
            byOpening.put(amount.opening(), amount);
        }
        PeriodTies ties = new PeriodTies(sentence, amounts);
        for (TimeMention mention : mentions) {
            Amount owner = ties.owner(mention);
            if (owner != null) {
                tied.putIfAbsent(owner, mention);
            }
            if (!ties.labels(mention) && !(owner != null && ties.isDescription(owner, mention))) {
                map(mention).put(mention.from(), mention);
                if (mention.is(PeriodRole.START) && owner != null && !ChangePeriod.isStart(owner) && !isWhen(mention)) {
                    lent.add(mention.from());
                }
            }
            if (owner == null && mention.is(PeriodRole.OPEN)) {
                shared.put(mention.from(), mention);
            }
            if (owner != null && mention.is(PeriodRole.OPEN)) {
                ties.listedBefore(owner).forEach(amount -> tied.putIfAbsent(amount, mention));
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
            case GOAL, ASIDE -> new TreeMap<>();
        };
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
            if (sentence.lexicon().length(sentence, i, WordClass.OVER_A_YEAR) > 0) {
                return 1;
            }
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

    /** The two times that a sentence leaves in mind: those it tells apart, or those that a value went from and to. */
    Optional<DocumentTime.Compared> compared() {
        boolean went = mains.size() == 1 && starts.size() == 1;
        return went
                ? fromStart(starts.firstEntry().getValue(), mains.firstEntry().getValue())
                : bothYears();
    }

    /** The two times that a sentence tells apart: two it names, the ends of the span of a change; the earlier one first. */
    Optional<DocumentTime.Compared> bothYears() {
        if (mains.size() == 1 && starts.isEmpty() && hasChange()) {
            PeriodMention span = mains.firstEntry().getValue().period();
            return isYears(span)
                    ? Optional.of(new DocumentTime.Compared(span.firstPart(), span.lastPart(), true))
                    : Optional.empty();
        }
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

    /** "from 81% in 2000 to 87% in 2020", some years apart. */
    private static Optional<DocumentTime.Compared> fromStart(TimeMention start, TimeMention main) {
        String from = start.period().edtf();
        String to = main.period().edtf();
        boolean apart = Edtf.isYear(from) && Edtf.isYear(to) && Edtf.lastYear(to) - Edtf.lastYear(from) > 1;
        return apart && !start.relative() ? Optional.of(new DocumentTime.Compared(from, to, true)) : Optional.empty();
    }

    /** A school year or a financial year is one time and no two. */
    private static boolean isYears(PeriodMention span) {
        return span.isSpan()
                && Edtf.isYear(span.firstPart())
                && Edtf.isYear(span.lastPart())
                && Edtf.lastYear(span.edtf()) - Edtf.firstYear(span.edtf()) > 1;
    }

    /** The time that holds after this sentence: the latest it speaks of; null where it speaks of none. */
    @Nullable
    TimeMention lasting() {
        TimeMention latest = null;
        boolean leads = mains.isEmpty() && amounts.isEmpty() && !opens.isEmpty();
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

    /** "down to 6.8% in the school year 2022/23": one year that has two numbers. */
    boolean isSlashed(PeriodMention period) {
        boolean slash = sentence.token(period.from() + 1).is("/");
        return slash && Edtf.lastYear(period.edtf()) - Edtf.firstYear(period.edtf()) == 1;
    }

    boolean hasChange() {
        return amounts.stream().anyMatch(amount -> amount.is(FigureKind.CHANGE));
    }
}
