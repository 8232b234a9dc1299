package org.factpress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.factpress.batch.ReleaseSummary;
import org.factpress.batch.UnreadableDocument;
import org.factpress.model.Finding;
import org.factpress.model.FindingCode;
import org.factpress.model.Severity;
import org.factpress.operations.RunOutcome;
import org.factpress.operations.RunState;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunSummaryTest {
    private static final Finding MISMATCH = new Finding(
            "f1",
            FindingCode.ARITHMETIC_MISMATCH,
            Severity.ERROR,
            "73 % does not follow from 20 and 12.5",
            List.of(),
            List.of(),
            new TreeMap<>(),
            null);

    @TempDir
    Path folder;

    @Test
    void namesWhatWasMadeAndWhatToLookAt() throws IOException {
        Files.createDirectories(folder.resolve("output/wells/v1"));
        Files.createFile(folder.resolve("output/wells/v1/fact-sheet.pdf"));

        assertThat(text(RunState.DONE, "v1", null).lines())
                .contains(
                        "Released: wells, revision 1 (2.5 s)",
                        "  documents     4 read, 1 not readable:",
                        "    papers/scan.pdf: No text on any page; give a version with text.",
                        "  figures       12, and 7 numbers set aside",
                        "  observations  5",
                        "  findings      2 errors (1 decided, 1 undecided), 3 warnings (2 open: 2 scope-mismatch), 2 infos",
                        "                see them with: factpress findings jobs/wells.yaml",
                        "  reason        1 source changed: papers/note.txt.",
                        "  warning       The previous release is not in the archive.",
                        "Look at:",
                        "  output/wells/v1/fact-sheet.pdf")
                .noneMatch(line -> line.contains("results-summary.pdf"));
    }

    @Test
    void namesWhatHoldsADraftAndTheNextStep() {
        assertThat(text(RunState.HELD, "draft", null))
                .contains(
                        "Held: wells, revision 1 is a draft that waits for a decision",
                        "arithmetic-mismatch: 73 % does not follow from 20 and 12.5",
                        "Next: factpress findings jobs/wells.yaml --open shows the statements side by side; mend the source,"
                                + " or decide with factpress review jobs/wells.yaml; then again: factpress run jobs/wells.yaml");
    }

    @Test
    void saysThatTheSameInputsMakeNoNewRevision() {
        assertThat(text(RunState.UNCHANGED, "v1", null)).contains("Nothing to do: wells, revision 1");
    }

    @Test
    void tellsTheCauseOfAFailureAndThatItGoesOn() {
        assertThat(text(RunState.FAILED, null, new IllegalStateException("no more disk")))
                .contains("Failed: wells, revision 1 was not made", "no more disk", "it goes on where it stopped");
    }

    private String text(RunState state, @Nullable String place, @Nullable Throwable failure) {
        Path made = place == null ? null : folder.resolve("output/wells").resolve(place);
        ReleaseSummary summary = failure == null ? summary(state) : null;
        RunOutcome outcome = new RunOutcome(
                state,
                "wells",
                1,
                made,
                1L,
                summary,
                List.of(),
                List.of("The previous release is not in the archive."),
                Map.of(),
                failure,
                null);
        Console console = new Console(System.in, System.out, System.err, folder, Map.of(), false);
        return new RunSummary(console, Path.of("jobs/wells.yaml"), outcome, Duration.ofMillis(2500)).text();
    }

    private ReleaseSummary summary(RunState state) {
        return new ReleaseSummary(
                "wells",
                1,
                "",
                state == RunState.HELD ? List.of("1 error needs a decision") : List.of(),
                5,
                List.of(new UnreadableDocument(
                        "papers/scan.pdf", "no-text", "No text on any page; give a version with text.")),
                12,
                7,
                5,
                new TreeMap<>(Map.of(Severity.ERROR, 2, Severity.WARNING, 3, Severity.INFO, 2)),
                List.of(MISMATCH),
                new TreeMap<>(Map.of("scope-mismatch", 2)),
                "1 source changed: papers/note.txt.",
                List.of());
    }
}
