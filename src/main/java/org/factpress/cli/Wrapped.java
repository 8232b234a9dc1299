package org.factpress.cli;

/** Text broken between words into indented lines of at most so many columns; a longer word keeps a line of its own. */
final class Wrapped {
    private Wrapped() {}

    static String of(String text, int width, int indent) {
        StringBuilder lines = new StringBuilder();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split(" +")) {
            if (line.length() > 0 && indent + TextWidth.of(line + " " + word) > width) {
                end(line, indent, lines);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        end(line, indent, lines);
        return lines.toString();
    }

    private static void end(StringBuilder line, int indent, StringBuilder lines) {
        lines.append(" ".repeat(indent)).append(line).append('\n');
        line.setLength(0);
    }
}
