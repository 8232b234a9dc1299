package org.factpress.reconcile.claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.factpress.model.Figure;
import org.factpress.model.FigureKind;
import org.factpress.model.Indicator;
import org.factpress.model.Interval;
import org.factpress.model.Population;
import org.factpress.model.Quantity;
import org.factpress.model.ScopePart;
import org.factpress.model.SourceDocument;
import org.factpress.model.Statement;
import org.factpress.reconcile.arithmetic.Family;
import org.jspecify.annotations.Nullable;

/** A core statement about an indicator, with the document that makes it and the decimals that it allows. */
public record Claim(
        Statement statement,
        Indicator indicator,
        SourceDocument document,
        Family family,
        Interval interval,
        ScopeKey key,
        Set<ScopePart> stated) {

    public Figure figure() {
        return statement.figure();
    }

    public Quantity quantity() {
        return figure().quantity();
    }

    public Population population() {
        return statement.scope().population();
    }

    public List<String> place() {
        return statement.scope().place();
    }

    /** The reference period; of a change, the two periods it lies between where both are told. */
    @Nullable
    public String period() {
        return StatedScope.period(statement);
    }

    public boolean isChange() {
        return quantity().kind() == FigureKind.CHANGE;
    }

    /** True where the sentence itself says this part of the scope, or the heads of its table do, or it says "now". */
    public boolean states(ScopePart part) {
        return stated.contains(part);
    }

    /** True where the sentence or its context says this part of the scope. */
    public boolean knows(ScopePart part) {
        return StatedScope.knows(statement, part);
    }

    /** How many parts of the scope the sentence leaves to others. */
    int gaps() {
        return open(ScopePart.POPULATION) + open(ScopePart.PLACE) + open(ScopePart.PERIOD);
    }

    private int open(ScopePart part) {
        return states(part) ? 0 : 1;
    }

    /** How much the statement leaves open; null where it has no end. */
    @Nullable
    BigDecimal width() {
        return interval.width();
    }
}
