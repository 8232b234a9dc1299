package org.factpress.report.page;

import java.util.List;
import org.factpress.report.story.Decimals;
import org.factpress.report.story.TextRun;

/** Where the decimal point of a written number stands, so that numbers can be aligned on it. */
final class DecimalPoint {
    private DecimalPoint() {}

    /** The width from the decimal point (or, without one, from the end of the last digit) to the end of the text. */
    static double tail(List<TextRun> runs, Fonts fonts) {
        if (runs.isEmpty()) {
            return 0;
        }
        TextRun first = runs.get(0);
        return fonts.width(Decimals.tail(first.text()), first.style());
    }
}
