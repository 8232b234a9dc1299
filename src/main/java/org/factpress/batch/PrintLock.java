package org.factpress.batch;

import java.util.ArrayList;
import java.util.List;
import org.factpress.extract.Extractor;
import org.factpress.jobfile.JobFile;
import org.factpress.jobfile.PrintedText;
import org.factpress.model.ReleaseSpec;
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
        try {
            strings(job);
            job.spec().reports().forEach(report -> templates(report, job.spec()));
        } catch (TemplateException e) {
            throw new TemplateFaultException(e);
        }
    }

    /** Number words are those of the language that the text is in. */
    private NumberLock lock(ReleaseSpec spec, String language) {
        return new NumberLock(spec, new TextNumbers(extractor, language));
    }

    private void strings(JobFile job) {
        List<TemplateProblem> problems = new ArrayList<>();
        for (PrintedText printed : job.printed()) {
            NumberLock lock = lock(job.spec(), printed.language());
            for (TemplateProblem problem : lock.check(printed.text(), new Spot(printed.line(), printed.column()))) {
                problems.add(new TemplateProblem(problem.at(), "in “" + printed.key() + "”, " + problem.message()));
            }
        }
        tell(job.file().toString(), problems);
    }

    private void templates(ReportSpec report, ReleaseSpec spec) {
        if (report.template() != null) {
            template(report.template(), lock(spec, spec.language()));
        }
        report.translations().forEach((language, template) -> template(template, lock(spec, language)));
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
