package org.factpress.jobfile;

import java.util.ArrayList;
import java.util.List;
import org.factpress.model.ReportSpec;

/** The key {@code reports}: which reports are printed, and how; both by default. */
final class ReportEntries {
    static final List<String> NAMES = List.of("fact-sheet", "results-summary");
    private static final List<String> KEYS = List.of("template", "paper");
    private static final List<String> PAPERS = List.of("A4", "Letter");

    private ReportEntries() {}

    /** {@code languages} of the job, the one of the templates as named first. */
    static List<ReportSpec> read(Section job, Assets assets, List<String> languages, Problems problems) {
        Section reports = job.section("reports", NAMES);
        List<ReportSpec> asked = new ArrayList<>();
        for (String name : reports.keys()) {
            Section report = reports.section(name, KEYS);
            Located template = report.located("template");
            asked.add(new ReportSpec(
                    name,
                    assets.template(template, languages.get(0), problems),
                    report.value("paper", Rule.oneOf(PAPERS)),
                    assets.templates(template, languages.subList(1, languages.size()), problems)));
        }
        return asked.isEmpty()
                ? NAMES.stream().map(name -> new ReportSpec(name, null, null)).toList()
                : asked;
    }
}
