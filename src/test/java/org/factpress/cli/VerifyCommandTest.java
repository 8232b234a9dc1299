package org.factpress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class VerifyCommandTest {
    private static final String JOB = """
            release: wells
            title: Wells
            releaseDate: 2015-06-09T09:30Z
            sources: [papers]
            indicators:
              - {id: dry-wells, label: Dry wells, match: [wells were dry], unit: percent, place: [Lowtown]}
            """;

    @TempDir
    static Path folder;

    @BeforeAll
    static void release() throws IOException {
        Files.createDirectory(folder.resolve("papers"));
        Files.writeString(folder.resolve("wells.yaml"), JOB);
        Files.writeString(
                folder.resolve("papers/note.txt"),
                "In 2015, 12.5% of wells in Lowtown were dry. In 2012, 20% of wells in Lowtown were dry.\n");
        assertThat(Call.of(folder, "run", "wells.yaml").code()).isZero();
    }

    @Test
    void verifiesTheSheetsOfAReleaseAgainstItsRecord() {
        Call call = Call.of(
                folder,
                "verify",
                "output/wells/v1/fact-sheet.pdf",
                "output/wells/v1/results-summary.pdf",
                "--against",
                "output/wells/v1/release.json");
        assertThat(call.code()).as(call.out()).isZero();
        assertThat(call.out())
                .contains("output/wells/v1/fact-sheet.pdf: verified", "numerals on 1 page, 4 attachments");
        assertThat(call.err()).contains("the release's record names this very file");
    }

    @Test
    void saysWhatASheetAloneDoesNotProve() {
        Call call = Call.of(folder, "verify", "output/wells/v1/fact-sheet.pdf");
        assertThat(call.code()).isZero();
        assertThat(call.err()).contains("agree with each other", "--against release.json");
    }

    @Test
    void failsWithTheReasonWhereTheSheetIsAnotherOne() throws IOException {
        Path copy = Files.copy(folder.resolve("output/wells/v1/fact-sheet.pdf"), folder.resolve("renamed.pdf"));
        Files.write(copy, new byte[] {10}, StandardOpenOption.APPEND);
        Call call = Call.of(
                folder, "verify", "renamed.pdf", "--against", "output/wells/v1/release.json", "--format", "json");
        assertThat(call.code()).isEqualTo(ExitCode.NOT_VERIFIED);
        JsonNode sheet = new JsonMapper().readTree(call.out()).get(0);
        assertThat(sheet.get("verified").booleanValue()).isFalse();
        assertThat(sheet.get("name").stringValue()).isEqualTo("fact-sheet.pdf");
        assertThat(sheet.get("origin").stringValue()).isEqualTo("foreign");
        assertThat(sheet.get("differences").get(0).get("message").stringValue())
                .contains("not the fact-sheet.pdf of revision 1 of wells");
    }

    @Test
    void doesNotVerifyWhatIsNoPdf() {
        Call call = Call.of(folder, "verify", "papers/note.txt");
        assertThat(call.code()).isEqualTo(ExitCode.NOT_VERIFIED);
        assertThat(call.out()).contains("papers/note.txt: NOT VERIFIED", "cannot be read as a PDF");
    }

    @Test
    void namesWhatIsNotThere() {
        assertThat(Call.of(folder, "verify", "missing.pdf"))
                .satisfies(call -> assertThat(call.code()).isEqualTo(ExitCode.USAGE))
                .satisfies(call -> assertThat(call.err()).contains("no such file: missing.pdf"));
        assertThat(Call.of(folder, "verify", "papers"))
                .satisfies(call -> assertThat(call.code()).isEqualTo(ExitCode.USAGE))
                .satisfies(call -> assertThat(call.err()).contains("papers is a folder"));
        Call call = Call.of(folder, "verify", "output/wells/v1/fact-sheet.pdf", "--against", "wells.yaml");
        assertThat(call.code()).isEqualTo(ExitCode.USAGE);
        assertThat(call.err()).contains("wells.yaml", "no manifest of a release");
    }
}
