package org.factpress.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.factpress.model.Figure;

/** Statements in two columns, each under its place; in one where the terminal is too narrow for reading two. */
record SideBySide(Function<Figure, String> place, int width, int indent, Ink ink) {
    private static final int NARROWEST_COLUMN = 42;
    private static final int GAP = 3;
    private static final int MOST = 6;
    private static final char HARD_SPACE = '\u00a0';

    String of(List<Figure> statements) {
        int column = (width - indent - GAP) / 2;
        boolean two = statements.size() > 1 && column >= NARROWEST_COLUMN;
        StringBuilder text = new StringBuilder();
        int shown = Math.min(MOST, statements.size());
        for (int at = 0; at < shown; at += two ? 2 : 1) {
            List<String> left = cell(statements, at, two ? column : width - indent);
            List<String> right = two && at + 1 < shown ? cell(statements, at + 1, column) : List.of();
            rows(left, right, column, text);
        }
        int more = statements.size() - shown;
        return more == 0
                ? text.toString()
                : text + " ".repeat(indent) + "and " + Count.of(more, "more statement") + "\n";
    }

    private void rows(List<String> left, List<String> right, int column, StringBuilder text) {
        for (int row = 0; row < Math.max(left.size(), right.size()); row++) {
            String first = row < left.size() ? left.get(row) : "";
            String second = row < right.size() ? right.get(row) : "";
            String line = second.isEmpty() ? first : TextWidth.padded(first, column) + " ".repeat(GAP) + second;
            text.append(" ".repeat(indent)).append(line.stripTrailing()).append('\n');
        }
    }

    private List<String> cell(List<Figure> statements, int at, int columns) {
        Figure figure = statements.get(at);
        String number = statements.size() == 1 ? "" : (at + 1) + "  ";
        List<String> lines = new ArrayList<>();
        lines.add(number + ink.faint(TextWidth.tail(place.apply(figure), columns - number.length())));
        Wrapped.of(marked(figure), columns, number.length())
                .lines()
                .map(this::spaced)
                .forEach(lines::add);
        return lines;
    }

    /** The number is marked where it stands once: which of two is meant, the sentence does not say. */
    private String marked(Figure figure) {
        String quote = TextWidth.line(figure.quote());
        String surface = TextWidth.line(figure.surface());
        int first = quote.indexOf(surface);
        if (surface.isEmpty() || first < 0 || quote.indexOf(surface, first + 1) >= 0) {
            return quote;
        }
        return quote.substring(0, first)
                + ink.marked(Ink.code(figure.quantity().kind()), surface).replace(' ', HARD_SPACE)
                + quote.substring(first + surface.length());
    }

    /** The number was kept together by hard spaces. */
    private String spaced(String line) {
        return line.replace(HARD_SPACE, ' ');
    }
}
