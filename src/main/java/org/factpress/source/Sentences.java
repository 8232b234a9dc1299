package org.factpress.source;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells whether a paragraph is complete, or stops inside a sentence that the next one goes on with. */
final class Sentences {
    private static final Pattern TERMINAL = Pattern.compile(
            ".*[.!?:;…。][\\s*_\"'”’»)\\]\\u00b9\\u00b2\\u00b3\\u2070-\\u2079\\u2800†‡]*", Pattern.DOTALL);
    private static final Pattern INNER_STOP = Pattern.compile("\\p{Ll}{2}[.!?][\"”’)*]*\\s+[\"“‘(*]*\\p{Lu}");
    private static final Pattern LAST_WORD = Pattern.compile("(\\p{L}+)[\\s*_]*$");
    private static final Set<String> OPEN_END = Vocabulary.ZONES.words("open-end");
    private static final int LONG = 60;

    private Sentences() {}

    static boolean endsComplete(String paragraph) {
        return TERMINAL.matcher(paragraph).matches();
    }

    /** Whether {@code next} goes on with the sentence in which {@code paragraph} stops. */
    static boolean goesOn(String paragraph, String next) {
        if (endsComplete(paragraph) || !isRunning(paragraph)) {
            return false;
        }
        return startsLow(next) || (stopsOpen(paragraph) && next.length() > LONG / 2);
    }

    /** Running text rather than a heading or a line of an address. */
    private static boolean isRunning(String paragraph) {
        return paragraph.length() >= LONG || INNER_STOP.matcher(paragraph).find();
    }

    static boolean startsLow(String next) {
        return !next.isEmpty()
                && Character.isLowerCase(next.charAt(0))
                && !next.startsWith("http")
                && !next.startsWith("www.");
    }

    /** Whether the last word, or a comma, tells that more must come. */
    static boolean stopsOpen(String paragraph) {
        if (paragraph.endsWith(",") || paragraph.endsWith("—")) {
            return true;
        }
        Matcher last = LAST_WORD.matcher(paragraph);
        return last.find() && OPEN_END.contains(last.group(1).toLowerCase(Locale.ROOT));
    }
}
