package org.factpress.cli;

import java.util.regex.Pattern;

/** How many columns of a terminal a text takes: two for East Asian and emoji, none for marks and escape sequences. */
final class TextWidth {
    private static final Pattern ESCAPE = Pattern.compile("\u001b\\[[0-9;]*m");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");
    private static final String ELLIPSIS = "…";
    private static final int JOINER = 0x200D;

    /** First and last code point of the stretches that Unicode calls wide (UAX 11), and of the emoji. */
    private static final int[][] WIDE = {
        {0x1100, 0x115F}, {0x2E80, 0x303E}, {0x3041, 0xA4CF}, {0xA960, 0xA97C}, {0xAC00, 0xD7A3},
        {0xF900, 0xFAFF}, {0xFE30, 0xFE6F}, {0xFF01, 0xFF60}, {0xFFE0, 0xFFE6}, {0x1F300, 0x1F64F},
        {0x1F680, 0x1F6FF}, {0x1F7E0, 0x1F7EB}, {0x1F900, 0x1FAFF}, {0x20000, 0x3FFFD}
    };

    private TextWidth() {}

    static int of(String text) {
        String plain = text.indexOf('\u001b') < 0 ? text : ESCAPE.matcher(text).replaceAll("");
        int width = 0;
        int previous = 0;
        for (int at = 0; at < plain.length(); at += Character.charCount(previous)) {
            int point = plain.codePointAt(at);
            // What a joiner glues on is drawn into the same emoji.
            width += previous == JOINER ? 0 : of(point);
            previous = point;
        }
        return width;
    }

    /** The text in one line, without the characters that would move the cursor. */
    static String line(String text) {
        return SPACES.matcher(text).replaceAll(" ").strip();
    }

    /** At most so many columns of the text's beginning; an ellipsis stands for what is left out. */
    static String head(String text, int columns) {
        if (of(text) <= columns) {
            return text;
        }
        return columns < 1
                ? ""
                : text.substring(0, wordEnd(text, fitting(text, columns - 1))).stripTrailing() + ELLIPSIS;
    }

    /** At most so many columns of the text's end; an ellipsis stands for what is left out. */
    static String tail(String text, int columns) {
        if (of(text) <= columns) {
            return text;
        }
        int from = text.length();
        while (of(text.substring(text.offsetByCodePoints(from, -1))) <= columns - 1) {
            from = text.offsetByCodePoints(from, -1);
        }
        return columns < 1
                ? ""
                : ELLIPSIS + text.substring(wordStart(text, from)).stripLeading();
    }

    static String padded(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - of(text)));
    }

    /** Back to the end of a whole word, where that costs little. */
    private static int wordEnd(String text, int end) {
        int space = text.lastIndexOf(' ', end);
        return space > end / 2 ? space : end;
    }

    /** On to the start of a whole word, where that costs little. */
    private static int wordStart(String text, int from) {
        int space = text.indexOf(' ', Math.max(0, from - 1));
        return space >= 0 && space - from < (text.length() - from) / 2 ? space : from;
    }

    /** The length of the longest beginning that fits, with the marks that belong to its last character. */
    private static int fitting(String text, int columns) {
        int end = 0;
        while (end < text.length() && of(text.substring(0, text.offsetByCodePoints(end, 1))) <= columns) {
            end = text.offsetByCodePoints(end, 1);
        }
        return end;
    }

    private static int of(int point) {
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.CONTROL -> 0;
            default -> isWide(point) ? 2 : 1;
        };
    }

    private static boolean isWide(int point) {
        if (point < WIDE[0][0]) {
            return false;
        }
        for (int[] stretch : WIDE) {
            if (stretch[0] <= point && point <= stretch[1]) {
                return true;
            }
        }
        return false;
    }
}
