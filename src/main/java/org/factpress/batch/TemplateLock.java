package org.factpress.batch;

import java.util.List;
import org.factpress.model.ReportSpec;
import org.factpress.model.Revision;
import org.factpress.report.Reports;
import org.factpress.report.template.TemplateException;

/** Looks whether every mark of a job's templates and texts stands for something, by printing the reports and keeping none. */
public final class TemplateLock {
    private TemplateLock() {}

    /** A mark or number that cannot be printed is a {@link TemplateFaultException}. */
    public static void check(Revision revision) {
        try {
            Revision bound = Reports.bound(revision);
            for (ReportSpec report : bound.spec().reports()) {
                bound.spec().languages().forEach(language -> Reports.print(report.name(), language, bound, List.of()));
            }
        } catch (TemplateException e) {
            throw new TemplateFaultException(e);
        }
    }
}
