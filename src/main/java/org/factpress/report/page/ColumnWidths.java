package org.factpress.report.page;

import java.util.Arrays;
import java.util.List;
import org.factpress.report.story.Column;
import org.factpress.report.story.TextRun;

/** Shares out a table's width: each column gets its longest word, and of the rest what its longest line asks for. */
final class ColumnWidths {
    private ColumnWidths() {}

    /** {@code cells} holds, column by column, the texts that stand in it. */
    static double[] share(List<Column> columns, List<List<List<TextRun>>> cells, double available, Fonts fonts) {
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
        double[] asked = asked(columns, available);
        return suits(asked, least) ? asked : share(least, most, available);
    }

    /** What the columns ask for, if all of them ask. */
    private static double[] asked(List<Column> columns, double available) {
        double all = columns.stream().mapToDouble(Column::share).sum();
        return columns.stream()
                .mapToDouble(column -> all == 0 ? 0 : available * column.share() / all)
                .toArray();
    }

    private static boolean suits(double[] widths, double[] least) {
        for (int i = 0; i < widths.length; i++) {
            if (widths[i] < least[i]) {
                return false;
            }
        }
        return true;
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
