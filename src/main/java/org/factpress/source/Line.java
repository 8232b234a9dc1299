package org.factpress.source;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of plain text that holds more than white space: its trimmed stretch, its indent in columns, the number of the
 * group of lines it stands in (groups are parted by blank lines), and whether it is a run of icon names.
 */
record Line(int start, int end, int indent, int group, boolean icons) {
    static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        int group = 0;
        boolean blank = false;
        for (int start = 0; start < text.length(); ) {
            int end = endOfLine(text, start);
            Line line = trimmed(text, start, end, group);
            if (line.start == line.end) {
                blank = true;
            } else {
                group += blank ? 1 : 0;
                blank = false;
                addParts(text, line, group, lines);
            }
            start = end + 1;
        }
        return lines;
    }

    /** A line into which a run of icon names is glued becomes several, each in a group of its own kind. */
    private static void addParts(String text, Line line, int group, List<Line> lines) {
        int at = line.start;
        for (IconRuns.Run run : IconRuns.in(text, line.start, line.end)) {
            addPart(trimmed(text, at, run.start(), group), line, lines);
            lines.add(new Line(run.start(), run.end(), line.indent, group, true));
            at = run.end();
        }
        addPart(trimmed(text, at, line.end, group), line, lines);
    }

    private static void addPart(Line part, Line whole, List<Line> lines) {
        if (part.start < part.end) {
            lines.add(new Line(part.start, part.end, whole.indent, part.group, false));
        }
    }

    private static Line trimmed(String text, int from, int to, int group) {
        int start = from;
        int end = to;
        while (start < end && (isSpace(text.charAt(start)) || isQuoteMark(text, from, start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return new Line(start, end, start - from, group, false);
    }

    /** The marks before a quoted line of mail or markdown ("> ", ">> ") are none of its words. */
    private static boolean isQuoteMark(String text, int from, int at) {
        boolean open = from == 0 || "\n\r\f".indexOf(text.charAt(from - 1)) >= 0;
        return open && text.charAt(at) == '>' && at + 1 < text.length() && (" >\n".indexOf(text.charAt(at + 1)) >= 0);
    }

    private static int endOfLine(String text, int start) {
        int end = start;
        while (end < text.length() && "\n\r\f\u2028\u2029\u0085".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        // CR LF is one line end, not a line and a blank one.
        boolean pair = end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
        return pair ? end + 1 : end;
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
    }
}
