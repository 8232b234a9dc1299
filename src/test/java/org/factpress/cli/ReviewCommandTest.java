package org.factpress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Findings and what people decide on them, from the documents to the printed page. */
class ReviewCommandTest {
    private static final String JOB = """
            release: wells
            title: Wells of Lowtown
            releaseDate: 2016-01-20T09:00+01:00
            sources: [papers]
            indicators:
              - {id: dry-wells, label: Share of dry wells, match: [share of dry wells], unit: percent, range: [0, 100]}
            """;
    private static final String BY = "--by=Ann Lee";
    private static final String WHY = "--reason=table 3 of the ministry is right";

    @TempDir
    Path folder;

    @BeforeEach
    void writeAJob() throws IOException {
        Files.createDirectory(folder.resolve("papers"));
        Files.createDirectory(folder.resolve("jobs"));
        job(JOB);
        paper("note.txt", "The share of dry wells in Lowtown was 12.5% in 2015.\n");
        paper("release.txt", "The share of dry wells in Lowtown was 14.5% in 2015, the ministry said.\n");
    }

    @Test
    void aCorrectionLetsTheReleaseGoAndIsPrintedWithItsReason() throws IOException {
        assertThat(run().code()).isEqualTo(ExitCode.HELD);
        everyPageOfTheDraftSaysThatItIsHeld();

        Call corrected = review("correct", finding(), "--keep", "2", BY, WHY);
        assertThat(corrected.code()).as(corrected.err()).isZero();
        assertThat(corrected.out()).isEmpty();
        assertThat(corrected.err())
                .contains("Recorded: conflicting-values", "corrected to 14.5 by Ann Lee", "1 error (0 open)")
                .endsWith("Next: factpress run jobs/wells.yaml\n");

        Call released = run();
        assertThat(released.code()).as(released.err()).isZero();
        assertThat(folder.resolve("output/wells/draft")).doesNotExist();
        assertThat(Files.readString(folder.resolve("output/wells/v1/data/observations.csv")))
                .contains(",2015,14.5,,,exact");
        assertThat(text("v1/results-summary.pdf"))
                .contains("Corrected to 14.5 by Ann Lee", "table 3 of the ministry is right")
                .doesNotContain("Draft");
        theSameDecisionAtAnotherTimeMakesNoNewRevision();
        aStateThatWasLostTakesTheDecisionsFromTheArchive();
        aChangeElsewhereKeepsTheDecisionAndOneInItsFigureOpensItAgain();
    }

    private void everyPageOfTheDraftSaysThatItIsHeld() throws IOException {
        for (String report : List.of("fact-sheet.pdf", "results-summary.pdf")) {
            assertThat(pages("draft/" + report))
                    .isNotEmpty()
                    .allSatisfy(page -> assertThat(page).contains("Draft: held"));
        }
        assertThat(text("draft/results-summary.pdf")).contains("Not decided: the release is held.");
    }

    private void theSameDecisionAtAnotherTimeMakesNoNewRevision() {
        assertThat(review("withdraw", finding(), BY, "--reason=to be looked at again")
                        .err())
                .contains("Withdrawn: conflicting-values", "1 error (1 open)");
        assertThat(review("correct", finding(), "--keep", "2", BY, WHY).code()).isZero();
        assertThat(run().err()).contains("Nothing to do: wells, revision 1");
        JsonNode log = json("review", "jobs/wells.yaml", "list", "--format", "json");
        assertThat(log.size()).isEqualTo(2);
        assertThat(log.get(0).get("state").stringValue()).isEqualTo("withdrawn");
        assertThat(log.get(0).get("withdrawnReason").stringValue()).isEqualTo("to be looked at again");
        assertThat(log.get(1).get("state").stringValue()).isEqualTo("holds");
    }

    private void aStateThatWasLostTakesTheDecisionsFromTheArchive() throws IOException {
        Files.delete(folder.resolve("output/state/factpress.mv.db"));
        assertThat(run().err()).contains("taken from the archive", "Nothing to do: wells, revision 1");
        assertThat(findings("--decided").size()).isEqualTo(1);
    }

