package org.factpress.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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
    private final TreeMap<Integer, TimeMention> mains = new TreeMap<>();
    private final TreeMap<Integer, TimeMention> starts = new TreeMap<>();
    private final TreeMap<Integer, TimeMention> opens = new TreeMap<>();
    private final TreeMap<Integer, TimeMention> weak = new TreeMap<>();
    private final Map<Amount, TimeMention> tied = new HashMap<>();
    private final Set<Integer> owned = new HashSet<>();
    private final TreeMap<Integer, Integer> breaks = new TreeMap<>();
    private final TreeMap<Integer, Amount> byEnd = new TreeMap<>();
    private final TreeMap<Integer, Amount> byOpening = new TreeMap<>();

    PeriodChoice(Sentence sentence, List<Amount> amounts, List<TimeMention> mentions) {
        this.sentence = sentence;
        this.amounts = amounts;
        IntStream.range(0, sentence.size())
                .filter(i -> sentence.norm(i).equals(";"))
                .forEach(i -> breaks.put(i, i));
        for (Amount amount : amounts) {
            byEnd.put(amount.to(), amount);
            byOpening.put(amount.opening(), amount);
        }
        for (TimeMention mention : mentions) {
            Amount owner = owner(mention);
            if (owner != null) {
                tied.putIfAbsent(owner, mention);
                owned.add(mention.from());
            }
            if (!labels(mention)) {
                map(mention).put(mention.from(), mention);
            }
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
        return mention.is(PeriodRole.START) ? start : close && linked || sinceBehind;
    }

    private boolean onlyWords(Amount amount, TimeMention mention) {
        return IntStream.range(amount.to(), mention.from())
                .allMatch(i -> sentence.token(i).isWord() || sentence.token(i).isDash());
    }

    /** "in the late 2000s": the link stands before the article. */
    private int beforeArticle(int from) {
        return sentence.is(from - 1, WordClass.THE) ? from - 2 : from - 1;
    }

    /** "(2021: 28 million)": the period is that of the number behind it alone. */
    private boolean labels(TimeMention mention) {
        return sentence.norm(mention.to()).equals(":") && byOpening.containsKey(mention.to() + 1);
    }

    /** The time that stands right by an amount. */
    Optional<TimeMention> tied(Amount amount) {
        return Optional.ofNullable(tied.get(amount));
    }

    /** The time that an amount's clause speaks of: the last one named before it, else the next one within its clause. */
    Optional<TimeMention> spokenOf(Amount amount) {
        Optional<TimeMention> main = before(mains, amount, mention -> true);
        Optional<TimeMention> open = before(opens, amount, mention -> !owned.contains(mention.from()));
        boolean opened = open.isPresent()
                && (main.isEmpty() || main.get().from() < open.get().from());
        return (opened ? open : main)
                .or(() -> behind(mains, amount))
                .or(() -> behind(opens, amount))
                .or(() -> before(weak, amount, mention -> true))
                .or(() -> behind(weak, amount));
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
        Optional<TimeMention> stated = near(starts, change).filter(mention -> !mention.relative());
        return stated.or(() -> near(opens, change)).or(() -> near(starts, change));
    }

    private Optional<TimeMention> near(TreeMap<Integer, TimeMention> mentions, Amount change) {
        Amount next = nextChange(change);
        return behind(mentions, change)
                .filter(mention -> next == null || mention.from() < next.from())
                .or(() -> before(mentions, change, mention -> sameClause(mention, change)));
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

    private boolean sameClause(TimeMention mention, Amount amount) {
        Map.Entry<Integer, Integer> stop = breaks.ceilingEntry(mention.from());
        return stop == null || stop.getKey() > amount.from();
    }

    /** "61% over a decade": the length of time that a change took, in whole years; 0 where none is told. */
    int yearsOf(Amount change) {
        int link = change.end();
        for (int i = link; i < link + START_REACH; i++) {
            Amount span = byOpening.get(i);
            boolean linked = sentence.is(i - 1, WordClass.SPAN_LINK);
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

    /** The two times of a sentence that names exactly two, the earlier one first. */
    Optional<String> bothYears() {
        if (mains.size() != 2 || !starts.isEmpty()) {
            return Optional.empty();
        }
        PeriodMention first = mains.firstEntry().getValue().period();
        PeriodMention second = mains.lastEntry().getValue().period();
        boolean ordered =
                first.edtf().compareTo(second.edtf()) < 0 && !first.edtf().endsWith("~");
        return ordered ? Optional.of(first.firstPart() + "/" + second.lastPart()) : Optional.empty();
    }

    /** The time that holds after this sentence: the latest it speaks of; null where it speaks of none. */
    @Nullable
    TimeMention lasting() {
        TimeMention latest = null;
        for (TimeMention mention : mains.isEmpty() ? weak.values() : mains.values()) {
            if (latest == null
                    || mention.period().lastPart().compareTo(latest.period().lastPart()) > 0) {
                latest = mention;
            }
        }
        return latest;
    }

    boolean hasChange() {
        return amounts.stream().anyMatch(amount -> amount.is(FigureKind.CHANGE));
    }
}
