package org.factpress.jobfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.factpress.model.Approval;
import org.factpress.model.Better;
import org.factpress.model.ChartSpec;
import org.factpress.model.DocumentRole;
import org.factpress.model.Indicator;
import org.factpress.model.LogoSource;
import org.factpress.model.Population;
import org.factpress.model.PublishTarget;
import org.factpress.model.Publisher;
import org.factpress.model.ReleaseSpec;
import org.factpress.model.ReportSpec;
import org.factpress.model.Schedule;
import org.factpress.model.SourceSpec;
import org.factpress.model.TemplateSource;
import org.factpress.model.Translation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JobFileTest {
    static final String SMALLEST = """
            release: my-study
            title: My study
            sources: [papers/*]
            """;
    static final String TWO_LANGUAGES = """
            release: my-study
            title: {en: My study, fr: "Mon étude depuis {{date:2003}}"}
            subtitle: {en: Second wave}
            language: [en, fr]
            sources: [papers/*]
            publisher: {name: The office, about: {en: Who we are., fr: Qui nous sommes.}}
            indicators:
              - {id: minors, label: {en: Minors, fr: Mineurs}}
              - {id: adults, label: Adults}
            charts: [{id: trend, type: trend, indicators: [minors], title: {en: Fewer, fr: Moins}}]
            reports: {fact-sheet: {template: own.md}, results-summary: {}}
            """;
    static final String EVERY_KEY = """
            release: my-study-2015
            title: My study
            subtitle: Second wave
            cycle: 2015
            releaseDate: 2015-06-09T09:30-04:00
            language: [en, fr]
            sources:
              - papers/*.html
              - {path: papers/study.pdf, title: The study, date: 2015-06-09, role: primary}
            previous: my-study-2012
            publisher:
              name: The office
              contact: {name: A. Person, email: press@example.org, phone: +1 202 555 0100}
              about: Who we are.
              logo: logo.png
              colour: "#1b4f72"
            indicators:
              - id: minors
                label: Minors
                match: [presence of minors, minors found]
                unit: percent
                population: {label: minors, ageMax: 17}
                place: [Phnom Penh]
                range: [0, 100]
                better: lower
              - id: young-minors
                partOf: minors
            headline: [minors]
            charts: [{id: trend, type: trend, indicators: [minors, young-minors], title: Fewer}]
            reports: {fact-sheet: {template: own.md, paper: Letter}, results-summary: {}}
            approval: required
            embargo: 2015-06-09
            schedule: "0 0 6 * * MON"
            zone: Asia/Phnom_Penh
            publish: [{folder: output/press}, {mail: {to: [a@example.org], subject: New}}]
            preRelease: [{name: Eve, email: eve@example.org, reason: briefs the minister}]
            """;

    /** The smallest PNG: one white pixel. */
    private static final byte[] LOGO = java.util.Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4//8/AAX+Av4N70a4AAAAAElFTkSuQmCC");

    @TempDir
    Path folder;

    @Test
    void fillsInEveryDefaultOfTheSmallestJobFile() throws IOException {
        ReleaseSpec spec = read(SMALLEST).spec();

        assertThat(spec.sources()).containsExactly(new SourceSpec("papers/*", null, null, DocumentRole.SECONDARY));
        assertThat(spec.languages()).containsExactly("en");
        assertThat(spec.reports()).extracting(ReportSpec::name).containsExactly("fact-sheet", "results-summary");
        assertThat(spec.approval()).isEqualTo(Approval.AUTOMATIC);
        assertThat(spec.publisher()).isEqualTo(Publisher.UNNAMED);
        assertThat(spec.indicators()).isEmpty();
        assertThat(spec.schedule()).isNull();
    }

    @Test
    void readsEveryKey() throws IOException {
        ReleaseSpec spec = read(EVERY_KEY).spec();

        assertThat(spec.subtitle()).isEqualTo("Second wave");
        assertThat(spec.cycle()).isEqualTo("2015");
        assertThat(spec.releaseDate()).isEqualTo(OffsetDateTime.parse("2015-06-09T09:30-04:00"));
        assertThat(spec.languages()).containsExactly("en", "fr");
        assertThat(spec.previous()).isEqualTo("my-study-2012");
        assertThat(spec.headline()).containsExactly("minors");
        assertThat(spec.approval()).isEqualTo(Approval.REQUIRED);
        assertThat(spec.embargo()).isEqualTo(OffsetDateTime.parse("2015-06-09T00:00Z"));
        assertThat(spec.schedule()).isEqualTo(new Schedule("0 0 6 * * MON", "Asia/Phnom_Penh"));
        assertThat(spec.charts())
                .containsExactly(new ChartSpec("trend", "trend", List.of("minors", "young-minors"), "Fewer"));
    }

    @Test
    void readsTextsInTheLanguagesOfTheJob() throws IOException {
        ReleaseSpec spec = read(TWO_LANGUAGES).spec();

        assertThat(spec.title()).isEqualTo("My study");
        assertThat(spec.subtitle()).isEqualTo("Second wave");
        assertThat(spec.indicators()).extracting(Indicator::label).containsExactly("Minors", "Adults");
        assertThat(spec.indicators().get(0).match()).containsExactly("minors", "mineurs");
        assertThat(spec.translations())
                .containsExactly(new Translation(
                        "fr",
                        "Mon étude depuis 2003",
                        null,
                        "Qui nous sommes.",
                        new TreeMap<>(Map.of("minors", "Mineurs")),
                        new TreeMap<>(Map.of("trend", "Moins"))));
    }

    @Test
    void tellsInWhichLanguageEachPrintedTextIs() throws IOException {
        assertThat(read(TWO_LANGUAGES).printed())
                .contains(
                        new PrintedText("title", "My study", "en", 2, 13),
                        new PrintedText("title", "Mon étude depuis {{date:2003}}", "fr", 2, 28),
                        new PrintedText("label", "Adults", "en", 9, 25));
    }

    @Test
    void takesTheTemplateOfALanguageFromBesideTheOneNamed() throws IOException {
        assertThat(read(TWO_LANGUAGES).spec().reports().get(0).translations()).isEmpty();

        Files.writeString(folder.resolve("own.fr.md"), "Le sien");
        ReportSpec sheet = read(TWO_LANGUAGES).spec().reports().get(0);
        assertThat(sheet.template()).isEqualTo(new TemplateSource("own.md", "{{masthead}}\n"));
        assertThat(sheet.translations()).isEqualTo(Map.of("fr", new TemplateSource("own.fr.md", "Le sien")));

        ReportSpec frenchFirst = read(TWO_LANGUAGES
                        .replace("[en, fr]", "[fr, en]")
                        .replace("{en: Second wave}", "Deuxième vague"))
                .spec()
                .reports()
                .get(0);
        assertThat(frenchFirst.template()).isEqualTo(new TemplateSource("own.fr.md", "Le sien"));
    }

    @Test
    void readsASourceWithWhatTheJobSaysOfIt() throws IOException {
        assertThat(read(EVERY_KEY).spec().sources())
                .contains(new SourceSpec(
                        "papers/study.pdf", "The study", LocalDate.of(2015, 6, 9), DocumentRole.PRIMARY));
    }

    @Test
    void readsIndicatorsAndDerivesWhatTheyLeaveOut() throws IOException {
        assertThat(read(EVERY_KEY).spec().indicators())
                .containsExactly(
                        new Indicator(
                                "minors",
                                "Minors",
                                List.of("presence of minors", "minors found"),
                                "percent",
                                new Population("minors", null, 17),
                                List.of("Phnom Penh"),
                                BigDecimal.ZERO,
                                new BigDecimal(100),
                                Better.LOWER,
                                null),
                        new Indicator(
                                "young-minors",
                                "Young minors",
                                List.of("young minors"),
                                null,
                                Population.UNSTATED,
                                List.of(),
                                null,
                                null,
                                Better.NEITHER,
                                "minors"));
    }

    @Test
    void readsThePublisherWithItsContact() throws IOException {
        assertThat(read(EVERY_KEY).spec().publisher())
                .isEqualTo(new Publisher(
                        "The office",
                        "A. Person",
                        "press@example.org",
                        "+1 202 555 0100",
                        "Who we are.",
                        LogoSource.of("logo.png", LOGO),
                        "#1b4f72"));
    }

    @Test
    void tellsWhereALogoIsMissing() {
        assertThatExceptionOfType(JobFileException.class)
                .isThrownBy(() -> read(EVERY_KEY.replace("logo.png", "none.png")))
                .withMessageContaining(
                        "there is no logo 'none.png' at line 15, column 9; put it into the folder of the job file");
    }

    @Test
    void tellsWhatIsWrongWithALogo() throws IOException {
        Files.writeString(folder.resolve("words.png"), "no picture");
        Files.write(folder.resolve("cut.png"), Arrays.copyOf(LOGO, 40));
        Files.write(folder.resolve("large.png"), new byte[5_000_001]);
        assertThatExceptionOfType(JobFileException.class)
                .isThrownBy(() -> read(EVERY_KEY.replace("logo.png", "words.png")))
                .withMessageContaining("the logo 'words.png' cannot be printed (it is neither PNG nor JPEG)");
        assertThatExceptionOfType(JobFileException.class)
                .isThrownBy(() -> read(EVERY_KEY.replace("logo.png", "cut.png")))
                .withMessageContaining("the logo 'cut.png' cannot be printed (");
        assertThatExceptionOfType(JobFileException.class)
                .isThrownBy(() -> read(EVERY_KEY.replace("logo.png", "large.png")))
                .withMessageContaining("(it is larger than 5 MB) at line 15, column 9; save it as PNG");
    }

    @Test
    void readsTargetsWithTheirSettingsAsWritten() throws IOException {
        List<PublishTarget> targets = read(EVERY_KEY).spec().publish();

        assertThat(targets).extracting(PublishTarget::kind).containsExactly("folder", "mail");
        assertThat(targets.get(0).settings()).containsEntry("path", "output/press");
        assertThat(targets.get(1).settings())
                .containsEntry("to", List.of("a@example.org"))
                .containsEntry("subject", "New");
    }

    @Test
    void startsSourcePathsAtTheParentOfTheJobsFolder() throws IOException {
        Path jobs = Files.createDirectory(folder.resolve("jobs"));

        assertThat(JobFile.sourcesRoot(jobs.resolve("a.yaml"))).isEqualTo(folder.toAbsolutePath());
        assertThat(read(SMALLEST).sourcesRoot()).isEqualTo(folder.toAbsolutePath());
    }

    @Test
    void readsAByteOrderMarkAndWindowsLineEnds() throws IOException {
        assertThat(read("\uFEFF" + SMALLEST.replace("\n", "\r\n")).spec().title())
                .isEqualTo("My study");
    }

    @Test
    void readsEveryJobOfTheSamplesAsTheSchemaDoes() throws IOException {
        try (Stream<Path> jobs = Files.list(Path.of("jobs"))) {
            assertThat(jobs.filter(file -> file.toString().endsWith(".yaml")))
                    .isNotEmpty()
                    .allSatisfy(file -> {
                        assertThat(JobFile.read(file).spec().release() + ".yaml")
                                .isEqualTo(file.getFileName().toString());
                        assertThat(new JobSchemaTest().errors(Files.readString(file)))
                                .isEmpty();
                    });
        }
    }

    private JobFile read(String yaml) throws IOException {
        Files.writeString(folder.resolve("own.md"), "{{masthead}}\n");
        Files.write(folder.resolve("logo.png"), LOGO);
        return JobFile.read(Files.writeString(folder.resolve("job.yaml"), yaml));
    }
}
