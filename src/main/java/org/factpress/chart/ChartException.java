package org.factpress.chart;

import java.util.Locale;

/** A chart that cannot be drawn as the job asks; the message names the chart, what is wrong and what to do. */
public final class ChartException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ChartException(String chart, String problem, String advice) {
        super(String.format(Locale.ROOT, "chart '%s' %s; %s", chart, problem, advice));
    }
}
