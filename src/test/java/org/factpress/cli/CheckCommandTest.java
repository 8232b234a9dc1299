package org.factpress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CheckCommandTest {
    private static final String JOB = """
            release: wells
            title: Wells
            sources: [papers]
            indicators:
              - {id: dry-wells, label: Dry wells, match: [dry wells, wells were dry], unit: percent, range: [0, 100]}
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void writeAJob() throws IOException {
        Files.createDirectory(folder.resolve("papers"));
        Files.writeString(folder.resolve("wells.yaml"), JOB);
        Files.writeString(
                folder.resolve("papers/note.txt"),
                "In 2015, 12.5% of wells in Lowtown were dry. It was 20% in 2012.\n");
    }

    @Test
    void checksAJobAndWritesNothing() throws IOException {
        Call call = Call.of(folder, "check", "wells.yaml");

        assertThat(call.code()).as(call.err()).isZero();
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)).hasSize(2);
        }
    }

    @Test
    void tellsTypedNumbersThatARunWouldNotPrintBesideTheFindings() throws IOException {
        Files.writeString(folder.resolve("wells.yaml"), JOB.replace("title: Wells", "title: Forty wells"));

        Call call = Call.of(folder, "check", "wells.yaml");

        assertThat(call.code()).isZero();
        assertThat(call.err()).contains("A run would stop before it prints", "line 2, column 8", "“Forty” is typed");
    }

    @Test
    void tellsAChartThatARunWouldNotDrawBesideTheFindings() throws IOException {
        Files.writeString(
                folder.resolve("wells.yaml"),
                JOB + "charts: [{id: places, type: small-multiples, indicators: [dry-wells]}]\n");
        Files.writeString(folder.resolve("papers/note.txt"), "In 2015, 12.5% of wells were dry.\n");

        Call call = Call.of(folder, "check", "wells.yaml");

        assertThat(call.code()).isZero();
        assertThat(call.err())
                .contains(
                        "A run would stop before it prints: chart 'places' asks for a panel a place, but 'dry-wells'");
    }

    @Test
    void discoversIndicatorsWithoutAJob() {
        Call call = Call.of(folder, "check", "--format", "json", "papers/note.txt");

        JsonNode checked = new JsonMapper().readTree(call.out());
        assertThat(checked.propertyNames()).containsExactly("documents", "figures", "observations", "findings");
        assertThat(checked.get("figures").size()).isEqualTo(2);
        assertThat(checked.get("documents").get(0).get("document").stringValue())
                .isEqualTo("papers/note.txt");
    }

    @Test
    void isHeldByAChangeThatCannotFollowFromItsEnds() throws IOException {
        Files.writeString(
                folder.resolve("papers/release.txt"),
                "The share of dry wells in Lowtown decreased by 73% from 20% in 2012 to 12.5% in 2015.\n");

        Call call = Call.of(folder, "check", "wells.yaml");

        assertThat(call.code()).isEqualTo(ExitCode.HELD);
        assertThat(call.out())
                .startsWith("error  ")
                .contains("arithmetic-mismatch", "papers/release.txt, line 1", "[73%]", "[12.5%]");
        assertThat(call.err()).contains("1 error in 2 documents", "Next: mend the sources");
    }

    @Test
    void findsWhatARunFindsAndChangesNothingOfIt() throws IOException {
        Files.writeString(
                folder.resolve("papers/release.txt"),
                "The share of dry wells in Lowtown decreased by 73% from 20% in 2012 to 12.5% in 2015.\n");
        Call run = Call.of(folder, "run", "wells.yaml");
        List<String> before = files();

        Call check = Call.of(folder, "check", "wells.yaml", "--format", "json");

        JsonNode findings = new JsonMapper().readTree(check.out()).get("findings");
        assertThat(run.code()).isEqualTo(check.code()).isEqualTo(ExitCode.HELD);
        assertThat(findings)
                .isEqualTo(new JsonMapper()
                        .readTree(Files.readString(folder.resolve("output/wells/draft/data/findings.json"))));
        assertThat(files()).isEqualTo(before);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file + " " + file.toFile().lastModified())
                    .sorted()
                    .toList();
        }
    }

    @Test
    void isHeldWhereNoDocumentCouldBeRead() throws IOException {
        Files.writeString(folder.resolve("papers/note.txt"), "");

        Call call = Call.of(folder, "check", "papers/note.txt");

        assertThat(call.code()).isEqualTo(ExitCode.HELD);
        assertThat(call.err()).contains("No document could be read", "Next: mend the documents");
    }

    @Test
    void namesADocumentThatCannotBeRead() throws IOException {
        Files.createFile(folder.resolve("papers/empty.txt"));

        Call call = Call.of(folder, "check", "wells.yaml");

        assertThat(call.code()).isEqualTo(ExitCode.SOME_UNREADABLE);
        assertThat(call.err()).contains("papers/empty.txt");
    }

    @Test
    void takesAJobOrDocumentsButNotBoth() {
        Call call = Call.of(folder, "check", "wells.yaml", "papers/note.txt");

        assertThat(call.code()).isEqualTo(ExitCode.USAGE);
        assertThat(call.err()).contains("one job file, or documents");
    }

    @Test
    void refusesAWrongJobWithItsPlace() throws IOException {
        Files.writeString(folder.resolve("wells.yaml"), JOB.replace("indicators", "idicators"));

        Call call = Call.of(folder, "check", "wells.yaml");

        assertThat(call.code()).isEqualTo(ExitCode.USAGE);
        assertThat(call.err()).contains("unknown key 'idicators' at line 4, column 1; did you mean 'indicators'?");
    }

    @Test
    void refusesAPatternThatMatchesNothing() throws IOException {
        Files.writeString(folder.resolve("wells.yaml"), JOB.replace("papers", "paper/*.pdf"));

        Call call = Call.of(folder, "check", "wells.yaml");

        assertThat(call.code()).isEqualTo(ExitCode.USAGE);
        assertThat(call.err()).contains("paper/*.pdf");
    }
}
