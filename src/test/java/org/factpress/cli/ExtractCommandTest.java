package org.factpress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExtractCommandTest {
    private static final String NOTE = """
            Wells in Harbour District

            In 2015, 12.5% of wells in Lowtown were dry. Over 300 families carried water.

            Call 555-0100.
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void writeANote() throws IOException {
        Files.writeString(folder.resolve("note.txt"), NOTE);
    }

    @Test
    void printsAlignedFiguresForPeople() {
        Call call = Call.of(folder, "extract", "note.txt");

        assertThat(call.code()).isZero();
        assertThat(call.err()).isEmpty();
        assertThat(call.out().lines().toList())
                .satisfies(lines -> assertThat(lines.get(0)).startsWith("VALUE").contains("UNIT", "QUOTE"))
                .anySatisfy(line -> assertThat(line).startsWith("12.5").contains("percent", "2015", "note.txt"))
                .anySatisfy(line -> assertThat(line).startsWith("over 300"))
                .noneMatch(line -> line.endsWith(" "));
    }

    @Test
    void printsAnArrayOfFiguresForMachines() {
        JsonNode figures = json(Call.of(folder, "extract", "--format", "json", "note.txt"));

        assertThat(figures.isArray()).isTrue();
        assertThat(figures.valueStream().map(figure -> figure.get("surface").stringValue()))
                .contains("12.5%", "300");
        assertThat(figures.get(0).get("document").stringValue()).isEqualTo("note.txt");
    }

    @Test
    void addsWhatWasSetAside() {
        JsonNode all = json(Call.of(folder, "extract", "--all", "--format", "json", "note.txt"));

        assertThat(all.propertyNames()).containsExactly("figures", "setAside");
        assertThat(all.get("setAside")
                        .valueStream()
                        .map(number -> number.get("reason").stringValue()))
                .contains("phone", "year");
        assertThat(Call.of(folder, "extract", "--all", "note.txt").out()).contains("SET ASIDE", "phone");
    }

    @Test
    void explainsHowAFigureGotItsKindAndScope() {
        JsonNode explained = json(Call.of(folder, "extract", "--explain", "--format", "json", "note.txt"));

        assertThat(explained.get(0).get("evidence").size()).isPositive();
        assertThat(Call.of(folder, "extract", "--explain", "note.txt").out()).contains("  · ", "“In 2015,");
    }

    @Test
    void printsCsvWithAHeader() {
        Call call = Call.of(folder, "extract", "--format", "csv", "note.txt");

        assertThat(call.out())
                .startsWith("id,document,page,start,end,surface,quote,kind,value,")
                .doesNotContain("\r");
    }

    @Test
    void doesNotSqueezeTwoTablesIntoOneCsv() {
        Call call = Call.of(folder, "extract", "--all", "--format", "csv", "note.txt");

        assertThat(call.code()).isEqualTo(ExitCode.USAGE);
        assertThat(call.err()).contains("use --format json or table");
    }

    @Test
    void isValidJsonWhereThereIsNothing() throws IOException {
        Files.writeString(folder.resolve("plain.txt"), "No number stands here.\n");

        assertThat(Call.of(folder, "extract", "--format", "json", "plain.txt")).isEqualTo(new Call(0, "[]\n", ""));
    }

    @Test
    void namesADocumentThatCannotBeReadAndGoesOn() throws IOException {
        Files.writeString(folder.resolve("broken.docx"), "this is no ZIP archive");

        Call call = Call.of(folder, "extract", "broken.docx", "note.txt");

        assertThat(call.code()).isEqualTo(ExitCode.SOME_UNREADABLE);
        assertThat(call.err()).startsWith("factpress: broken.docx: ");
        assertThat(call.out()).contains("12.5");
    }

    @Test
    void refusesAFileThatIsNotThereBeforeItReadsAny() {
        Call call = Call.of(folder, "extract", "note.txt", "nota.txt");

        assertThat(call.code()).isEqualTo(ExitCode.USAGE);
        assertThat(call.out()).isEmpty();
        assertThat(call.err()).contains("nota.txt: no such file", folder.toString());
    }

    @Test
    void refusesAFolder() {
        assertThat(Call.of(folder, "extract", ".").err()).contains("is a folder; name the files in it");
    }

    private static JsonNode json(Call call) {
        assertThat(call.code()).as(call.err()).isZero();
        return new JsonMapper().readTree(call.out());
    }
}
