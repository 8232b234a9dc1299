package org.factpress.report.page;

import java.util.Arrays;
import java.util.List;

/** Shares out a table's width: each column gets its longest word, and of the rest what its longest line asks for. */
final class ColumnWidths {
    private ColumnWidths() {}

    /** {@code cells} holds, column by column, the texts that stand in it. */
    static double[] share(List<List<List<TextRun>>> cells, double available, Fonts fonts) {
        double[] least = new double[cells.size()];
        double[] most = new double[cells.size()];
        for (int column = 0; column < cells.size(); column++) {
            for (List<TextRun> runs : cells.get(column)) {
                List<Word> words = WordSplitter.split(runs, fonts);
                double longest = words.stream().mapToDouble(Word::width).max().orElse(0);
                least[column] = Math.max(least[column], Math.min(longest, available / 3));
                most[column] = Math.max(most[column], Math.min(new LineBreaker(fonts).width(runs) + 1, available));
            }
            most[column] = Math.max(most[column], least[column]);
        }
        return share(least, most, available);
    }

    private static double[] share(double[] least, double[] most, double available) {
        double needed = Arrays.stream(least).sum();
        double wished = Arrays.stream(most).sum();
        double[] widths = new double[least.length];
        for (int i = 0; i < widths.length; i++) {
            if (needed >= available) {
                widths[i] = least[i] * available / needed;
            } else if (wished <= available) {
                widths[i] = most[i] + (available - wished) / widths.length;
            } else {
                widths[i] = least[i] + (available - needed) * (most[i] - least[i]) / (wished - needed);
            }
        }
        return widths;
    }
}
