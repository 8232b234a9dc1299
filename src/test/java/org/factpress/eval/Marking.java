package org.factpress.eval;

import java.util.ArrayList;
import java.util.List;

/** What scoring gives: the scorecard and every miss. */
public record Marking(Scorecard scorecard, List<Miss> misses) {
    static Marking empty() {
        return new Marking(new Scorecard(), new ArrayList<>());
    }

    void add(Marking other) {
        scorecard.add(other.scorecard);
        misses.addAll(other.misses);
    }
}
