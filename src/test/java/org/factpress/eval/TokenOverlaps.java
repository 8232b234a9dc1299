package org.factpress.eval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Tells which rows read alike at the same place of the document, where gold gives no offsets: the longest common
 * subsequence of the digits and words of both. Rows that are left and read the same are taken as moved (a footnote, a
 * column).
 */
final class TokenOverlaps {
    private static final Pattern TOKEN = Pattern.compile("\\p{Nd}+|\\p{L}+");

    private record Owned(String text, int row) {}

    private TokenOverlaps() {}

    static List<Overlap> of(List<GoldRow> gold, List<Prediction> predicted) {
        List<List<String>> goldTexts =
                gold.stream().map(row -> tokens(row.surface())).toList();
        List<List<String>> predictedTexts =
                predicted.stream().map(row -> tokens(row.surface())).toList();
        List<Overlap> overlaps = aligned(owned(goldTexts), owned(predictedTexts));
        overlaps.addAll(moved(goldTexts, predictedTexts, overlaps));
        return overlaps;
    }

    private static List<String> tokens(String surface) {
        return TOKEN.matcher(surface.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static List<Owned> owned(List<List<String>> rows) {
        List<Owned> tokens = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            for (String text : rows.get(row)) {
                tokens.add(new Owned(text, row));
            }
        }
        return tokens;
    }

    private static List<Overlap> aligned(List<Owned> a, List<Owned> b) {
        int[][] longest = longest(a, b);
        Map<List<Integer>, Integer> amounts = new HashMap<>();
        int i = 0;
        int j = 0;
        while (i < a.size() && j < b.size()) {
            if (a.get(i).text().equals(b.get(j).text())) {
                amounts.merge(List.of(a.get(i++).row(), b.get(j++).row()), 1, Integer::sum);
            } else if (longest[i + 1][j] >= longest[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        List<Overlap> overlaps = new ArrayList<>();
        amounts.forEach((rows, amount) -> overlaps.add(new Overlap(rows.get(0), rows.get(1), amount)));
        return overlaps;
    }

    /** The longest common subsequence of what follows each pair of positions. */
    private static int[][] longest(List<Owned> a, List<Owned> b) {
        int[][] longest = new int[a.size() + 1][b.size() + 1];
        for (int i = a.size() - 1; i >= 0; i--) {
            for (int j = b.size() - 1; j >= 0; j--) {
                longest[i][j] = a.get(i).text().equals(b.get(j).text())
                        ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        return longest;
    }

    private static List<Overlap> moved(List<List<String>> gold, List<List<String>> predicted, List<Overlap> overlaps) {
        Set<Integer> goldDone = new HashSet<>();
        Set<Integer> predictedDone = new HashSet<>();
        overlaps.forEach(overlap -> {
            goldDone.add(overlap.gold());
            predictedDone.add(overlap.predicted());
        });
        List<Overlap> moved = new ArrayList<>();
        for (int g = 0; g < gold.size(); g++) {
            for (int p = 0; p < predicted.size() && !goldDone.contains(g); p++) {
                if (gold.get(g).equals(predicted.get(p)) && predictedDone.add(p)) {
                    goldDone.add(g);
                    moved.add(new Overlap(g, p, gold.get(g).size()));
                }
            }
        }
        return moved;
    }
}
