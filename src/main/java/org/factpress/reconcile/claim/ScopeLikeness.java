package org.factpress.reconcile.claim;

import org.factpress.model.ScopePart;
import org.factpress.reconcile.scope.Likeness;
import org.factpress.reconcile.scope.Periods;
import org.factpress.reconcile.scope.Places;
import org.factpress.reconcile.scope.Populations;

/** Compares the scopes of two claims part by part; what a sentence only inherits from its context gives way. */
public final class ScopeLikeness {
    private ScopeLikeness() {}

    public static Likeness of(Claim claim, Claim other) {
        Likeness period = period(claim, other);
        if (period == Likeness.OTHER) {
            return period;
        }
        Likeness place = place(claim, other);
        return place == Likeness.OTHER ? place : Likeness.worst(place, population(claim, other), period);
    }

    public static Likeness place(Claim claim, Claim other) {
        return Places.likeness(claim.place(), other.place());
    }

    /** Who tells no ages speaks of those that the indicator declares, else of all: an age group is part of these. */
    public static Likeness population(Claim claim, Claim other) {
        Likeness plain = Populations.likeness(claim.population(), other.population());
        boolean oneHasAges = claim.population().hasAges() != other.population().hasAges();
        return plain == Likeness.OPEN && oneHasAges && !hasDeclaredAges(claim) && !hasDeclaredAges(other)
                ? Likeness.NEAR
                : plain;
    }

    private static boolean hasDeclaredAges(Claim claim) {
        return claim.population().hasAges()
                && Populations.sameAges(claim.population(), claim.indicator().population());
    }

    /**
     * An inherited period is often the year of the document and not of the study it repeats: an earlier one may be meant.
     */
    public static Likeness period(Claim claim, Claim other) {
        Likeness plain = Periods.likeness(claim.period(), other.period());
        if (plain != Likeness.OTHER) {
            return plain;
        }
        return repeatsEarlier(claim, other) || repeatsEarlier(other, claim) ? Likeness.NEAR : Likeness.OTHER;
    }

    private static boolean repeatsEarlier(Claim later, Claim earlier) {
        return !later.states(ScopePart.PERIOD)
                && later.period() != null
                && earlier.period() != null
                && Periods.startsNotAfter(earlier.period(), later.period());
    }
}
