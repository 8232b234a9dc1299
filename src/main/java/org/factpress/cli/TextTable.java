package org.factpress.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Rows of text in aligned columns; a column that is empty throughout is left out. */
final class TextTable {
    private static final String GAP = "  ";

    private final List<String> header;
    private final List<List<String>> rows = new ArrayList<>();

    TextTable(String... header) {
        this.header = List.of(header);
    }

    void add(String... cells) {
        rows.add(List.of(cells));
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    String render() {
        List<Integer> shown = IntStream.range(0, header.size())
                .filter(column -> rows.stream().map(row -> row.get(column)).anyMatch(Predicate.not(String::isEmpty)))
                .boxed()
                .toList();
        List<Integer> widths =
                IntStream.range(0, header.size()).mapToObj(this::width).toList();
        StringBuilder text = new StringBuilder(line(header, shown, widths));
        rows.forEach(row -> text.append(line(row, shown, widths)));
        return text.toString();
    }

    /** At most so many columns, in one line. */
    static String shorten(String text, int most) {
        return TextWidth.head(TextWidth.line(text), most);
    }

    private int width(int column) {
        return rows.stream().mapToInt(row -> length(row.get(column))).reduce(length(header.get(column)), Math::max);
    }

    private static String line(List<String> row, List<Integer> shown, List<Integer> widths) {
        return shown.stream()
                        .map(column -> row.get(column) + " ".repeat(widths.get(column) - length(row.get(column))))
                        .collect(Collectors.joining(GAP))
                        .stripTrailing()
                + "\n";
    }

    private static int length(String cell) {
        return TextWidth.of(cell);
    }
}
