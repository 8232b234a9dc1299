package org.factpress.bench;

/** Whether a measured number keeps to what the product promises. */
record Verdict(double value, double bound, boolean atMost) {
    static Verdict atMost(double value, double bound) {
        return new Verdict(value, bound, true);
    }

    static Verdict atLeast(double value, double bound) {
        return new Verdict(value, bound, false);
    }

    boolean isMet() {
        return atMost ? value <= bound : value >= bound;
    }

    String told() {
        return (isMet() ? "met" : "MISSED") + (atMost ? ", at most " : ", at least ") + bound;
    }
}
