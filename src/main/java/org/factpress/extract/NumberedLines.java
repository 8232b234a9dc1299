package org.factpress.extract;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines of a text that open with a number before a capital ("1 Provisional …"), found once a document. */
final class NumberedLines {
    private static final Pattern SECTION = Pattern.compile("(?m)^[ \\t]*(\\d{1,2})\\.\\d{1,2}[ \\t]+\\p{Lu}");
    private static final Pattern NUMBERED = Pattern.compile("(?m)^[ \\t]*(\\d{1,2})[ \\t]+\\p{Lu}");
    private final String text;
    private final Set<Integer> numbers = new HashSet<>();
    private final Set<Integer> chapters = new HashSet<>();

    NumberedLines(String text) {
        this.text = text;
        collect(NUMBERED, numbers);
        collect(SECTION, chapters);
    }

    /** Whether a line opens with a section of this chapter ("2.1 Methods"). */
    boolean isChapter(int number) {
        return chapters.contains(number);
    }

    /** Whether a line opens with this number. */
    boolean isNumbered(int number) {
        return numbers.contains(number);
    }

    private void collect(Pattern pattern, Set<Integer> found) {
        Matcher lines = pattern.matcher(text);
        while (lines.find()) {
            found.add(Integer.valueOf(lines.group(1)));
        }
    }

    /** Whether only blanks stand between the start of the line and this offset. */
    boolean opens(int offset) {
        int at = offset - 1;
        while (at >= 0 && text.charAt(at) != '\n' && Character.isWhitespace(text.charAt(at))) {
            at--;
        }
        return at < 0 || text.charAt(at) == '\n';
    }
}
