package org.factpress.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.factpress.model.Finding;
import org.factpress.model.FindingCode;
import org.factpress.model.Severity;
import org.factpress.release.FindingRecords;
import org.factpress.release.JsonText;
import org.factpress.review.CaseFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists what the latest run of a job found, with what is decided now. */
@Command(
        name = "findings",
        description = {
            "Lists the findings of the latest run of a job, errors first: the statements side by side,",
            "what was decided, and what is still open. Changes nothing."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Example:",
            "  factpress findings jobs/cambodia-csec-2015.yaml --open",
            "  factpress findings jobs/cambodia-csec-2015.yaml --severity error,warning",
            "  factpress findings jobs/cambodia-csec-2015.yaml --format csv > decisions.csv",
            "",
            "The last one is a form: fill in its columns decision.action, decision.by and decision.reason,",
            "then: factpress review jobs/cambodia-csec-2015.yaml --file decisions.csv"
        })
final class FindingsCommand implements Callable<Integer> {
    @Parameters(paramLabel = "JOB", description = "The job file, YAML.")
    private Path job = Path.of("");

    @Option(
            names = "--severity",
            split = ",",
            paramLabel = "SEVERITY",
            converter = CodeConverter.OfSeverity.class,
            description = "Only these: error, warning, info; several with commas.")
    private List<Severity> severities = List.of();

    @Option(
            names = "--code",
            split = ",",
            paramLabel = "CODE",
            converter = CodeConverter.OfFinding.class,
            description = "Only these, such as conflicting-values; several with commas.")
    private List<FindingCode> codes = List.of();

    @Option(names = "--open", description = "Only errors and warnings that nobody decided.")
    private boolean open;

    @Option(names = "--decided", description = "Only what was decided.")
    private boolean decided;

    @Mixin
    private FormatOption format = new FormatOption();

    private final Console console;

    FindingsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (open && decided) {
            throw UserException.usage("a finding is open or decided, not both; leave out --open or --decided");
        }
        ReviewDesk desk = ReviewDesk.of(job, console);
        Optional<CaseFile> latest = desk.latest();
        List<Finding> findings = latest.map(CaseFile::findings).orElse(List.of()).stream()
                .filter(this::isWanted)
                .toList();
        console.print(
                switch (format.format()) {
                    case table ->
                        latest.map(file -> desk.list(file).of(findings)).orElse("");
                    case json -> JsonText.findings(findings);
                    case csv -> FindingRecords.FORMAT.csv(findings);
                });
        latest.ifPresentOrElse(desk::tellState, desk::tellNeverRun);
        return ExitCode.DONE;
    }

    private boolean isWanted(Finding finding) {
        boolean isOpen = finding.decision() == null && finding.severity() != Severity.INFO;
        return (severities.isEmpty() || severities.contains(finding.severity()))
                && (codes.isEmpty() || codes.contains(finding.code()))
                && (!open || isOpen)
                && (!decided || finding.decision() != null);
    }
}
