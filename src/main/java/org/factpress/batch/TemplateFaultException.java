package org.factpress.batch;

import org.factpress.chart.ChartException;
import org.factpress.report.template.TemplateException;

/**
 * A template, a printed text or a chart of the job file cannot be printed as it is; the message names file, line and column,
 * or the chart.
 */
public final class TemplateFaultException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TemplateFaultException(TemplateException cause) {
        super(cause.getMessage(), cause);
    }

    TemplateFaultException(ChartException cause) {
        super(cause.getMessage(), cause);
    }
}
