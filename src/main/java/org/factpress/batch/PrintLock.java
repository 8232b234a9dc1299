package org.factpress.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.factpress.extract.Extractor;
import org.factpress.jobfile.JobFile;
import org.factpress.jobfile.PrintedText;
import org.factpress.model.ReportSpec;
import org.factpress.model.TemplateSource;
import org.factpress.report.template.NumberLock;
import org.factpress.report.template.Spot;
import org.factpress.report.template.Template;
import org.factpress.report.template.TemplateException;
import org.factpress.report.template.TemplateProblem;

/** Looks through everything that a job brings to be printed for numbers that are typed, not bound. */
public final class PrintLock {
    private final Extractor extractor;

    public PrintLock(Extractor extractor) {
        this.extractor = extractor;
    }

    /** A number that nothing vouches for, or a template that cannot be read, is a {@link TemplateFaultException}. */
    public void check(JobFile job) {
        NumberLock lock = new NumberLock(
                job.spec(), new TextNumbers(extractor, job.spec().languages().get(0)));
        try {
            strings(job, lock);
            job.spec().reports().stream()
                    .map(ReportSpec::template)
                    .filter(Objects::nonNull)
                    .forEach(template -> template(template, lock));
        } catch (TemplateException e) {
            throw new TemplateFaultException(e);
        }
    }

    private static void strings(JobFile job, NumberLock lock) {
        List<TemplateProblem> problems = new ArrayList<>();
        for (PrintedText printed : job.printed()) {
            for (TemplateProblem problem : lock.check(printed.text(), new Spot(printed.line(), printed.column()))) {
                problems.add(new TemplateProblem(problem.at(), "in “" + printed.key() + "”, " + problem.message()));
            }
        }
        tell(job.file().toString(), problems);
    }

    private static void template(TemplateSource source, NumberLock lock) {
        Template template = Template.parse(source.path(), source.text());
        tell(source.path(), lock.check(template));
    }

    private static void tell(String file, List<TemplateProblem> problems) {
        if (!problems.isEmpty()) {
            throw new TemplateException(file, problems);
        }
    }
}
