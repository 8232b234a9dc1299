package org.factpress.extract.sentence;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The lines of a text that open with a number before a capital ("1 Provisional …"), found once a document, where they are asked for. */
public final class NumberedLines {
    private static final Pattern SECTION = Pattern.compile("(?m)^[ \\t]*(\\d{1,2})\\.\\d{1,2}[ \\t]+\\p{Lu}");
    private static final Pattern NUMBERED = Pattern.compile("(?m)^[ \\t]*(\\d{1,2})[ \\t]+\\p{Lu}");
    private final String text;
    private @Nullable Set<Integer> numbers;
    private @Nullable Set<Integer> chapters;

    public NumberedLines(String text) {
        this.text = text;
    }

    /** Whether a line opens with a section of this chapter ("2.1 Methods"). */
    public boolean isChapter(int number) {
        chapters = chapters == null ? collect(SECTION) : chapters;
        return chapters.contains(number);
    }

    /** Whether a line opens with this number. */
    public boolean isNumbered(int number) {
        numbers = numbers == null ? collect(NUMBERED) : numbers;
        return numbers.contains(number);
    }

    private Set<Integer> collect(Pattern pattern) {
        Set<Integer> found = new HashSet<>();
        Matcher lines = pattern.matcher(text);
        while (lines.find()) {
            found.add(Integer.valueOf(lines.group(1)));
        }
        return found;
    }

    /** Whether only blanks stand between the start of the line and this offset. */
    public boolean opens(int offset) {
        int at = offset - 1;
        while (at >= 0 && text.charAt(at) != '\n' && Character.isWhitespace(text.charAt(at))) {
            at--;
        }
        return at < 0 || text.charAt(at) == '\n';
    }
}
