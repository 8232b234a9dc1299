package org.factpress.cli;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factpress.model.Finding;
import org.factpress.model.Severity;

/** Findings counted in words. */
final class FindingTotals {
    private FindingTotals() {}

    /** {@code 1 error, 2 warnings, 3 infos}; {@code no findings} where there are none. */
    static String of(List<Finding> findings) {
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
