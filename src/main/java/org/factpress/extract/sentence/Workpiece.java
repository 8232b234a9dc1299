package org.factpress.extract.sentence;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.factpress.extract.language.Sentence;
import org.factpress.model.DateMention;
import org.factpress.model.SetAside;
import org.factpress.model.SetAsideReason;
import org.factpress.model.SourceDocument;
import org.factpress.model.Zone;
import org.jspecify.annotations.Nullable;

/** A sentence on its way through the layers: which tokens are spoken for, and what was read off them so far. */
public final class Workpiece {
    private final SourceDocument document;
    private final NumberedLines lines;
    private final Sentence sentence;
    private final BitSet claimed = new BitSet();
    /** Shared by all rows of the sentence: thousands of numbers would hold thousands of copies. */
    private @Nullable String quote;

    private final List<SetAside> setAside = new ArrayList<>();
    private final List<DateMention> dates = new ArrayList<>();
    private final List<PeriodMention> periods = new ArrayList<>();
    private final List<PeriodMention> headPeriods = new ArrayList<>();
    private final List<AgeMention> ages = new ArrayList<>();
    private @Nullable Syntax syntax;

    public Workpiece(SourceDocument document, NumberedLines lines, Sentence sentence) {
        this.document = document;
        this.lines = lines;
        this.sentence = sentence;
    }

    public Sentence sentence() {
        return sentence;
    }

    public SourceDocument document() {
        return document;
    }

    /** The numbered lines of the whole document. */
    public NumberedLines lines() {
        return lines;
    }

    public Zone zone() {
        return sentence.block().zone();
    }

    public List<SetAside> setAside() {
        return setAside;
    }

    public List<DateMention> dates() {
        return dates;
    }

    public List<PeriodMention> periods() {
        return periods;
    }

    /** The months that date the document ("Kathmandu, September 2021"): no amount is of them. */
    public List<PeriodMention> headPeriods() {
        return headPeriods;
    }

    /** The sentence's clauses, once they were read. */
    @Nullable
    public Syntax syntax() {
        return syntax;
    }

    public void syntax(@Nullable Syntax read) {
        syntax = read;
    }

    public List<AgeMention> ages() {
        return ages;
    }

    public boolean free(int index) {
        return sentence.has(index) && !claimed.get(index);
    }

    public boolean free(int from, int to) {
        return claimed.nextSetBit(from) < 0 || claimed.nextSetBit(from) >= to;
    }

    public void claim(int from, int to) {
        claimed.set(from, to);
    }

    public void setAside(int from, int to, SetAsideReason reason, @Nullable BigDecimal value) {
        setAside(from, to, reason, value, null, null);
    }

    public void setAside(
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

    public void date(int from, int to, DateParts parts) {
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
    public void release() {
        claimed.clear();
        setAside.clear();
        periods.clear();
    }

    public String quote() {
        if (quote == null) {
            quote = document.text().substring(sentence.start(), sentence.end());
        }
        return quote;
    }
}
