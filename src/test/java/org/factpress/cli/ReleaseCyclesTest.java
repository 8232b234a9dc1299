package org.factpress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A release over three cycles and its end: first published, corrected twice, withdrawn; as a person calls it. */
class ReleaseCyclesTest {
    private static final String JOB = """
            release: wells
            title: Wells of Lowtown
            cycle: 2015
            releaseDate: 2016-01-20T09:00+01:00
            sources: [papers]
            publisher: {name: Lowtown Water Office}
            headline: [dry-wells]
            publish: [{folder: press}]
            indicators:
              - {id: dry-wells, label: Share of dry wells, match: [share of dry wells], unit: percent, range: [0, 100]}
            """;
    private static final String PAPER = "The share of dry wells in Lowtown was %s in 2015.\n";

    @TempDir
    static Path folder;

    @BeforeAll
    static void publishCorrectAndWithdraw() throws IOException {
        Files.createDirectories(folder.resolve("papers"));
        Files.createDirectories(folder.resolve("jobs"));
        Files.writeString(folder.resolve("jobs/wells.yaml"), JOB);
        paper("12.5%");
        done("run", "jobs/wells.yaml");
        done("publish", "jobs/wells.yaml");
        paper("13.5%");
        done("run", "jobs/wells.yaml", "--as", "correction", "--reason", "Two wells had been counted twice.");
        paper("14.5%");
        done("run", "jobs/wells.yaml", "--as", "correction", "--reason", "A third well was dry as well.");
        done("archive", "withdraw", "wells", "--by", "A. Person", "--reason", "The count is being repeated.");
    }

    private static void paper(String share) throws IOException {
        Files.writeString(folder.resolve("papers/note.txt"), PAPER.formatted(share));
    }

    private static Call done(String... arguments) {
        Call call = Call.of(folder, arguments);
        assertThat(call.code()).as(call.err()).isZero();
        return call;
    }

    private static JsonNode json(String... arguments) {
        return JsonMapper.shared().readTree(done(arguments).out());
    }

    private static Path output(String path) {
        return folder.resolve("output/wells").resolve(path);
    }

