package org.factpress.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The marks at a line's start that open a block: bullets, list numbers, markdown headings, footnote marks. */
final class LineMark {
    private static final Pattern HEADING = Pattern.compile("(#{1,6})\\s+\\S.*", Pattern.DOTALL);
    private static final Pattern BULLET = Pattern.compile("[•‣◦▪●■○–—*+\\-·]\\s+\\S.*", Pattern.DOTALL);
    private static final Pattern NUMBER =
            Pattern.compile("(?:\\d{1,2}[.)]|\\(?[a-zA-Z]\\)|\\(\\d{1,2}\\)|[ivx]{1,4}[.)])\\s+\\S.*", Pattern.DOTALL);
    private static final Pattern FOOTNOTE = Pattern.compile(
            "(?:[\\u00b9\\u00b2\\u00b3\\u2070\\u2074-\\u2079]+|[†‡§]|\\[\\^?\\d{1,3}\\]:?)\\s*\\S.*", Pattern.DOTALL);
    private static final Pattern MARKER =
            Pattern.compile("\\[\\^?\\d{1,2}\\]|\\d{1,2}|[\\u00b9\\u00b2\\u00b3\\u2070\\u2074-\\u2079]{1,3}|[*†‡]");
    private static final Pattern UNDERLINE = Pattern.compile("={3,}|-{3,}");

    private LineMark() {}

    static boolean opensBlock(String line) {
        return isHeading(line) || isListItem(line) || isFootnote(line);
    }

    static boolean isHeading(String line) {
        return HEADING.matcher(line).matches();
    }

    static int headingLevel(String line) {
        Matcher matcher = HEADING.matcher(line);
        return matcher.matches() ? matcher.group(1).length() : 0;
    }

    static boolean isListItem(String line) {
        return BULLET.matcher(line).matches() || NUMBER.matcher(line).matches();
    }

    static boolean isFootnote(String line) {
        return FOOTNOTE.matcher(line).matches();
    }

    /** Nothing but the mark of a footnote. */
    static boolean isMarker(String line) {
        return MARKER.matcher(line).matches();
    }

    /** The rule below a heading that markdown knows. */
    static boolean isUnderline(String line) {
        return UNDERLINE.matcher(line).matches();
    }
}
