package org.factpress.chart;

import java.util.ArrayList;
import java.util.List;

/** Breaks words into lines of a given width. */
final class Lines {
    private static final String ELLIPSIS = "…";

    private Lines() {}

    /** Every word, each whole: a line is wider than asked where a single word is. */
    static List<String> whole(String text, Typeface face, double width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : Typeface.printable(text).strip().split(" +")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (line.isEmpty() || face.width(longer) <= width) {
                line = longer;
            } else {
                lines.add(line);
                line = word;
            }
        }
        if (!line.isEmpty()) {
            lines.add(line);
        }
        return lines;
    }

    /** At most {@code most} lines; what does not fit is left out at an ellipsis, as the full text stands elsewhere. */
    static List<String> of(String text, Typeface face, double width, int most) {
        return cut(whole(text, face, width), face, width, most);
    }

    private static List<String> cut(List<String> lines, Typeface face, double width, int most) {
        List<String> kept = new ArrayList<>(lines.subList(0, Math.min(most, lines.size())));
        if (kept.size() < lines.size()) {
            kept.set(most - 1, kept.get(most - 1) + ELLIPSIS);
        }
        kept.replaceAll(line -> fit(line, face, width));
        return kept;
    }

    private static String fit(String line, Typeface face, double width) {
        if (face.width(line) <= width) {
            return line;
        }
        int end = line.endsWith(ELLIPSIS) ? line.length() - 1 : line.length();
        while (end > 1 && face.width(line.substring(0, end) + ELLIPSIS) > width) {
            end = line.offsetByCodePoints(end, -1);
        }
        return line.substring(0, end).strip() + ELLIPSIS;
    }
}