    private static String text(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    @Test
    void aCorrectionDrawsUpItsErratum() throws IOException {
        assertThat(text(output("v2/erratum.pdf")))
                .contains("Erratum Wells of Lowtown", "Revision 2 of 20 January 2016 corrects revision 1")
                .contains("Two wells had been counted twice.", "Share of dry wells")
                .contains("12.5% 13.5%", "fact-sheet.pdf, revision 1, on page 1");
        assertThat(output("v2/erratum.txt"))
                .content()
                .contains("Was: 12.5%", "Is now: 13.5%")
                .contains("SHA-256 " + sha256(1, "fact-sheet.pdf"))
                .contains("Revision 1: 1 folder");
        assertThat(text(output("v3/erratum.pdf")))
                .contains("12.5% 14.5%", "corrects revision 1", "Revision 1: 1 folder");
        assertThat(output("v1/erratum.pdf")).doesNotExist();
    }

    private static String sha256(int revision, String file) throws IOException {
        JsonNode manifest = JsonMapper.shared().readTree(Files.readString(output("v" + revision + "/release.json")));
        for (JsonNode entry : manifest.get("files")) {
            if (entry.get("path").stringValue().equals(file)) {
                return entry.get("sha256").stringValue();
            }
        }
        throw new AssertionError(file);
    }

    @Test
    void theLedgerListsWhoHoldsWhichRevision() {
        JsonNode ledger = json("publish", "jobs/wells.yaml", "--ledger", "--format", "json");
        assertThat(ledger).hasSize(1);
        assertThat(ledger.get(0).get("revision").intValue()).isEqualTo(1);
        assertThat(ledger.get(0).get("recipient").stringValue()).endsWith("press");
        assertThat(folder.resolve("press/wells/v1/press-kit/index.html")).exists();
    }

    @Test
    void theNewSheetMarksWhatWasRevised() throws IOException {
        assertThat(text(output("v1/fact-sheet.pdf"))).doesNotContain("(R)");
        assertThat(text(output("v2/fact-sheet.pdf"))).contains("(R)", "(R) Revised: the value is another");
        assertThat(text(output("v2/results-summary.pdf"))).contains("(R) was 12.5%");
    }

    @Test
    void everySheetCanBeVerifiedAlsoTheErratumAndTheTombstone() {
        for (String sheet : List.of("v2/erratum.pdf", "v3/fact-sheet.pdf", "v4/withdrawn.pdf")) {
            String manifest = sheet.substring(0, 2) + "/release.json";
            done(
                    "verify",
                    output(sheet).toString(),
                    "--against",
                    output(manifest).toString());
        }
    }

    @Test
    void oldRevisionsStayAndTheArchiveKnowsWhatSupersedesThem() {
        JsonNode all = json("archive", "list", "wells", "--format", "json");
        assertThat(all).hasSize(4);
        assertThat(all.get(0).get("supersededBy").intValue()).isEqualTo(2);
        assertThat(all.get(1).get("kind").stringValue()).isEqualTo("correction");
        assertThat(all.get(1).get("reason").stringValue()).isEqualTo("Two wells had been counted twice.");
        assertThat(all.get(3).get("kind").stringValue()).isEqualTo("withdrawal");
        assertThat(all.get(3).get("supersededBy").isNull()).isTrue();
        assertThat(output("v1/fact-sheet.pdf")).exists();
        done("archive", "verify", "wells");
    }

    @Test
    void tellsWhatWasInForceOnADay() {
        String now = json("archive", "list", "wells", "--format", "json")
                .get(3)
                .get("created")
                .stringValue();

        assertThat(json("archive", "list", "--as-of", "2015-01-01", "--format", "json"))
                .isEmpty();
        assertThat(json("archive", "list", "--as-of", now, "--format", "json")
                        .get(0)
                        .get("revision")
                        .intValue())
                .isEqualTo(4);
        assertThat(Call.of(folder, "archive", "show", "wells", "--as-of", "2015-01-01")
                        .err())
                .contains("nothing of wells was archived until 2015-01-01");
    }

    @Test
    void showsARevisionWithEachOfItsFiles() {
        JsonNode shown = json("archive", "show", "wells", "2", "--format", "json");
        assertThat(shown.get("supersedes").intValue()).isEqualTo(1);
        assertThat(shown.get("supersededBy").intValue()).isEqualTo(3);
        List<String> paths = new ArrayList<>();
        shown.get("files").forEach(file -> paths.add(file.get("path").stringValue()));
        assertThat(paths)
                .contains("job/wells.yaml", "metadata/inputs.json", "metadata/datacite.json", "release/erratum.pdf")
                .contains("release/press-kit.zip", "review/review.json", "sources/papers/note.txt");
        assertThat(done("archive", "show", "wells", "1", "--file", "sources/papers/note.txt")
                        .out())
                .isEqualTo(PAPER.formatted("12.5%"));
        JsonNode cited = JsonMapper.shared()
                .readTree(done("archive", "show", "wells", "2", "--file", "metadata/datacite.json")
                        .out());
        assertThat(cited.get("relatedIdentifiers").toString()).contains("IsNewVersionOf", "wells:v1");
    }

    @Test
    void tellsFigureByFigureWhatDiffers() {
        JsonNode diff = json("archive", "diff", "wells", "1", "3", "--format", "json");
        JsonNode result = diff.get("observations").get(0);
        assertThat(result.get("changed").get(0).stringValue()).isEqualTo("value");
        assertThat(result.get("before").get("value").decimalValue()).isEqualByComparingTo("12.5");
        assertThat(result.get("after").get("value").decimalValue()).isEqualByComparingTo("14.5");
        assertThat(diff.get("figures")).hasSize(1);
        assertThat(diff.get("documents").get(0).get("document").stringValue()).isEqualTo("papers/note.txt");
        assertThat(done("archive", "diff", "wells").out()).contains("dropped");
        assertThat(Call.of(folder, "archive", "diff", "wells", "1").code()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void everyRevisionIsMadeAgainWithTheSameBytes() {
        for (String revision : List.of("1", "2", "3", "4")) {
            Call rebuilt = Call.of(folder, "archive", "rebuild", "wells", revision);
            assertThat(rebuilt.code()).as(rebuilt.out()).isZero();
            assertThat(rebuilt.err()).contains("each with the archived bytes");
        }
    }

    @Test
    void handsOutABagThatPlainToolsCanCheck() throws IOException {
        Path bag = folder.resolve("bag");
        done("archive", "export", "wells", "2", "--to", bag.toString());
        assertThat(bag.resolve("bagit.txt")).hasContent("BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8");
        assertThat(Files.readAllLines(bag.resolve("manifest-sha512.txt")))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(org.factpress.release.Digests.sha512(bag.resolve(line.substring(130))))
                        .isEqualTo(line.substring(0, 128)));
        assertThat(Call.of(folder, "archive", "export", "wells", "--to", bag.toString())
                        .err())
                .contains("is there already");
    }

    @Test
    void aWithdrawnReleaseIsNotPublishedAgainByAccident() throws IOException {
        assertThat(text(output("v4/withdrawn.pdf")))
                .contains("Withdrawn Wells of Lowtown", "The count is being repeated.");
        assertThat(output("v4/withdrawn.html")).content().contains("The count is being repeated.");
        Call again = Call.of(folder, "run", "jobs/wells.yaml");
        assertThat(again.code()).isEqualTo(ExitCode.USAGE);
        assertThat(again.err()).contains("was withdrawn", "--as correction --reason");
    }

    @Test
    void writesWhatDiffersAsAPage() throws IOException {
        done("archive", "diff", "wells", "1", "2", "--page", "differs.html");
        Document page = Jsoup.parse(Files.readString(folder.resolve("differs.html")));
        assertThat(page.select("h1").text()).isEqualTo("What differs");
        assertThat(page.text()).contains("12.5%", "13.5%", "papers/note.txt", "value");
    }

    @Test
    void aPurgeNeedsAYesAndKeepsOnlyDigests() throws IOException {
        Path other = Files.createDirectories(folder.resolve("other"));
        Files.writeString(other.resolve("note.txt"), PAPER.formatted("9%"));
        Files.writeString(other.resolve("gone.yaml"), "release: gone\ntitle: Gone\nsources: [note.txt]\n");
        Call made = Call.of(other, "run", "gone.yaml");
        assertThat(made.code()).as(made.err()).isZero();
        String[] purge = {"archive", "purge", "gone", "--by", "A. Person", "--reason", "A name stood in it."};
        assertThat(Call.of(other, purge).err()).contains("add --yes");
        assertThat(other.resolve("output/archive/gone")).exists();

        List<String> sure = new ArrayList<>(List.of(purge));
        sure.add("--yes");
        assertThat(Call.of(other, sure.toArray(String[]::new)).code()).isZero();

        assertThat(other.resolve("output/archive/gone")).doesNotExist();
        assertThat(other.resolve("output/gone")).doesNotExist();
        assertThat(other.resolve("output/.archive-register/purged.log"))
                .content()
                .contains("\"release\":\"gone\"", "A name stood in it.")
                .doesNotContain("note.txt");
        assertThat(Call.of(other, "archive", "verify").code()).isZero();
        assertThat(Call.of(other, "run", "gone.yaml").err()).contains("revision 1");
    }

    @Test
    void aCorrectionNeedsAReason() {
        Call call = Call.of(folder, "run", "jobs/wells.yaml", "--as", "correction");
        assertThat(call.code()).isEqualTo(ExitCode.USAGE);
        assertThat(call.err()).contains("--reason TEXT");
    }

    @Test
    void theKitOpensFromItsZipAndCallsNobody() throws IOException {
        Document page = Jsoup.parse(Files.readString(output("v2/press-kit/index.html")));
        assertThat(page.select("a[href]").eachAttr("href"))
                .contains("fact-sheet.pdf", "data/figures.csv", "how-to-cite.txt")
                .noneMatch(link -> link.startsWith("http"));
        page.select("a[href]").eachAttr("href").stream()
                .filter(link -> !link.startsWith("#") && !link.startsWith("mailto:"))
                .forEach(
                        link -> assertThat(output("v2/press-kit").resolve(link)).exists());
        assertThat(page.select("[src^=http], link[href^=http]")).isEmpty();
        JsonNode dataset = JsonMapper.shared()
                .readTree(page.selectFirst("script[type=application/ld+json]").data());
        assertThat(dataset.get("@type").stringValue()).isEqualTo("Dataset");
        assertThat(dataset.get("version").stringValue()).isEqualTo("2");
        assertThat(entries("v2/press-kit.zip"))
                .isSorted()
                .contains("wells/fact-sheet.pdf", "wells/index.html", "wells/key-messages.txt");
        assertThat(output("v2/press-kit/key-messages.txt")).content().contains("13.5%", "Share of dry wells (R)");
        var card = ImageIO.read(output("v2/press-kit/social-card.png").toFile());
        assertThat(List.of(card.getWidth(), card.getHeight())).containsExactly(1200, 630);
    }

    private static List<String> entries(String zip) throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(output(zip))))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                names.add(entry.getName());
                assertThat(entry.getTimeLocal()).isEqualTo("2016-01-20T09:00:00");
            }
        }
        return names;
    }
}
