package org.factpress.eval;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which predicted row answers which gold row: one to one, the right answer before the longer one. */
final class Pairing {
    private final List<GoldRow> gold;
    private final List<Prediction> predicted;
    private final List<Overlap> overlaps;
    private final Map<Integer, Integer> answers = new HashMap<>();

    Pairing(GoldDocument document, List<Prediction> predicted) {
        this.gold = document.rows();
        this.predicted = predicted;
        this.overlaps = document.hasOffsets() ? SpanOverlaps.of(gold, predicted) : TokenOverlaps.of(gold, predicted);
        pair();
    }

    private void pair() {
        Set<Integer> taken = new HashSet<>();
        overlaps.stream()
                .sorted(Comparator.comparing(this::likeness)
                        .thenComparing(Overlap::amount)
                        .reversed()
                        .thenComparing(Overlap::gold)
                        .thenComparing(Overlap::predicted))
                .filter(overlap -> !answers.containsKey(overlap.gold()) && taken.add(overlap.predicted()))
                .forEach(overlap -> answers.put(overlap.gold(), overlap.predicted()));
    }

    private int likeness(Overlap overlap) {
        GoldRow row = gold.get(overlap.gold());
        Prediction prediction = predicted.get(overlap.predicted());
        if (Values.same(row, prediction)) {
            return 2;
        }
        return row.isFigure() == prediction.isFigure() ? 1 : 0;
    }

    /** The predicted row that answers this gold row. */
    @Nullable
    Prediction answer(int row) {
        Integer answer = answers.get(row);
        return answer == null ? null : predicted.get(answer);
    }

    /** All predicted rows that share something with this gold row. */
    List<Prediction> over(int row) {
        return overlaps.stream()
                .filter(overlap -> overlap.gold() == row)
                .map(overlap -> predicted.get(overlap.predicted()))
                .toList();
    }

    /** All gold rows that share something with this predicted row. */
    List<GoldRow> under(int prediction) {
        return overlaps.stream()
                .filter(overlap -> overlap.predicted() == prediction)
                .map(overlap -> gold.get(overlap.gold()))
                .toList();
    }

    /** The gold row that this predicted row answers. */
    @Nullable
    GoldRow question(int prediction) {
        return answers.entrySet().stream()
                .filter(entry -> entry.getValue() == prediction)
                .map(entry -> gold.get(entry.getKey()))
                .findFirst()
                .orElse(null);
    }
}
