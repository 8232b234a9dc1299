package org.factpress.reconcile;

import org.factpress.model.ScopePart;

/** Compares the scopes of two claims part by part; what a sentence only inherits from its context gives way. */
final class ScopeLikeness {
    private ScopeLikeness() {}

    static Likeness of(Claim claim, Claim other) {
        Likeness period = period(claim, other);
        if (period == Likeness.OTHER) {
            return period;
        }
        Likeness place = place(claim, other);
        return place == Likeness.OTHER ? place : Likeness.worst(place, population(claim, other), period);
    }

    static Likeness place(Claim claim, Claim other) {
        return Places.likeness(claim.place(), other.place());
    }

    static Likeness population(Claim claim, Claim other) {
        return Populations.likeness(claim.population(), other.population());
    }

    /**
     * An inherited period is often the year of the document and not of the study it repeats: an earlier one may be meant.
     */
    static Likeness period(Claim claim, Claim other) {
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
