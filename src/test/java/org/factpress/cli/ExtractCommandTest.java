package org.factpress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.factpress.model.DocumentRole;
import org.factpress.model.Extraction;
import org.factpress.model.SourceDocument;
import org.factpress.model.SourceSpec;
import org.factpress.release.JsonText;
import org.factpress.source.SourceFile;
import org.factpress.source.SourceReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

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
                .satisfies(lines -> assertThat(lines.get(0)).isEqualTo("note.txt, en"))
                .anySatisfy(line -> assertThat(line).startsWith("LINE  VALUE").contains("UNIT", "SENTENCE"))
                .anySatisfy(
                        line -> assertThat(line).startsWith("3     12.5").contains(" % ", "2015", "[12.5%] of wells"))
                .anySatisfy(line -> assertThat(line).contains("over 300", "Over [300] families"))
                .anySatisfy(line -> assertThat(line).isEqualTo("2 figures: 1 percentage, 1 count; 2 core"))
                .noneMatch(line -> line.endsWith(" "));
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 60, 80, 100, 200})
    void fitsTheTerminalAndNeverHidesTheNumber(int width) throws IOException {
        String far = "which the office that keeps the register of wells has counted since it was founded, ";
        Files.writeString(
                folder.resolve("long.txt"), "In Lowtown, " + far + "87.25% of wells, " + far + "were dry in 2015.\n");

        Call call = Call.of(folder, Map.of("COLUMNS", "" + width), "extract", "--all", "long.txt");

        assertThat(call.out().lines())
                .allMatch(line -> TextWidth.of(line) <= width)
                .anyMatch(line -> line.contains("87.25 ") && line.contains("[87.25%]"));
    }

    @Test
    void paintsOnATerminalOnlyAndNotWhereColourIsUnwanted() {
        assertThat(Call.onTerminal(folder, Map.of(), "extract", "note.txt").out())
                .contains("\u001b[32m12.5\u001b[0m", "\u001b[1;4;32m12.5%\u001b[0m of wells")
                .doesNotContain("[12.5%]");
        assertThat(Call.onTerminal(folder, Map.of("NO_COLOR", "1"), "extract", "note.txt"))
                .isEqualTo(Call.of(folder, "extract", "note.txt"));
    }

    @Test
    void groupsByDocumentWithTotalsOfEach() throws IOException {
        Files.writeString(folder.resolve("other.txt"), "Of 40 pumps, none failed.\n");

        assertThat(Call.of(folder, "extract", "note.txt", "other.txt").out().lines())
                .containsSubsequence("note.txt, en", "2 figures: 1 percentage, 1 count; 2 core", "other.txt, en")
                .anyMatch(line -> line.matches("\\d figures?: .*count.*"));
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
    }

    @Test
    void givesAReceiptForEveryNumber() {
        assertThat(Call.of(folder, "extract", "--all", "note.txt").out())
                .contains("Set aside", "Call [555-0100].", "2 set aside: 1 phone, 1 year")
                .endsWith("\n4 numbers: 2 figures, 2 set aside, none unaccounted\n");
    }

    @Test
    void countsTheNumbersOfTheReceiptFromTheTextAndNotFromTheRows() {
        SourceDocument document = new SourceReader()
                .read(new SourceFile(
                        folder.resolve("note.txt"),
                        "note.txt",
                        new SourceSpec("note.txt", null, null, DocumentRole.SECONDARY)));
        Extraction none = new Extraction("note.txt", List.of(), List.of(), List.of());

        assertThat(Coverage.of(new Extracted(document, none)).words())
                .isEqualTo("6 numbers: 0 figures, 0 set aside, 6 unaccounted");
    }

    @Test
    void explainsHowAFigureWasReadAndWhereItsScopeCameFrom() throws IOException {
        Files.writeString(
                folder.resolve("scope.txt"),
                "Wells and water\n\nIn 2015, 12.5% of wells in Kenya were dry.\n\n"
                        + "Over 300 families carried water.\n");

        assertThat(Call.of(folder, "extract", "--explain", "scope.txt").out())
                .contains("over 300 family  line 5", "“Over [300] families carried water.”")
                .contains("read as      count over 300; written “Over 300”; over; stated to 1")
                .contains(
                        "place        Kenya; inherited: carried on from before; last said in an earlier sentence, line 3:")
                .contains("role         core: a result");
    }

    @Test
    void explainsToMachinesBesideTheFieldsOfTheContract() {
        JsonNode explained = json(Call.of(folder, "extract", "--all", "--explain", "--format", "json", "note.txt"));
        JsonNode plain = json(Call.of(folder, "extract", "--format", "json", "note.txt"));

        ObjectNode figure = (ObjectNode) explained.get("figures").get(0);
        assertThat(figure.remove("explanation").get(0).stringValue()).startsWith("read as: percentage 12.5; ");
        assertThat(figure).isEqualTo(plain.get(0));
        assertThat(explained.get("setAside").get(0).get("explanation").toString())
                .contains("set aside: year: a year");
    }

    @Test
    void printsCsvWithAHeader() {
        Call call = Call.of(folder, "extract", "--format", "csv", "note.txt");

        assertThat(call.out())
                .startsWith("id,document,page,start,end,surface,quote,kind,value,")
                .doesNotContain("\r");
    }

    @Test
    void putsEveryNumberIntoOneCsvInTextOrder() {
        List<String> lines = Call.of(folder, "extract", "--all", "--format", "csv", "note.txt", "./note.txt")
                .out()
                .lines()
                .toList();

        assertThat(lines.get(0)).startsWith("id,document,page,start,").endsWith(",salience,reason");
        assertThat(lines).hasSize(5);
        assertThat(lines.get(1))
                .startsWith("\"\",note.txt,,")
                .contains(",2015,")
                .endsWith(",year");
        assertThat(lines.get(2)).contains(",12.5%,").endsWith(",core,");
        assertThat(lines.get(4)).endsWith(",phone");
    }

    @Test
    void doesNotSqueezeExplanationsIntoCsv() {
        Call call = Call.of(folder, "extract", "--explain", "--format", "csv", "note.txt");

        assertThat(call.code()).isEqualTo(ExitCode.USAGE);
        assertThat(call.err()).contains("use --format json or table");
    }

    @Test
    void printsManyDocumentsAsOneArrayAndOneTable() throws IOException {
        Files.writeString(folder.resolve("other.txt"), "Over 40 pumps failed.\n");
        Call csv = Call.of(folder, "extract", "--format", "csv", "note.txt", "other.txt");
        Call array = Call.of(folder, "extract", "--format", "json", "note.txt", "other.txt");

        assertThat(csv.out().lines().filter(line -> line.startsWith("id,"))).hasSize(1);
        assertThat(csv.out().lines()).hasSize(4);
        assertThat(array.out()).isEqualTo(JsonText.pretty(new JsonMapper().readValue(array.out(), List.class)));
        assertThat(json(array).size()).isEqualTo(3);
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
    void namesAFileThatIsNotThereAndGoesOn() {
        Call call = Call.of(folder, "extract", "nota.txt", "note.txt");

        assertThat(call.code()).isEqualTo(ExitCode.SOME_UNREADABLE);
        assertThat(call.err()).contains("nota.txt: no such file", folder.toString());
        assertThat(call.out()).contains("12.5");
    }

    @Test
    void refusesWhereNoFileIsThere() {
        Call call = Call.of(folder, "extract", "nota.txt", "notb.txt");

        assertThat(call.code()).isEqualTo(ExitCode.USAGE);
        assertThat(call.out()).isEmpty();
        assertThat(call.err()).contains("factpress: nota.txt: no such file", "factpress: notb.txt: no such file");
    }

    @Test
    void readsTheDocumentsOfAFolderSortedAndPassesOverTheRest() throws IOException {
        Path papers = Files.createDirectories(folder.resolve("papers/old"));
        Files.writeString(papers.resolve("b.txt"), "Over 40 pumps failed.\n");
        Files.writeString(folder.resolve("papers/c.html"), "<html><body><p>Over 50 pumps failed.</p></body></html>");
        Files.write(folder.resolve("papers/a.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G'});

        Call call = Call.of(folder, "extract", "papers");

        assertThat(call.code()).isZero();
        assertThat(call.err()).isEqualTo("factpress: passed over 1 file that is no PDF, HTML, DOCX or text\n");
        assertThat(call.out().lines().filter(line -> line.startsWith("papers/")))
                .containsExactly("papers/c.html, en", "papers/old/b.txt, en");
        assertThat(Call.of(folder, "extract", "papers/a.png").code()).isEqualTo(ExitCode.SOME_UNREADABLE);
    }

    @Test
    void readsStandardInputAsTheSameTextInAFile() throws IOException {
        byte[] bytes = Files.readAllBytes(folder.resolve("note.txt"));

        Call piped = Call.reading(folder, bytes, "extract", "--format", "json", "-");

        assertThat(piped.out())
                .isEqualTo(Call.of(folder, "extract", "--format", "json", "note.txt")
                        .out()
                        .replace("\"document\": \"note.txt\"", "\"document\": \"-\""));
        assertThat(Call.reading(folder, new byte[0], "extract", "-").code()).isEqualTo(ExitCode.SOME_UNREADABLE);
    }

    @Test
    void readsNoMoreWhereNobodyListens() throws IOException {
        Files.writeString(folder.resolve("broken.docx"), "this is no ZIP archive");
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream closed = new PrintStream(new ClosedPipe(), true, StandardCharsets.UTF_8);
        Console console = new Console(
                InputStream.nullInputStream(),
                closed,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                folder,
                Map.of(),
                false);

        int code = CommandLines.run(console, "extract", "note.txt", "broken.docx");

        assertThat(code).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    private static final class ClosedPipe extends OutputStream {
        @Override
        public void write(int single) throws IOException {
            throw new IOException("Broken pipe");
        }
    }

    private static JsonNode json(Call call) {
        assertThat(call.code()).as(call.err()).isZero();
        return new JsonMapper().readTree(call.out());
    }
}
