package org.factpress.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Rows in aligned columns that together are no wider than the terminal, one line each.
 *
 * <p>Columns that are empty throughout are left out. Where room is short the flexible columns shrink, each to its least
 * width; then columns go, the most expendable first.
 */
final class FittedTable {
    private static final String GAP = "  ";

    /** A column keeps its width where {@code least} is 0; it may go where {@code expendable} is over 0. */
    record Column(String head, int least, int weight, int expendable) {
        static Column rigid(String head, int expendable) {
            return new Column(head, 0, 0, expendable);
        }

        static Column flexible(String head, int least, int weight, int expendable) {
            return new Column(head, least, weight, expendable);
        }

        boolean isFlexible() {
            return least > 0;
        }
    }

    private final List<Column> columns;
    private final Ink ink;
    private final List<List<Cell>> rows = new ArrayList<>();

    FittedTable(Ink ink, Column... columns) {
        this.columns = List.of(columns);
        this.ink = ink;
    }

    void add(Cell... cells) {
        rows.add(List.of(cells));
    }

    String render(int width) {
        List<Integer> shown = shown(width);
        int[] widths = widths(shown, width);
        StringBuilder text = new StringBuilder(line(
                shown,
                widths,
                columns.stream().map(c -> Cell.of(c.head(), Ink.FAINT, ink)).toList()));
        rows.forEach(row -> text.append(line(shown, widths, row)));
        return text.toString();
    }

    private List<Integer> shown(int width) {
        List<Integer> shown = IntStream.range(0, columns.size())
                .filter(column -> rows.stream().anyMatch(row -> row.get(column).width() > 0))
                .boxed()
                .collect(Collectors.toCollection(ArrayList::new));
        while (leastWidth(shown) > width) {
            Integer goes = shown.stream()
                    .filter(column -> columns.get(column).expendable() > 0)
                    .max(Comparator.comparingInt(column -> columns.get(column).expendable()))
                    .orElse(null);
            if (goes == null) {
                break;
            }
            shown.remove(goes);
        }
        return shown;
    }

    private int leastWidth(List<Integer> shown) {
        return gaps(shown)
                + shown.stream()
                        .mapToInt(column -> columns.get(column).isFlexible()
                                ? Math.min(natural(column), columns.get(column).least())
                                : natural(column))
                        .sum();
    }

    /** What the rigid columns leave is shared out by weight; what a narrow column does not need goes to the others. */
    private int[] widths(List<Integer> shown, int width) {
        int[] widths = IntStream.range(0, columns.size()).map(this::natural).toArray();
        List<Integer> open = new ArrayList<>(shown.stream()
                .filter(column -> columns.get(column).isFlexible())
                .toList());
        int room = width
                - gaps(shown)
                - shown.stream()
                        .filter(column -> !open.contains(column))
                        .mapToInt(column -> widths[column])
                        .sum();
        while (!open.isEmpty()) {
            int left = room;
            int weights = open.stream()
                    .mapToInt(column -> columns.get(column).weight())
                    .sum();
            Integer sated = open.stream()
                    .filter(column -> widths[column] <= share(column, left, weights))
                    .findFirst()
                    .orElse(null);
            if (sated == null) {
                open.forEach(column -> widths[column] = share(column, left, weights));
                break;
            }
            room -= widths[sated];
            open.remove(sated);
        }
        return widths;
    }

    private int share(int column, int room, int weights) {
        return Math.max(1, room * columns.get(column).weight() / weights);
    }

    private int natural(int column) {
        int head = TextWidth.of(columns.get(column).head());
        return rows.stream().mapToInt(row -> row.get(column).width()).reduce(head, Math::max);
    }

    private static int gaps(List<Integer> shown) {
        return GAP.length() * Math.max(0, shown.size() - 1);
    }

    private static String line(List<Integer> shown, int[] widths, List<Cell> cells) {
        String[] texts = shown.stream()
                .map(column -> TextWidth.padded(cells.get(column).fit(widths[column]), widths[column]))
                .toArray(String[]::new);
        return String.join(GAP, Arrays.asList(texts)).stripTrailing() + "\n";
    }
}
