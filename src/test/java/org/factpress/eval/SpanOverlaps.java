package org.factpress.eval;

import java.util.ArrayList;
import java.util.List;

/** Tells which rows cover the same characters of the document. */
final class SpanOverlaps {
    private SpanOverlaps() {}

    static List<Overlap> of(List<GoldRow> gold, List<Prediction> predicted) {
        List<Overlap> overlaps = new ArrayList<>();
        for (int g = 0; g < gold.size(); g++) {
            for (int p = 0; p < predicted.size(); p++) {
                int amount = shared(gold.get(g), predicted.get(p));
                if (amount > 0) {
                    overlaps.add(new Overlap(g, p, amount));
                }
            }
        }
        return overlaps;
    }

    private static int shared(GoldRow row, Prediction prediction) {
        if (row.start() == null || row.end() == null) {
            return 0;
        }
        return Math.min(row.end(), prediction.end()) - Math.max(row.start(), prediction.start());
    }
}
