package org.factpress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

class PrintingTest {
    @Test
    void alignsColumnsAndDropsEmptyOnes() {
        TextTable table = new TextTable("A", "EMPTY", "B");
        table.add("long cell", "", "x");
        table.add("é", "", "y");

        assertThat(table.render()).isEqualTo("A          B\nlong cell  x\né          y\n");
    }

    @Test
    void shortensToOneLine() {
        assertThat(TextTable.shorten("one\n two  three", 100)).isEqualTo("one two three");
        assertThat(TextTable.shorten("one two three", 8)).isEqualTo("one two…");
    }

    @Test
    void printsRowsInEveryFormat() {
        Rows rows = new Rows("name", "size");
        rows.add("a, \"b\"", new BigDecimal("1E+3"));
        rows.add("=1+1", null);

        assertThat(rows.print(Format.csv)).isEqualTo("name,size\n\"a, \"\"b\"\"\",1000\n'=1+1,\n");
        assertThat(rows.print(Format.json)).contains("\"size\": 1000").contains("\"size\": null");
        assertThat(rows.print(Format.table)).startsWith("NAME    SIZE\na, \"b\"  1000\n");
    }

    @Test
    void printsNoRowsInEveryFormat() {
        Rows none = new Rows("name");

        assertThat(none.print(Format.json)).isEqualTo("[]\n");
        assertThat(none.print(Format.csv)).isEqualTo("name\n");
        assertThat(none.print(Format.table)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain words",
                "a: b",
                "# hash",
                "\"quoted\" and \\",
                "yes",
                "null",
                "12",
                "2015-06-09",
                "- dash",
                "[x]",
                "*star",
                "tab\there",
                "‘curly’ – é",
                "a, b}",
                "control \u0007"
            })
    void writesTextsThatYamlReadsBack(String text) {
        String yaml = "key: [" + Yaml.text(text) + "]\nlist: " + Yaml.list(List.of(text, "b")) + "\n";

        Object read = new Load(LoadSettings.builder().build()).loadFromString(yaml);

        String line = text.replaceAll("\\s+", " ");
        assertThat(read).isEqualTo(Map.of("key", List.of(line), "list", List.of(line, "b")));
    }

    @ParameterizedTest
    @CsvSource({
        "My Wells (2015), my-wells-2015",
        "Étude é, etude-e",
        "___, release",
        "archive, archive-release",
        "İI, ii"
    })
    void makesReleaseIdsOfNames(String name, String id) {
        assertThat(Slug.of(name)).isEqualTo(id);
    }

    @Test
    void endsWithTheGravestExitCode() {
        assertThat(ExitCode.worst(4, 3)).isEqualTo(3);
        assertThat(ExitCode.worst(3, 75)).isEqualTo(75);
        assertThat(ExitCode.worst(4, 5)).isEqualTo(5);
        assertThat(ExitCode.worst(75, 1, 2)).isEqualTo(1);
        assertThat(ExitCode.worst(0, 0)).isZero();
    }

    @Test
    void tellsEachStepOnceWhereNobodyWatches() {
        assertThat(progress(false)).isEqualTo("collect\nextract 2 of 2\n");
    }

    @Test
    void movesABarOnATerminal() {
        assertThat(progress(true)).contains("\rextract 1 of 2  [============            ]".replace("\r", "\r\u001b[K"));
    }

    private static String progress(boolean terminal) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
        Progress progress = new Progress(
                new Console(InputStream.nullInputStream(), stream, stream, Path.of(""), Map.of(), terminal));
        progress.step("collect", 0, 1);
        progress.step("collect", 1, 1);
        progress.step("extract", 1, 2);
        progress.step("extract", 2, 2);
        progress.end();
        return err.toString(StandardCharsets.UTF_8);
    }
}
