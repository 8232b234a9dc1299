package org.factpress.reconcile.claim;

import org.factpress.model.ScopePart;
import org.factpress.reconcile.arithmetic.Values;

/** Tells whether a document means two of its numbers as two numbers. */
public final class Apart {
    private Apart() {}

    /**
     * True where both stand in one document with their scope said, and neither is the other at a lower precision or as a
     * bound: as in the rows of a table.
     */
    public static boolean inOneDocument(Claim one, Claim other) {
        return one != other
                && one.document().equals(other.document())
                && saysWhereAndWhen(one)
                && saysWhereAndWhen(other)
                && !restates(one, other);
    }

    private static boolean saysWhereAndWhen(Claim claim) {
        return claim.states(ScopePart.PLACE) && claim.states(ScopePart.PERIOD);
    }

    private static boolean restates(Claim one, Claim other) {
        return Values.fit(one, other)
                && !Values.same(one.quantity().value(), other.quantity().value());
    }
}
