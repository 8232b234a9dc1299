package org.factpress.batch;

import org.factpress.chart.ChartException;
import org.factpress.chart.Charts;
import org.factpress.model.Revision;

/** Looks whether the charts of a job can show what was found, before anything is printed. */
public final class ChartLock {
    private ChartLock() {}

    /** A chart that cannot be drawn as asked is a {@link TemplateFaultException}. */
    public static void check(Revision revision) {
        try {
            Charts.of(revision);
        } catch (ChartException e) {
            throw new TemplateFaultException(e);
        }
    }
}
