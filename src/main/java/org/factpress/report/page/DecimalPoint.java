package org.factpress.report.page;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.factpress.report.story.TextRun;

/** Where the decimal point of a written number stands, so that numbers can be aligned on it. */
final class DecimalPoint {
    private static final Pattern FRACTION_AND_REST = Pattern.compile("([.,]\\d{1,2})?(?!\\d)(?<=\\d)[^0-9]*$");

    private DecimalPoint() {}

    /** The width from the decimal point (or, without one, from the end of the last digit) to the end of the text. */
    static double tail(List<TextRun> runs, Fonts fonts) {
        if (runs.isEmpty()) {
            return 0;
        }
        TextRun first = runs.get(0);
        Matcher rest = FRACTION_AND_REST.matcher(first.text());
        return rest.find() ? fonts.width(rest.group(), first.style()) : 0;
    }
}
