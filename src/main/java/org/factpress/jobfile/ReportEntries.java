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

    static List<ReportSpec> read(Section job, Assets assets, Problems problems) {
        Section reports = job.section("reports", NAMES);
        List<ReportSpec> asked = new ArrayList<>();
        for (String name : reports.keys()) {
            Section report = reports.section(name, KEYS);
            asked.add(new ReportSpec(
                    name,
                    assets.template(report.located("template"), problems),
                    report.value("paper", Rule.oneOf(PAPERS))));
        }
        return asked.isEmpty()
                ? NAMES.stream().map(name -> new ReportSpec(name, null, null)).toList()
                : asked;
    }
}
