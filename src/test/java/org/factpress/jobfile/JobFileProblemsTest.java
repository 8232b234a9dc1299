package org.factpress.jobfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JobFileProblemsTest {
    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
            idicators: []                              | unknown key 'idicators' at line 4, column 1; did you mean 'indicators'?
            nonsense: 1                                | unknown key 'nonsense' at line 4, column 1; known here: release, title
            title: Twice                               | the key 'title' stands twice at line 4, column 1; keep one
            cycle: last year                           | cycle 'last year' is not valid at line 4, column 8; use a period in EDTF, such as 2015
            cycle: 2015/2012                           | cycle '2015/2012' is not valid
            cycle: 2015-13                             | cycle '2015-13' is not valid
            releaseDate: 2015-02-30                    | releaseDate '2015-02-30' is not valid at line 4, column 14; use a date
            releaseDate: 2015-06-09T09:30              | releaseDate '2015-06-09T09:30' is not valid
            language: English                          | language 'English' is not valid at line 4, column 11; use a language that the reports speak: en or fr, such as [en, fr]
            language: [en, de]                         | language 'de' is not valid at line 4, column 16; use a language that the reports speak
            approval: requird                          | approval 'requird' is not valid at line 4, column 11; did you mean 'required'?
            schedule: "0 6 * * MON"                    | schedule '0 6 * * MON' is not valid at line 4, column 11; use six cron fields
            schedule: "0 0 25 * * *"                   | schedule '0 0 25 * * *' is not valid
            schedule: "0 0 6 * * MON-FRY"              | schedule '0 0 6 * * MON-FRY' is not valid
            zone: Paris                                | zone 'Paris' is not valid at line 4, column 7; use a time zone
            publisher: The office                      | publisher is a single value at line 4, column 12; write a mapping with the keys name
            publisher: {colour: red}                   | colour 'red' is not valid at line 4, column 21; use # and six
            publisher: {contact: {email: nobody}}      | email 'nobody' is not valid
            publisher: {contact: {mail: a@b.org}}      | unknown key 'mail' at line 4, column 23; did you mean 'email'?
            previous: my-study                         | previous is this release itself at line 4, column 11
            indicators: {id: minors}                   | indicators is a mapping at line 4, column 13; write it as a list
            indicators: [minors]                       | indicators is a single value at line 4, column 14
            indicators: [{label: No id}]               | the key 'id' is missing or empty at line 4, column 14; add it, such as id: minors
            indicators: [{id: a}, {id: a}]             | a second indicator 'a' at line 4, column 28
            indicators: [{id: a, range: [1]}]          | range is not a low and a high end at line 4, column 29
            indicators: [{id: a, range: [9, 1]}]       | range is not a low and a high end
            indicators: [{id: a, range: [x, 1]}]       | range 'x' is not valid at line 4, column 30; use a plain decimal
            indicators: [{id: a, better: up}]          | better 'up' is not valid
            indicators: [{id: a, partOf: b}]           | partOf names an unknown indicator 'b' at line 4, column 30
            indicators: [{id: a, partOf: a}]           | the indicator 'a' is a part of itself
            indicators: [{id: a, partOf: b}, {id: b, partOf: a}] | the indicator 'a' is a part of itself, through 'b'
            indicators: [{id: a, population: {ageMax: 17.5}}]     | ageMax '17.5' is not valid
            indicators: [{id: a, population: {ageMin: 18, ageMax: 17}}] | ageMin is above ageMax
            charts: [{id: t, type: pie, indicators: [a]}]         | type 'pie' is not valid at line 4, column 24; known here: trend, bars
            charts: [{id: t, type: bars}]              | the key 'indicators' is missing
            reports: {factsheet: {}}                   | unknown key 'factsheet' at line 4, column 11; did you mean 'fact-sheet'?
            reports: {fact-sheet: {paper: A3}}         | paper 'A3' is not valid
            publish: [{folder: a, mail: {}}]           | this target is of several kinds
            publish: [{fax: 1}]                        | unknown key 'fax'
            subtitle: {fr: Un titre}                   | subtitle has no text in 'en', the first language of this job at line 4, column 11; add it, such as subtitle: {en: …}
            subtitle: {en: A title, fr: Un titre}      | subtitle has a text in 'fr', which is no language of this job at line 4, column 29; add it to the key language
            subtitle: {en: A title, en: Another}       | the key 'en' stands twice
            subtitle: {en: [a]}                        | en is a list at line 4, column 16; write a single value
            indicators: [{id: a, label: {}}]           | label has no text in 'en'
            subtitle: [a, b]                           | subtitle is a list at line 4, column 11; write a single value
            """)
    void tellsWhatIsWrongWhereAndWhatToDo(String line, String told) throws IOException {
        assertThat(refusal(JobFileTest.SMALLEST + line + "\n"))
                .contains("job.yaml: ")
                .contains(told);
    }

    @ParameterizedTest
    @CsvSource({"Upper-Case", "under_score", "archive", "state", "press", "draft", "-a", "a--b", "'a b'", "ä"})
    void refusesAReleaseIdThatIsNoneOrReserved(String id) throws IOException {
        assertThat(refusal("release: " + id + "\ntitle: T\nsources: [x]\n"))
                .contains("release '" + id + "' is not valid at line 1, column 10", "such as cambodia-csec-2015");
    }

    @Test
    void tellsEveryProblemAtOnceInLineOrder() throws IOException {
        String told = refusal("headlin: [a]\nrelease: My Study\nsources: []\n");

        assertThat(told.lines())
                .satisfiesExactly(
                        first -> assertThat(first).endsWith("job.yaml: 4 problems"),
                        line -> assertThat(line).contains("did you mean 'headline'?"),
                        line -> assertThat(line)
                                .contains("the key 'title' is missing")
                                .contains("line 1, column 1"),
                        line -> assertThat(line).contains("release 'My Study'").contains("line 2, column 10"),
                        line -> assertThat(line)
                                .contains("the key 'sources' is missing")
                                .contains("line 3"));
    }

    @Test
    void namesUnknownIndicatorsInHeadlineAndCharts() throws IOException {
        String told = refusal(JobFileTest.SMALLEST + """
                        indicators: [{id: minors}]
                        headline: [minor]
                        charts: [{id: t, type: trend, indicators: [officers]}]
                        """);

        assertThat(told)
                .contains("headline names an unknown indicator 'minor' at line 5, column 12; did you mean 'minors'?")
                .contains("indicators names an unknown indicator 'officers' at line 6, column 44; known here: minors");
    }

    @Test
    void namesTheNearestTypeOfAChart() throws IOException {
        assertThat(refusal(JobFileTest.SMALLEST + "charts: [{id: t, type: pictograms, indicators: [a]}]\n"))
                .contains("type 'pictograms' is not valid at line 4, column 24; did you mean 'pictogram'?");
        assertThat(refusal(JobFileTest.SMALLEST + "charts: [{id: t, type: pie, indicators: [a]}]\n"))
                .contains("type 'pie' is not valid at line 4, column 24;"
                        + " known here: trend, bars, small-multiples, pictogram");
    }

    @Test
    void refusesPanelsOfTwoIndicatorsAndAPictogramOfACount() throws IOException {
        String told = refusal(JobFileTest.SMALLEST + """
                        indicators: [{id: minors, unit: percent}, {id: officers, unit: officer}]
                        charts:
                          - {id: places, type: small-multiples, indicators: [minors, officers]}
                          - {id: squares, type: pictogram, indicators: [minors, officers]}
                        """);

        assertThat(told)
                .contains("the chart 'places' has panels of a second indicator, 'officers', and panels have one scale"
                        + " at line 6, column 62; make a chart of its own for it, or use type: trend")
                .contains(
                        "the chart 'squares' draws 'officers' as a pictogram, but its unit is 'officer', which is no"
                                + " share of a whole at line 7, column 57; name an indicator with unit: percent, or use type: bars");
    }

    @Test
    void placesAYamlErrorAndATab() throws IOException {
        assertThat(refusal("release: a\ntitle: [open\nsources: x\n"))
                .contains("no valid YAML")
                .contains("line 3");
        assertThat(refusal("release: a\n\ttitle: T\n")).contains("line 2, column 1", "never with tabs");
    }

    @Test
    void refusesAliasBombsAndBottomlessNesting() throws IOException {
        StringBuilder bomb = new StringBuilder("a: &a [x,x,x,x,x,x,x,x,x]\n");
        for (char c = 'b'; c < 'k'; c++) {
            bomb.append(c + ": &" + c + " [" + ("*" + (char) (c - 1) + ",").repeat(9) + "]\n");
        }

        assertThat(refusal(bomb.toString())).contains("aliases");
        assertThat(refusal("[".repeat(100_000))).contains("job.yaml: ");
    }

    @Test
    void namesTheLineOfAByteThatIsNotUtf8() throws IOException {
        Path file = folder.resolve("job.yaml");
        Files.write(file, "release: a\ntitle: Caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(refusal(file)).contains("not UTF-8 at line 2, column 11", "save the file as UTF-8");
    }

    @Test
    void refusesAControlCharacterWithItsPlace() throws IOException {
        assertThat(refusal("release: a\ntitle: b\u0000c\n")).contains("does not allow at line 2, column 9");
    }

    @Test
    void saysWhatAnEmptyFileNeeds() throws IOException {
        assertThat(refusal("")).contains("is empty", "release, title and sources");
        assertThat(refusal("# only a comment\n")).contains("is empty");
        assertThat(refusal("- a\n- list\n")).contains("no mapping of keys");
    }

    @Test
    void suggestsTheNearestFileForOneThatIsMissing() throws IOException {
        Files.writeString(folder.resolve("cambodia-2015.yaml"), "");

        assertThat(refusal(folder.resolve("cambodia-2051.yaml")))
                .contains("no such job file; did you mean " + folder.resolve("cambodia-2015.yaml"));
        assertThat(refusal(folder.resolve("x.yaml"))).contains("job files there: cambodia-2015.yaml");
        assertThat(refusal(folder.resolve("none/x.yaml"))).contains("does not exist either");
    }

    @Test
    void refusesAFolderAndNamesTheJobFilesInIt() throws IOException {
        assertThat(refusal(folder)).contains("is a folder", "factpress init");
    }

    private String refusal(String yaml) throws IOException {
        return refusal(Files.writeString(folder.resolve("job.yaml"), yaml));
    }

    private static String refusal(Path file) {
        return catchThrowableOfType(JobFileException.class, () -> JobFile.read(file))
                .getMessage();
    }
}
