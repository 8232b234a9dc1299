package org.factpress.eval;

import java.util.HashMap;
import java.util.Map;

/** Scores by tier and metric; adds up over documents and corpora. */
public final class Scorecard {
    public static final String VALUE = "value";
    public static final String VALUE_UNIT = "value+unit";
    public static final String VALUE_QUALIFIER = "value+qualifier";
    public static final String SET_ASIDE = "set-aside reason";
    public static final String COVERAGE = "coverage";

    private record Key(Tier tier, String metric) {}

    private final Map<Key, Score> scores = new HashMap<>();

    void add(Tier tier, String metric, Score score) {
        scores.merge(new Key(tier, metric), score, Score::plus);
    }

    /** Adds the counts of another card. */
    public void add(Scorecard other) {
        other.scores.forEach((key, score) -> scores.merge(key, score, Score::plus));
    }

    /** The share that is right of the rows that the program gives. */
    public Score precision(Tier tier, String metric) {
        return score(tier, metric + " precision");
    }

    /** The share that is right of the rows that gold gives. */
    public Score recall(Tier tier, String metric) {
        return score(tier, metric + " recall");
    }

    /** The harmonic mean of precision and recall. */
    public double f1(Tier tier, String metric) {
        double precision = precision(tier, metric).share();
        double recall = recall(tier, metric).share();
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    /** The score of a field among figures whose value is right and where gold gives the field. */
    public Score given(Tier tier, Field field) {
        return score(tier, field.label());
    }

    /** The same among all figures whose value is right: where gold gives nothing, nothing is right. */
    public Score orNone(Tier tier, Field field) {
        return score(tier, orNone(field));
    }

    public Score setAside() {
        return score(Tier.ALL, SET_ASIDE);
    }

    public Score coverage() {
        return score(Tier.ALL, COVERAGE);
    }

    static String orNone(Field field) {
        return field.label() + " or none";
    }

    Score score(Tier tier, String metric) {
        return scores.getOrDefault(new Key(tier, metric), Score.NONE);
    }
}
