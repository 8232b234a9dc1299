package org.factpress.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.factpress.model.Figure;
import org.factpress.model.Finding;
import org.factpress.model.Severity;
import org.factpress.model.Statement;

/** What was found of a kit's faults, which errors are false, and which restatements an error disturbs. */
record KitScore(
        int faults,
        List<PlantedFault> missed,
        int errors,
        List<String> falseErrors,
        int restatements,
        List<String> disturbed,
        Map<String, int[]> byCode) {

    static KitScore of(Kit kit) {
        List<PlantedFault> missed = new ArrayList<>();
        Map<String, int[]> byCode = new TreeMap<>();
        for (PlantedFault fault : kit.asked()) {
            CheckedRelease release = kit.releases().get(fault.release());
            boolean found = release.outcome().findings().stream().anyMatch(f -> fault.isToldBy(f, release));
            int[] counts = byCode.computeIfAbsent(String.join("/", fault.codes()), code -> new int[2]);
            counts[0] += found ? 1 : 0;
            counts[1]++;
            if (!found) {
                missed.add(fault);
            }
        }
        List<String> falseErrors = new ArrayList<>();
        int errors = 0;
        for (CheckedRelease release : kit.releases().values()) {
            for (Finding finding : errors(release)) {
                errors++;
                if (kit.faults().stream()
                        .noneMatch(fault -> isIn(fault, release) && fault.isBehind(finding, release))) {
                    falseErrors.add(told(finding, release));
                }
            }
        }
        return new KitScore(
                kit.asked().size(),
                missed,
                errors,
                falseErrors,
                kit.restatements().size(),
                disturbed(kit),
                byCode);
    }

    private static List<Finding> errors(CheckedRelease release) {
        return release.outcome().findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }

    private static boolean isIn(PlantedFault fault, CheckedRelease release) {
        return fault.release().equals(release.name());
    }

    private static List<String> disturbed(Kit kit) {
        return kit.restatements().stream()
                .flatMap(pair -> {
                    CheckedRelease release = kit.releases().get(pair.release());
                    return pair
                            .disturbance(release, kit.faults())
                            .map(finding -> pair + " by " + told(finding, release))
                            .stream();
                })
                .toList();
    }

    static String told(Finding finding, CheckedRelease release) {
        StringBuilder told =
                new StringBuilder(release.name() + " " + finding.code().code() + ": " + finding.message());
        finding.figures().forEach(id -> told.append("\n        ").append(told(release.figure(id), release)));
        return told.toString();
    }

    private static String told(Figure figure, CheckedRelease release) {
        Statement statement = release.statement(figure);
        return figure.document() + " \"" + figure.surface() + "\" -> " + statement.indicator() + " (" + statement.why()
                + ") in: " + figure.quote().replaceAll("\\s+", " ");
    }

    int found() {
        return faults - missed.size();
    }

    /** Counts by code, then what was missed and what is false, one a line. */
    String report(String title) {
        StringBuilder text = new StringBuilder(title + "\n");
        byCode.forEach((code, counts) ->
                text.append(String.format(Locale.ROOT, "  %-42s %2d of %2d%n", code, counts[0], counts[1])));
        text.append("found " + found() + " of " + faults + " faults; " + errors + " errors, " + falseErrors.size()
                + " false; " + disturbed.size() + " of " + restatements + " restatements disturbed\n");
        missed.forEach(fault -> text.append("  missed: ").append(fault).append('\n'));
        falseErrors.forEach(error -> text.append("  false: ").append(error).append('\n'));
        disturbed.forEach(pair -> text.append("  disturbed: ").append(pair).append('\n'));
        return text.toString().replace(System.lineSeparator(), "\n");
    }

    /** Kept beside the build's other reports, for whoever wants to know why. */
    String filed(String name, String title) {
        String report = report(title);
        try {
            Path folder = Files.createDirectories(Path.of("target", "kit"));
            Files.writeString(folder.resolve(name + ".txt"), report);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return report;
    }
}
