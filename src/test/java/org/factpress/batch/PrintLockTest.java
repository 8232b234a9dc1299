package org.factpress.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.factpress.extract.Extractor;
import org.factpress.jobfile.JobFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintLockTest {
    private static final PrintLock LOCK = new PrintLock(new Extractor());
    private static final String JOB = """
            release: wells
            title: %s
            cycle: 2015
            sources: [papers]
            indicators:
              - {id: dry-wells, label: Dry wells, population: {label: people, ageMax: 17}}
            reports: {fact-sheet: {template: own.md}}
            """;

    @TempDir
    Path folder;

    private JobFile job(String title, String template) throws IOException {
        Files.writeString(folder.resolve("own.md"), template);
        return JobFile.read(Files.writeString(folder.resolve("wells.yaml"), JOB.formatted(title)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Of all wells {{dry-wells}} were dry.",
                "In 2015 it was {{dry-wells@2012}}.",
                "Those 17 and younger had {{dry-wells}}.",
                "Children under 18 had none.",
                "It was the first report on COVID-19 for one of the towns.",
                "Founded in {{date:1998}}, on the air on {{name:Channel 4}}.",
            })
    void letsPassWhatIsBoundToObservationCycleOrAgesAndWhatIsMarked(String text) throws IOException {
        JobFile job = job("Wells in 2015", text);
        assertThatCode(() -> LOCK.check(job)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Of 369 wells, many were dry.          | line 1, column 4: “369” is typed, not bound",
                "Nearly three-quarters of them.        | line 1, column 8: “three-quarters” is typed, not bound",
                "It fell by 73% in all.                | line 1, column 12: “73%” is typed, not bound",
                "In 2012 it was {{dry-wells}}.         | line 1, column 4: “2012” is typed, not bound",
                "Two cities took part.                 | line 1, column 1: “Two” is typed, not bound",
                "Those 15 and younger had {{dry-wells}}. | “15 and younger” is typed, not bound: no indicator declares these ages",
                "{{#if dry-wells}}fine{{else}}or 7 wells{{/if}} | “7” is typed, not bound",
            })
    void findsEachNumberThatIsOnlyTyped(String text, String message) throws IOException {
        JobFile job = job("Wells", text);
        assertThatExceptionOfType(TemplateFaultException.class)
                .isThrownBy(() -> LOCK.check(job))
                .withMessageContaining("own.md")
                .withMessageContaining(message);
    }

    @Test
    void holdsTheTextsOfTheJobFileToTheSame() throws IOException {
        JobFile job = job("\"Half of 40 wells\"", "");
        assertThatExceptionOfType(TemplateFaultException.class)
                .isThrownBy(() -> LOCK.check(job))
                .withMessageContaining("wells.yaml")
                .withMessageContaining("line 2, column 9: in “title”, “Half” is typed, not bound")
                .withMessageContaining("line 2, column 17: in “title”, “40” is typed, not bound");
    }

    @Test
    void readsEachTextInItsOwnLanguage() throws IOException {
        String job = JOB.replace("cycle: 2015", "cycle: 2015\nlanguage: [en, fr]");
        Files.writeString(folder.resolve("own.md"), "It was {{dry-wells}}.\n");
        Files.writeString(folder.resolve("own.fr.md"), "Une étude sur les puits.\n\nDouze puits étaient à sec.\n");
        Path file = folder.resolve("wells.yaml");
        Files.writeString(file, job.formatted("{en: Wells in ten years, fr: Des puits et trois villes}"));

        assertThatExceptionOfType(TemplateFaultException.class)
                .isThrownBy(() -> LOCK.check(JobFile.read(file)))
                .withMessageContaining("line 2, column 22: in “title”, “ten years” is typed")
                .withMessageContaining("line 2, column 50: in “title”, “trois");

        Files.writeString(file, job.formatted("{en: Wells, fr: Les puits d’une région}"));
        assertThatExceptionOfType(TemplateFaultException.class)
                .isThrownBy(() -> LOCK.check(JobFile.read(file)))
                .withMessageContaining("own.fr.md: line 3, column 1: “Douze” is typed, not bound");
    }

    @Test
    void takesTheMarksOfDatesAndNamesOutOfTheTexts() throws IOException {
        JobFile job = job("\"Wells since {{date:2003}}\"", "");
        LOCK.check(job);
        assertThat(job.spec().title()).isEqualTo("Wells since 2003");
    }
}
