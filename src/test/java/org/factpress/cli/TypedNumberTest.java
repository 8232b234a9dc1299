package org.factpress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TypedNumberTest {
    private static final String JOB = """
            release: wells
            title: Wells
            releaseDate: 2015-06-09T09:30Z
            sources: [papers]
            indicators:
              - {id: dry-wells, label: Dry wells, match: [wells were dry], unit: percent, place: [Lowtown]}
            reports: {fact-sheet: {template: sheet.md}}
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void writeAJob() throws IOException {
        Files.createDirectory(folder.resolve("papers"));
        Files.writeString(folder.resolve("wells.yaml"), JOB);
        Files.writeString(
                folder.resolve("papers/note.txt"),
                "In 2015, 12.5% of wells in Lowtown were dry. In 2012, 20% of wells in Lowtown were dry.\n");
    }

    private Call run(String template) throws IOException {
        Files.writeString(folder.resolve("sheet.md"), template);
        return Call.of(folder, "run", "wells.yaml");
    }

    @Test
    void stopsARunWithLineAndColumnAndWritesNothing() throws IOException {
        Call call = run("{{masthead}}\n\nOf 40 wells some were dry.\n");
        assertThat(call.code()).isEqualTo(ExitCode.USAGE);
        assertThat(call.err()).contains("sheet.md: line 3, column 4: “40” is typed, not bound");
        assertThat(folder.resolve("output/wells")).doesNotExist();
    }

    @Test
    void stopsARunWhereAMarkStandsForNothing() throws IOException {
        Call call = run("{{masthead}}\n\nThere were {{wet-wells}}.\n");
        assertThat(call.code()).isEqualTo(ExitCode.USAGE);
        assertThat(call.err()).contains("sheet.md: line 3, column 12: there is no indicator “wet-wells”");
        assertThat(folder.resolve("output/wells/v1")).doesNotExist();
    }

    @Test
    void printsTheValueOnceItIsBound() throws IOException {
        assertThat(run("{{masthead}}\n\nIt was {{dry-wells}}, {{dry-wells@2012}} before.\n")
                        .code())
                .isZero();
        assertThat(Call.of(folder, "verify", "output/wells/v1/fact-sheet.pdf").code())
                .isZero();
    }
}
