package org.factpress.cli;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factpress.model.Finding;
import org.factpress.model.Severity;

/** Findings as a table for people, the gravest first, and counted in words. */
final class FindingTable {
    private FindingTable() {}

    static String of(List<Finding> findings) {
        if (findings.isEmpty()) {
            return "";
        }
        TextTable table = new TextTable("SEVERITY", "CODE", "DECISION", "FINDING");
        findings.stream()
                .sorted(Comparator.comparing(Finding::severity))
                .forEach(finding -> table.add(
                        finding.severity().code(),
                        finding.code().code(),
                        finding.decision() == null
                                ? ""
                                : finding.decision().action().code(),
                        finding.message()));
        return table.render();
    }

    /** {@code 1 error, 2 warnings, 3 infos}; {@code no findings} where there are none. */
    static String summary(List<Finding> findings) {
        String counted = Stream.of(Severity.values())
                .map(severity -> counted(findings, severity))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return counted.isEmpty() ? "no findings" : counted;
    }

    private static String counted(List<Finding> findings, Severity severity) {
        long count = findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
        return count == 0 ? "" : count + " " + severity.code() + (count == 1 ? "" : "s");
    }
}
