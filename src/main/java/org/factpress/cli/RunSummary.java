package org.factpress.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factpress.batch.ReleaseSummary;
import org.factpress.jobfile.JobFile;
import org.factpress.model.Finding;
import org.factpress.model.Severity;
import org.factpress.operations.RunOutcome;
import org.factpress.operations.RunState;
import org.factpress.review.ShortIds;

/** The closing words of a run: what happened, and what to look at next. */
final class RunSummary {
    private static final List<String> WORTH_A_LOOK = List.of(
            "erratum.pdf",
            "fact-sheet.pdf",
            "results-summary.pdf",
            "evidence.html",
            "press-kit/index.html",
            "data/findings.json");

    private static final String PDF = ".pdf";
    private static final int MOST_FINDINGS = 10;

    private final Console console;
    private final Path job;
    private final RunOutcome outcome;
    private final Duration duration;
    private final StringJoiner lines = new StringJoiner("\n");

    RunSummary(Console console, Path job, RunOutcome outcome, Duration duration) {
        this.console = console;
        this.job = job;
        this.outcome = outcome;
        this.duration = duration;
    }

    String text() {
        lines.add("").add(headline());
        ReleaseSummary summary = outcome.summary();
        if (summary != null) {
            numbers(summary);
        }
        outcome.warnings().forEach(warning -> lines.add("  warning       " + warning));
        decisions();
        next();
        return lines.toString();
    }

    private String headline() {
        String revision = outcome.release() + ", revision " + outcome.revision();
        String took = String.format(Locale.ROOT, " (%.1f s)", duration.toMillis() / 1000.0);
        return switch (outcome.state()) {
            case HELD -> "Held: " + revision + " is a draft that waits for a decision" + took;
            case UNCHANGED ->
                outcome.undecided().isEmpty()
                        ? "Nothing to do: " + revision + " was made from these very inputs" + took
                        : "Released before: " + revision + " went out without --strict, which would have held it"
                                + took;
            case FAILED -> "Failed: " + revision + " was not made" + took;
            default -> "Released: " + revision + took;
        };
    }

    private void numbers(ReleaseSummary summary) {
        int unreadable = summary.unreadable().size();
        lines.add("  documents     " + (summary.documents() - unreadable) + " read"
                + (unreadable == 0 ? "" : ", " + unreadable + " not readable:"));
        summary.unreadable().forEach(document -> lines.add("    " + document.path() + ": " + document.message()));
        lines.add("  figures       " + summary.figures() + ", and " + summary.setAside() + " numbers set aside");
        lines.add("  observations  " + summary.observations());
        lines.add("  findings      " + findings(summary));
        if (summary.findings().values().stream().anyMatch(count -> count > 0)) {
            lines.add("                see them with: factpress findings " + job);
        }
        if (summary.reason() != null) {
            lines.add("  reason        " + summary.reason());
        }
    }

    private static String findings(ReleaseSummary summary) {
        return summary.findings().entrySet().stream()
                .map(count -> Count.of(count.getValue(), count.getKey().code())
                        + (count.getValue() == 0 ? "" : state(count.getKey(), count.getValue(), summary)))
                .collect(Collectors.joining(", "));
    }

    /** Of errors how many are decided; of warnings which are open. */
    private static String state(Severity severity, int all, ReleaseSummary summary) {
        if (severity == Severity.ERROR) {
            long open = summary.undecided().stream()
                    .filter(finding -> finding.severity() == Severity.ERROR)
                    .count();
            return " (" + (all - open) + " decided, " + open + " undecided)";
        }
        Map<String, Integer> codes = summary.openWarnings();
        if (severity != Severity.WARNING || codes == null) {
            return "";
        }
        int open = codes.values().stream().mapToInt(Integer::intValue).sum();
        String named = codes.entrySet().stream()
                .map(code -> code.getValue() + " " + code.getKey())
                .collect(Collectors.joining(", "));
        return open == 0 ? " (all decided)" : " (" + open + " open: " + named + ")";
    }

    private void decisions() {
        ReleaseSummary summary = outcome.summary();
        if (outcome.state() == RunState.HELD && summary != null) {
            lines.add("Held for:");
            summary.heldFor().forEach(reason -> lines.add("  " + reason));
            list(summary.undecided());
        } else if (!outcome.undecided().isEmpty()) {
            lines.add("Not decided:");
            list(outcome.undecided());
        }
    }

    private void list(List<Finding> undecided) {
        ShortIds ids = ShortIds.of(undecided.stream().map(Finding::id).toList());
        undecided.stream()
                .limit(MOST_FINDINGS)
                .forEach(finding -> lines.add(
                        "  " + ids.of(finding.id()) + " " + finding.code().code() + ": " + finding.message()));
        if (undecided.size() > MOST_FINDINGS) {
            lines.add("  and " + (undecided.size() - MOST_FINDINGS) + " more: factpress findings " + job + " --open");
        }
    }

    private void next() {
        switch (outcome.state()) {
            case FAILED -> failed();
            case HELD -> {
                held();
                files();
            }
            case UNCHANGED -> {
                if (!outcome.undecided().isEmpty()) {
                    lines.add("Next: factpress findings " + job + " --open, then decide with factpress review " + job
                            + "; what is released stays released, and decisions are printed in the next revision");
                }
                files();
            }
            default -> files();
        }
    }

    private void held() {
        ReleaseSummary summary = outcome.summary();
        if (summary != null && summary.awaitsApprovalOnly()) {
            lines.add("Next: look at the draft, then: factpress review " + job + " approve --by NAME --reason TEXT,"
                    + " then again: factpress run " + job);
        } else if (summary != null && summary.undecided().isEmpty()) {
            lines.add("Next: mend the sources or the job file, then again: factpress run " + job);
        } else {
            lines.add("Next: factpress findings " + job + " --open shows the statements side by side;"
                    + " mend the source, or decide with factpress review " + job + "; then again: factpress run "
                    + job);
        }
    }

    private void failed() {
        Throwable failure = outcome.failure();
        if (failure != null) {
            lines.add("  " + Failure.of(failure).message());
        }
        lines.add("Next: mend the cause, then again: factpress run " + job + " (it goes on where it stopped)");
        if (outcome.log() != null) {
            lines.add("  log  " + shown(outcome.log()));
        }
    }

    private void files() {
        Path folder = outcome.folder();
        if (folder == null) {
            return;
        }
        lines.add("Look at:");
        WORTH_A_LOOK.stream()
                .flatMap(name -> inEachLanguage(folder, name))
                .filter(Files::exists)
                .forEach(file -> lines.add("  " + shown(file)));
    }

    /** {@code fact-sheet.pdf}, and {@code fact-sheet.fr.pdf} where it stands beside it. */
    private static Stream<Path> inEachLanguage(Path folder, String name) {
        Stream<Path> others = name.endsWith(PDF)
                ? JobFile.LANGUAGES.stream()
                        .map(language -> name.replace(PDF, "." + language + PDF))
                        .map(folder::resolve)
                : Stream.empty();
        return Stream.concat(Stream.of(folder.resolve(name)), others);
    }

    /** Relative to the folder of the call where it lies below it. */
    private Path shown(Path file) {
        Path here = console.folder().toAbsolutePath().normalize();
        Path whole = file.toAbsolutePath().normalize();
        return whole.startsWith(here) ? here.relativize(whole) : whole;
    }
}
