package org.factpress.extract;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines of a text that open with a number before a capital ("1 Provisional …"), found once a document. */
final class NumberedLines {
    private static final Pattern NUMBERED = Pattern.compile("(?m)^[ \\t]*(\\d{1,2})[ \\t]+\\p{Lu}");
    private final String text;
    private final Set<Integer> numbers = new HashSet<>();

    NumberedLines(String text) {
        this.text = text;
        Matcher lines = NUMBERED.matcher(text);
        while (lines.find()) {
            numbers.add(Integer.valueOf(lines.group(1)));
        }
    }

    /** Whether a line opens with this number. */
    boolean isNumbered(int number) {
        return numbers.contains(number);
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
