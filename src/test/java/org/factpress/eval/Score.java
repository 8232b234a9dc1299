package org.factpress.eval;

/** How many of how many are right. */
public record Score(int right, int of) {
    static final Score NONE = new Score(0, 0);

    static Score of(boolean right) {
        return new Score(right ? 1 : 0, 1);
    }

    Score plus(Score other) {
        return new Score(right + other.right, of + other.of);
    }

    /** From 0 to 1; where nothing was asked nothing is wrong. */
    public double share() {
        return of == 0 ? 1 : right / (double) of;
    }
}
