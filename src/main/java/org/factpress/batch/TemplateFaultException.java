package org.factpress.batch;

import org.factpress.report.template.TemplateException;

/** A template or a printed text of the job file cannot be printed as it is; the message names file, line and column. */
public final class TemplateFaultException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TemplateFaultException(TemplateException cause) {
        super(cause.getMessage(), cause);
    }
}