    private void aChangeElsewhereKeepsTheDecisionAndOneInItsFigureOpensItAgain() throws IOException {
        String before = finding();
        paper("note.txt", "Seen from afar.\n\nThe share of dry wells in Lowtown was 12.5% in 2015.\n");
        assertThat(run().err()).contains("Released: wells, revision 2");
        assertThat(finding()).isNotEqualTo(before);
        assertThat(findings("--decided").get(0).get("decision").get("by").stringValue())
                .isEqualTo("Ann Lee");

        paper("release.txt", "The share of dry wells in Lowtown was 15.5% in 2015, the ministry said.\n");
        Call held = run();
        assertThat(held.code()).isEqualTo(ExitCode.HELD);
        assertThat(held.err())
                .contains("is open again: Ann Lee corrected it to 14.5", "“14.5%” in papers/release.txt changed since");
        assertThat(findings("--decided")).isEmpty();
        assertThat(call("findings", "jobs/wells.yaml", "--open").out()).contains("open again: Ann Lee");
        assertThat(review("accept", before, BY, WHY).err()).contains("no longer there", "Next: factpress findings");
    }

    @Test
    void showsTheStatementsOfAFindingSideBySide() {
        run();

        Call wide = Call.onTerminal(folder, Map.of("COLUMNS", "120", "NO_COLOR", "1"), "findings", "jobs/wells.yaml");
        Call narrow = Call.onTerminal(folder, Map.of("COLUMNS", "60", "NO_COLOR", "1"), "findings", "jobs/wells.yaml");

        assertThat(wide.out())
                .contains("error", "conflicting-values", "open")
                .containsPattern("1  papers/note.txt, line 1 +2  papers/release.txt, line 1");
        assertThat(wide.out()).containsPattern("was +.*\\[12.5%\\]|\\[12.5%\\].*\\[14.5%\\]");
        assertThat(narrow.out())
                .containsPattern("(?m)^ +1  papers/note.txt, line 1$")
                .containsPattern("(?m)^ +2  papers/release.txt, line 1$");
        assertThat(narrow.out().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(60));
        assertThat(wide.err())
                .contains("Next: factpress review jobs/wells.yaml accept "
                        + finding().substring(0, 4));
        assertThat(call("findings", "jobs/wells.yaml", "--format", "csv").out())
                .startsWith("id,code,severity,message")
                .contains("conflicting-values");
        assertThat(findings("--severity", "warning,info")).isEmpty();
        assertThat(call("findings", "jobs/wells.yaml", "--code", "conflicting").err())
                .contains("none of", "conflicting-values");
        refusesWhatItCannotRecord();
    }

    private void refusesWhatItCannotRecord() {
        assertRefused("begins with 'beef'", "accept", "beef", BY, WHY);
        assertRefused("too short", "accept", finding().substring(0, 3), BY, WHY);
        assertRefused("needs a name", "accept", finding(), "--by= ", WHY);
        assertRefused("'--reason=TEXT'", "accept", finding(), BY);
        assertRefused("give --value NUMBER or --keep FIGURE", "correct", finding(), BY, WHY);
        assertRefused("none of the 2 figures", "correct", finding(), "--keep", "3", BY, WHY);
        assertRefused("no plain decimal", "correct", finding(), "--value", "1,5", BY, WHY);
        assertRefused(
                "250 is outside the range of “Share of dry wells”, which is 0 to 100 in the job file",
                "correct",
                finding(),
                "--value",
                "250",
                BY,
                WHY);
        assertRefused("asks for no approval", "approve", BY, WHY);
        assertRefused("no decision stands", "withdraw", finding(), BY, WHY);
        assertThat(json("review", "jobs/wells.yaml", "list", "--format", "json"))
                .isEmpty();
    }

    @Test
    void takesManyDecisionsFromAFileOrNone() throws IOException {
        paper("third.txt", "The share of dry wells in Lowtown was 16.5% in 2015, others said.\n");
        run();
        String form = call("findings", "jobs/wells.yaml", "--severity", "error", "--format", "csv")
                .out();
        assertThat(form.lines()).hasSize(3);

        Files.writeString(
                folder.resolve("wrong.csv"),
                form.replace(",,,,,\n", ",,,acept,known,\n").replaceFirst("acept", "accept"));
        Call wrong = review("--file", "wrong.csv", BY);
        assertThat(wrong.code()).isEqualTo(ExitCode.USAGE);
        assertThat(wrong.err()).contains("action 'acept' is not valid at line 3, column 1; did you mean 'accept'?");
        Files.writeString(folder.resolve("unknown.yaml"), """
                by: Ann Lee
                decisions:
                  - {finding: %s, action: accept, reason: known}
                  - {finding: beefbeef, action: accept, reason: known}
                """.formatted(finding()));
        assertThat(review("--file", "unknown.yaml").err())
                .contains("unknown.yaml, line 4: no finding", "begins with 'beefbeef'");
        assertThat(findings("--decided")).isEmpty();

        Files.writeString(folder.resolve("right.csv"), form.replace(",,,,,\n", ",,,reject,other wells,\n"));
        Call right = review("--file", "right.csv", BY);
        assertThat(right.code()).as(right.err()).isZero();
        assertThat(right.err()).contains("2 errors (0 open)");
        assertThat(review("--file", "right.csv", BY).err()).contains("2 decisions stood already");
        assertThat(run().err()).contains("Released: wells, revision 1");
        assertThat(text("v1/results-summary.pdf"))
                .contains("Rejected by Ann Lee", "other wells", "set aside by Ann Lee")
                .doesNotContain("values conflict", "Lowtown another value", "1 against");
        Document page = evidence("v1");
        assertThat(page.select("main a.n.dissents")).isEmpty();
        assertThat(page.select("main a.n.cleared").eachAttr("title"))
                .hasSize(2)
                .allMatch(title -> title.endsWith("set aside by Ann Lee"));
        assertThat(page.select("#observations .links").eachText())
                .anyMatch(links -> links.startsWith("Set aside by Ann Lee"))
                .noneMatch(links -> links.startsWith("Contradicted by"));
    }

