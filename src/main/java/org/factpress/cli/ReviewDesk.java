package org.factpress.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factpress.jobfile.JobFile;
import org.factpress.model.Approval;
import org.factpress.model.Figure;
import org.factpress.model.Finding;
import org.factpress.model.ReleaseSpec;
import org.factpress.model.Severity;
import org.factpress.operations.Reviews;
import org.factpress.review.CaseFile;
import org.factpress.review.Plausibility;
import org.factpress.review.ReleaseHeldException;
import org.factpress.review.Reopened;
import org.factpress.review.ReviewException;
import org.factpress.review.ShortIds;
import org.factpress.store.DecidedMeanwhileException;
import org.jspecify.annotations.Nullable;

/** Where a job's findings are looked at and decided: the release they belong to, and what to do next. */
record ReviewDesk(Path job, ReleaseSpec spec, Reviews reviews, Console console) {
    static ReviewDesk of(Path job, Console console) {
        JobFile file = JobFile.read(console.resolve(job));
        Path output = OutputRoot.of(console, file.sourcesRoot());
        return new ReviewDesk(job, file.spec(), new Reviews(output, console.environment(), Clock.systemUTC()), console);
    }

    String release() {
        return spec.release();
    }

    Approval approval() {
        return spec.approval();
    }

    /** What a corrected value is held against. */
    Plausibility plausibility() {
        return new Plausibility(spec.indicators());
    }

    Optional<CaseFile> latest() {
        return reviews.latest(release());
    }

    /** What is asked for, or an error that ends with where to look. */
    <T> T recording(Supplier<T> work) {
        if (latest().isEmpty()) {
            throw UserException.usage("release " + release()
                    + " was never run, so there is nothing to decide\nNext: factpress run " + job);
        }
        try {
            return work.get();
        } catch (ReviewException | DecidedMeanwhileException refused) {
            throw UserException.usage(refused.getMessage() + "\nNext: factpress findings " + job);
        } catch (ReleaseHeldException held) {
            throw new UserException(ExitCode.HELD, held.getMessage() + "\nNext: factpress findings " + job + " --open");
        }
    }

    FindingList list(CaseFile file) {
        Map<String, String> notes = file.reopened().stream()
                .collect(Collectors.toMap(again -> again.finding().id(), Reopened::told, (one, other) -> one));
        Map<String, String> texts = reviews.plainTexts(release());
        return new FindingList(
                ids(file),
                file::figures,
                figure -> place(figure, texts.get(figure.document())),
                finding -> notes.getOrDefault(finding.id(), ""),
                console.width(),
                new Ink(console.colours()));
    }

    static ShortIds ids(CaseFile file) {
        return ShortIds.of(file.findings().stream().map(Finding::id).toList());
    }

    /** By page, else by the line of a plain text, else by the document alone. */
    private static String place(Figure figure, @Nullable String text) {
        if (figure.page() != null) {
            return figure.document() + ", page " + figure.page();
        }
        if (text == null || figure.start() > text.length()) {
            return figure.document();
        }
        long line = 1
                + text.substring(0, figure.start())
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
        return figure.document() + ", line " + line;
    }

    void tellNeverRun() {
        console.tell("No run of " + release() + " is known.\nNext: factpress run " + job);
    }

    /** What stands and what is open, and the next command. */
    void tellState(CaseFile file) {
        console.tell(file.release() + ", revision " + file.revision()
                + (file.draft() ? " (draft, held): " : " (released): ") + counted(file));
        console.tell("Next: " + next(file));
    }

    private static String counted(CaseFile file) {
        List<String> parts = Stream.of(Severity.values())
                .map(severity -> counted(file, severity))
                .filter(part -> !part.isEmpty())
                .toList();
        return parts.isEmpty() ? "no findings" : String.join(", ", parts);
    }

    private static String counted(CaseFile file, Severity severity) {
        long all = file.findings().stream()
                .filter(finding -> finding.severity() == severity)
                .count();
        String open = severity == Severity.INFO ? "" : " (" + file.open(severity) + " open)";
        return all == 0 ? "" : Count.of((int) all, severity.code()) + open;
    }

    private String next(CaseFile file) {
        if (file.open(Severity.ERROR) > 0) {
            return decide(file, Severity.ERROR);
        }
        if (file.isOutdated()) {
            return "factpress run " + job + (file.draft() ? "" : " (the decisions make a new revision)");
        }
        if (!file.draft()) {
            return file.open(Severity.WARNING) > 0
                    ? "nothing has to be done; a warning can be decided: " + decide(file, Severity.WARNING)
                    : "nothing has to be done";
        }
        if (approval() == Approval.REQUIRED
                && file.log().approvalOf(file.fingerprint()).isEmpty()) {
            return "look at the draft, then: factpress review " + job + " approve --by NAME --reason TEXT";
        }
        return "factpress run " + job;
    }

    private String decide(CaseFile file, Severity severity) {
        String id = file.findings().stream()
                .filter(finding -> finding.severity() == severity && finding.decision() == null)
                .findFirst()
                .map(finding -> ids(file).of(finding.id()))
                .orElse("FINDING");
        return "factpress review " + job + " accept " + id
                + " --by NAME --reason TEXT (or reject, or correct; see factpress review --help)";
    }
}
