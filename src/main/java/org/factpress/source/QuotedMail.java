package org.factpress.source;

import java.util.regex.Pattern;
import org.factpress.source.Paragraphs.Paragraph;

/** Earlier mail that a mail repeats: lines marked with {@code >} below one that says who wrote them, and that line itself. */
final class QuotedMail {
    private static final Pattern WROTE =
            Pattern.compile("(?i)on .{6,80} wrote:|-{3,}\\s*(?:original|forwarded) message\\s*-{3,}");

    private static final int MOST_LINES = 40;

    private QuotedMail() {}

    static boolean isIn(String text, Paragraph paragraph) {
        String words = paragraph.text(text);
        return WROTE.matcher(words).matches()
                || isQuoted(text, paragraph.start()) && wasIntroduced(text, paragraph.start());
    }

    private static boolean isQuoted(String text, int start) {
        return text.substring(lineStart(text, start), start).contains(">");
    }

    /** Whether the first line above that is not quoted says who wrote. */
    private static boolean wasIntroduced(String text, int start) {
        int line = lineStart(text, start);
        for (int steps = 0; line > 0 && steps < MOST_LINES; steps++) {
            int before = lineStart(text, line - 1);
            String above = text.substring(before, line).strip();
            if (!above.isEmpty() && !above.startsWith(">")) {
                return WROTE.matcher(above).matches();
            }
            if (WROTE.matcher(above.replaceFirst("^[>\\s]+", "")).matches()) {
                return true;
            }
            line = before;
        }
        return false;
    }

    private static int lineStart(String text, int at) {
        return text.lastIndexOf('\n', at - 1) + 1;
    }
}
