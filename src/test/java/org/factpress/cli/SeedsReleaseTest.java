package org.factpress.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.factpress.report.Validation;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The main job on the client's own documents, where they are beside this checkout. */
class SeedsReleaseTest {
    private static final Path SEEDS = Path.of("../shared/seeds");
    private static final String CITIES = "Phnom Penh;Siem Reap;Sihanoukville";

    @TempDir
    static Path folder;

    private static Path revision;

    @BeforeAll
    static void releaseTheSeeds() throws IOException {
        boolean there = Files.isDirectory(SEEDS);
        if (!there) {
            System.err.println(
                    "SKIPPED: the client's seed documents are not beside this checkout; the release on them was not proved");
        }
        assumeTrue(there, "the client's seed documents are not beside this checkout");
        Files.createDirectory(folder.resolve("jobs"));
        Files.writeString(folder.resolve("jobs/seeds.yaml"), job(SEEDS.toRealPath()));
        Call run = Call.of(folder, "run", "jobs/seeds.yaml");
        assertThat(run.code()).as(run.err()).isZero();
        revision = folder.resolve("output/seeds/v1");
    }

    private static String job(Path seeds) {
        return """
                release: seeds
                title: Minors in commercial sex establishments
                cycle: 2015
                releaseDate: 2015-06-09T09:30-04:00
                sources:
                  - %1$s/*.txt
                  - {path: %1$s/004_92f4691b921c5790.txt, date: 2016-01-29}
                indicators:
                  - id: minors
                    label: Minors among people in commercial sex establishments
                    match: [prevalence of minors, presence of minors, minors in the commercial sex industry]
                    unit: percent
                    population: {label: minors, ageMax: 17}
                    place: [Phnom Penh, Siem Reap, Sihanoukville]
                    range: [0, 100]
                    better: lower
                  - id: young-minors
                    label: Young minors among people in commercial sex establishments
                    match: [prevalence of young minors, young minors in the commercial sex industry]
                    unit: percent
                    population: {label: young minors, ageMax: 15}
                    place: [Phnom Penh, Siem Reap, Sihanoukville]
                    range: [0, 100]
                    better: lower
                    partOf: minors
                  - {id: officers, label: Officers trained, match: [officers trained], unit: officer}
                  - {id: cases, label: Child sex trafficking cases, match: [child sex trafficking cases], unit: case}
                  - {id: victims, label: Victims rescued, match: [victims rescued], unit: victim}
                  - {id: perpetrators, label: Perpetrators convicted, match: [perpetrators convicted], unit: perpetrator}
                headline: [minors, young-minors]
                """.formatted(seeds.toString().replace('\\', '/'));
    }

    @Test
    void observesBothStudiesTheChangeAndTheEarlyEstimate() throws IOException {
        assertThat(observation("minors", "2015"))
                .containsEntry("value", "2.2")
                .containsEntry("qualifier", "exact")
                .containsEntry("place", CITIES);
        assertThat(observation("minors", "2012")).containsEntry("value", "8.16").containsEntry("place", CITIES);
        assertThat(observation("young-minors", "2015"))
                .containsEntry("value", "0.1")
                .containsEntry("population.ageMax", "15");
        assertThat(observation("young-minors", "2012")).containsEntry("value", "0.75");
        assertThat(observation("minors", "2012/2015"))
                .containsEntry("value", "73")
                .containsEntry("change.direction", "decrease")
                .containsEntry("change.from", "8.16")
                .containsEntry("change.to", "2.2");
        assertThat(observation("young-minors", "2012/2015"))
                .containsEntry("low", "80")
                .containsEntry("high", "93")
                .containsEntry("computed", "true");
        assertThat(observation("minors", "2000/2004~"))
                .containsEntry("low", "15")
                .containsEntry("high", "30");
    }

    @Test
    void observesWhatWasDoneSinceTheFirstYearAsBounds() throws IOException {
        for (Map.Entry<String, String> count : Map.of(
                        "officers", "500", "cases", "200", "victims", "500", "perpetrators", "200")
                .entrySet()) {
            assertThat(observation(count.getKey(), "2003/.."))
                    .containsEntry("value", count.getValue())
                    .containsEntry("qualifier", "over")
                    .containsEntry("place", "Cambodia");
        }
    }

    @Test
    void keepsThePartnersOwnWorkAndTheTeaserOutOfTheStudy() throws IOException {
        List<CSVRecord> observations = rows("observations.csv");
        assertThat(observations).extracting(row -> row.get("value")).doesNotContain("369", "84", "86", "20", "90");
        assertThat(rows("figures.csv").stream()
                        .filter(row -> row.get("salience").equals("related")))
                .extracting(row -> row.get("value"))
                .containsExactly("4", "2", "4", "3", "1");
    }

    @Test
    void setsAsideWhatIsNoFigureWithTheRightReason() throws IOException {
        Map<String, String> reasons = rows("set-aside.csv").stream()
                .collect(Collectors.toMap(
                        row -> row.get("surface"), row -> row.get("reason"), (first, second) -> first));
        assertThat(reasons)
                .containsEntry("J646", "identifier")
                .containsEntry("page 31", "page-reference")
                .containsEntry("Group-35", "boilerplate")
                .containsEntry("(519) 679-5030 x.229", "phone")
                .containsEntry("ages 18 to 22", "age-band")
                .containsEntry("7- and 8-year-old", "age");
        assertThat(reasons.entrySet())
                .anyMatch(entry ->
                        entry.getKey().startsWith("25 Tips") && entry.getValue().equals("list-number"));
    }

    @Test
    void findsTheDriftBetweenDocumentsAndNoError() throws IOException {
        List<JsonNode> findings = JsonMapper.shared()
                .readTree(revision.resolve("data/findings.json").toFile())
                .valueStream()
                .toList();
        assertThat(findings)
                .extracting(finding -> finding.get("code").asString())
                .contains(
                        "age-band-mismatch",
                        "scope-mismatch",
                        "bound-restatement",
                        "rounded-restatement",
                        "calendar-mismatch");
        assertThat(findings)
                .extracting(finding -> finding.get("severity").asString())
                .doesNotContain("error");
        assertThat(findings).anyMatch(says("27 January 2016 was a Wednesday"));
    }

    @Test
    void printsBothReportsForTheArchiveAndForEveryReader() throws IOException {
        Validation.assertArchivalAndAccessible(Files.readAllBytes(revision.resolve("fact-sheet.pdf")));
        Validation.assertArchivalAndAccessible(Files.readAllBytes(revision.resolve("results-summary.pdf")));
    }

    private static Predicate<JsonNode> says(String words) {
        return finding -> finding.get("message").asString().contains(words);
    }

    private static Map<String, String> observation(String indicator, String period) throws IOException {
        List<CSVRecord> found = rows("observations.csv").stream()
                .filter(row -> row.get("indicator").equals(indicator)
                        && row.get("period").equals(period))
                .toList();
        assertThat(found).as(indicator + " " + period).hasSize(1);
        return found.get(0).toMap();
    }

    private static List<CSVRecord> rows(String file) throws IOException {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader reader = Files.newBufferedReader(revision.resolve("data").resolve(file))) {
            return format.parse(reader).getRecords();
        }
    }
}