    @Test
    void aValueThatAPersonGaveNamesThePersonTheDayAndTheReason() throws IOException {
        paper("before.txt", "The share of dry wells in Lowtown was 20.4% in 2010.\n");
        run();
        Call corrected = review("correct", finding(), "--value", "13.0", BY, "--reason=counted again");
        assertThat(corrected.code()).as(corrected.err()).isZero();
        assertThat(run().code()).isZero();

        String day = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH)
                .format(findings("--decided")
                        .get(0)
                        .get("decision")
                        .get("at")
                        .asString()
                        .transform(OffsetDateTime::parse));
        String sheet = text("v1/fact-sheet.pdf");
        assertThat(sheet).contains("13.0", "corrected by Ann Lee, " + day + ": counted again");
        assertThat(sheet).as("a change cites the sources of both its ends").containsPattern("in 2010 ?1,2,3");
        assertThat(text("v1/results-summary.pdf"))
                .contains("corrected by Ann Lee, " + day, "13.0% corrected by Ann Lee, " + day + ": counted again")
                .doesNotContainPattern("13\\.0% stated");
        assertThat(evidence("v1").select("#observations .computation").eachText())
                .contains("Corrected by Ann Lee on " + day + ": counted again")
                .anyMatch(told -> told.contains("Lowtown: 20.4% → 13.0%"));
    }

    @Test
    void theFactSheetNamesEveryPlaceOfAnIndicator() throws IOException {
        paper("release.txt", "The share of dry wells in Hightown was 30.1% in 2015, the ministry said.\n");
        assertThat(run().code()).isZero();

        assertThat(text("v1/fact-sheet.pdf")).contains("12.5%", "Lowtown", "30.1%", "Hightown");
    }

    @Test
    void isHeldUntilSomebodyApprovesTheVeryDraft() throws IOException {
        job(JOB + "approval: required\n");
        assertThat(run().code()).isEqualTo(ExitCode.HELD);
        Call early = review("approve", BY, "--reason=read");
        assertThat(early.code()).isEqualTo(ExitCode.HELD);
        assertThat(early.err()).contains("1 error needs a decision before wells can be approved");
        review("accept", finding(), BY, WHY);
        assertRefused("decided since this draft was written", "approve", BY, "--reason=read");

        Call undecided = run();
        assertThat(undecided.err()).contains("the job asks for approval", "factpress review jobs/wells.yaml approve");
        assertThat(text("draft/fact-sheet.pdf")).contains("Draft: not approved");
        assertThat(review("approve", BY, "--reason=read").err()).contains("Approved: wells by Ann Lee: read");
        assertRefused("approved already", "approve", BY, "--reason=read");
        paper("note.txt", "Seen from afar.\n\nThe share of dry wells in Lowtown was 12.5% in 2015.\n");
        assertThat(run().err()).contains("The approval of Ann Lee", "was given for other sources");

        assertThat(review("approve", BY, "--reason=read again").code()).isZero();
        assertThat(run().err()).contains("Released: wells, revision 1");
        assertThat(archived("v1", "review/review.json"))
                .contains("\"action\": \"accept\"", "\"reason\": \"read again\"", "\"by\": \"Ann Lee\"");
        assertThat(run().err()).contains("Nothing to do");
    }

    @Test
    void aStrictRunOfWhatIsReleasedStillAsksForTheWarnings() throws IOException {
        paper("release.txt", "On Monday, 5 May 2015, the share of dry wells in Lowtown was 12.5%.\n");
        assertThat(run().code()).isZero();

        Call strict = call("run", "jobs/wells.yaml", "--strict");

        assertThat(strict.code()).isEqualTo(ExitCode.HELD);
        assertThat(strict.err())
                .contains(
                        "1 warning (1 open: 1 calendar-mismatch)",
                        "Released before: wells, revision 1",
                        "calendar-mismatch",
                        "Next: factpress findings");
        assertThat(folder.resolve("output/wells/draft")).doesNotExist();
        assertThat(folder.resolve("output/wells/v2")).doesNotExist();

        assertThat(review("accept", finding(), BY, "--reason=so it stands in the book")
                        .err())
                .contains("the decisions make a new revision");
        Call decided = call("run", "jobs/wells.yaml", "--strict");
        assertThat(decided.code()).as(decided.err()).isZero();
        assertThat(decided.err())
                .contains(
                        "Released: wells, revision 2",
                        "1 warning (all decided)",
                        "reason        1 decision: calendar mismatch accepted by Ann Lee (so it stands in the book).");
        assertThat(text("v2/results-summary.pdf"))
                .contains("Revised. 1 decision: calendar mismatch accepted by Ann Lee");
        Call correction = call("run", "jobs/wells.yaml", "--as", "correction", "--reason", "a date was wrong");
        assertThat(correction.err())
                .contains(
                        "No correction was made: revision 2 has these very sources, decisions and job file",
                        "as a revision (“1 decision: calendar mismatch accepted",
                        "run again with --as correction --reason TEXT");
        assertThat(folder.resolve("output/wells/v3")).doesNotExist();
        assertThat(call("run", "jobs/wells.yaml", "--strict").err()).contains("Nothing to do: wells, revision 2");
    }

    @Test
    void saysThatNothingWasRunYet() {
        Call findings = call("findings", "jobs/wells.yaml", "--format", "json");

        assertThat(findings.code()).isZero();
        assertThat(findings.out()).isEqualTo("[]\n");
        assertThat(findings.err()).contains("No run of wells is known", "Next: factpress run jobs/wells.yaml");
        assertRefused("was never run", "accept", "beef", BY, WHY);
        assertThat(folder.resolve("output")).doesNotExist();
    }

    private void assertRefused(String why, String... arguments) {
        Call call = review(arguments);
        assertThat(call.code()).as(call.err()).isEqualTo(ExitCode.USAGE);
        assertThat(call.err()).contains(why);
    }

    private Call run() {
        return call("run", "jobs/wells.yaml");
    }

    private Call review(String... arguments) {
        String[] all = new String[arguments.length + 2];
        all[0] = "review";
        all[1] = "jobs/wells.yaml";
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        return call(all);
    }

    private Call call(String... arguments) {
        return Call.of(folder, arguments);
    }

    /** The id of the gravest finding. */
    private String finding() {
        return findings().get(0).get("id").stringValue();
    }

    private JsonNode findings(String... filters) {
        String[] all = new String[filters.length + 4];
        System.arraycopy(new String[] {"findings", "jobs/wells.yaml", "--format", "json"}, 0, all, 0, 4);
        System.arraycopy(filters, 0, all, 4, filters.length);
        return json(all);
    }

    private JsonNode json(String... arguments) {
        Call call = call(arguments);
        assertThat(call.code()).as(call.err()).isZero();
        return new JsonMapper().readTree(call.out());
    }

    /** Found as its specification says: by the inventory, not by guessing where it lies. */
    private String archived(String version, String path) throws IOException {
        Path object = folder.resolve("output/archive/wells");
        JsonNode inventory = new JsonMapper().readTree(Files.readString(object.resolve("inventory.json")));
        JsonNode state = inventory.get("versions").get(version).get("state");
        String digest = state.propertyNames().stream()
                .filter(each -> state.get(each)
                        .valueStream()
                        .anyMatch(at -> at.asString().equals(path)))
                .findFirst()
                .orElseThrow();
        return Files.readString(
                object.resolve(inventory.get("manifest").get(digest).get(0).asString()));
    }

    private Document evidence(String revision) throws IOException {
        return Jsoup.parse(Files.readString(
                folder.resolve("output/wells").resolve(revision).resolve("evidence.html")));
    }

    private String text(String file) throws IOException {
        return String.join("\n", pages(file)).replaceAll("\\s+", " ");
    }

    private List<String> pages(String file) throws IOException {
        try (PDDocument document =
                Loader.loadPDF(folder.resolve("output/wells").resolve(file).toFile())) {
            List<String> pages = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document));
            }
            return pages;
        }
    }

    private void job(String yaml) throws IOException {
        Files.writeString(folder.resolve("jobs/wells.yaml"), yaml);
    }

    private void paper(String name, String text) throws IOException {
        Files.writeString(folder.resolve("papers").resolve(name), text);
    }
}
