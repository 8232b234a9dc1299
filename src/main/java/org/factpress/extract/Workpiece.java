package org.factpress.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.factpress.model.DateMention;
import org.factpress.model.SetAside;
import org.factpress.model.SetAsideReason;
import org.factpress.model.SourceDocument;
import org.factpress.model.Zone;
import org.jspecify.annotations.Nullable;

/** A sentence on its way through the layers: which tokens are spoken for, and what was read off them so far. */
final class Workpiece {
    private final SourceDocument document;
    private final NumberedLines lines;
    private final Sentence sentence;
    private final BitSet claimed = new BitSet();
    /** Shared by all rows of the sentence: thousands of numbers would hold thousands of copies. */
    private @Nullable String quote;

    private final List<SetAside> setAside = new ArrayList<>();
    private final List<DateMention> dates = new ArrayList<>();
    private final List<PeriodMention> periods = new ArrayList<>();
    private final List<AgeMention> ages = new ArrayList<>();
    private @Nullable Syntax syntax;
    private @Nullable PeriodChoice times;

    Workpiece(SourceDocument document, NumberedLines lines, Sentence sentence) {
        this.document = document;
        this.lines = lines;
        this.sentence = sentence;
    }

    Sentence sentence() {
        return sentence;
    }

    SourceDocument document() {
        return document;
    }

    /** The numbered lines of the whole document. */
    NumberedLines lines() {
        return lines;
    }

    Zone zone() {
        return sentence.block().zone();
    }

    List<SetAside> setAside() {
        return setAside;
    }

    List<DateMention> dates() {
        return dates;
    }

    List<PeriodMention> periods() {
        return periods;
    }

    /** The sentence's clauses, once they were read. */
    @Nullable
    Syntax syntax() {
        return syntax;
    }

    void syntax(@Nullable Syntax read) {
        syntax = read;
    }

    /** The sentence's times beside its amounts, once they were read. */
    @Nullable
    PeriodChoice times() {
        return times;
    }

    void times(PeriodChoice read) {
        times = read;
    }

    List<AgeMention> ages() {
        return ages;
    }

    boolean free(int index) {
        return sentence.has(index) && !claimed.get(index);
    }

    boolean free(int from, int to) {
        return claimed.nextSetBit(from) < 0 || claimed.nextSetBit(from) >= to;
    }

    void claim(int from, int to) {
        claimed.set(from, to);
    }

    void setAside(int from, int to, SetAsideReason reason, @Nullable BigDecimal value) {
        setAside(from, to, reason, value, null, null);
    }

    void setAside(
            int from,
            int to,
            SetAsideReason reason,
            @Nullable BigDecimal value,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high) {
        int start = sentence.token(from).start();
        int end = sentence.token(to - 1).end();
        claim(from, to);
        setAside.add(new SetAside(
                document.path(),
                document.pageAt(start),
                start,
                end,
                document.text().substring(start, end),
                quote(),
                value,
                low,
                high,
                reason));
    }

    void date(int from, int to, DateParts parts) {
        int start = sentence.token(from).start();
        int end = sentence.token(to - 1).end();
        dates.add(new DateMention(
                document.path(),
                document.pageAt(start),
                start,
                end,
                document.text().substring(start, end),
                quote(),
                parts.weekday(),
                parts.day(),
                parts.month(),
                parts.year(),
                null));
    }

    /** Gives back what a rule took too early: every token is free again. */
    void release() {
        claimed.clear();
        setAside.clear();
        periods.clear();
    }

    String quote() {
        if (quote == null) {
            quote = document.text().substring(sentence.start(), sentence.end());
        }
        return quote;
    }
}
