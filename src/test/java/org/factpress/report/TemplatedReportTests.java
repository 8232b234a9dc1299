package org.factpress.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.factpress.model.LedgerEntry;
import org.factpress.model.LedgerRole;
import org.factpress.model.PrintedReport;
import org.factpress.model.ReleaseSpec;
import org.factpress.model.Revision;
import org.factpress.report.template.TemplateException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplatedReportTests {
    private static PrintedReport print(String template) {
        return Reports.print("fact-sheet", revision(template), List.of());
    }

    private static Revision revision(String template) {
        return GalleryCase.revised(SampleRevision.full().spec().charts(), template);
    }

    /** The text of the page without the numbers of its citations. */
    private static String text(String template) {
        return ReadBack.text(print("{{masthead}}\n\n" + template).pdf()).replace('\n', ' ');
    }

    @Test
    void leadsEachNumberInAParagraphToItsObservation() {
        PrintedReport report =
                print("{{masthead}}\n\n## What it says\n\nIt was **{{minors@2012}}**, then {{minors}}.\n");
        assertThat(report.ledger())
                .filteredOn(entry -> entry.role() == LedgerRole.OBSERVATION)
                .extracting(LedgerEntry::text)
                .containsExactly("8.16%", "2.2%");
        assertThat(report.ledger())
                .filteredOn(entry -> entry.role() == LedgerRole.CITATION)
                .isNotEmpty();
        LedgerCheck.assertEachNumeralIsEntered(report);
        Validation.assertArchivalAndAccessible(report.pdf());
    }

    @Test
    void isValidWithEveryKindOfPart() {
        PrintedReport report = print("""
                {{masthead}}

                {{headlines: young-minors}}

                ## A head with {{minors}}

                ### A smaller one

                1. first
                2. of {{minors@2012}}

                - with *emphasis* and [a link](https://example.org/)

                > “It is {{minors}},” she said.

                ---

                {{table: minors}}

                {{foot}}
                """);
        LedgerCheck.assertEachNumeralIsEntered(report);
        Validation.assertArchivalAndAccessible(report.pdf());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Its share {{moved:minors@2012..2015}}.           | Its share fell by 73%",
                "There was {{change:minors}}.                     | There was a fall of 73%",
                "{{#if fall:minors}}Down{{else}}Up{{/if}} it went. | Down it went.",
                "{{#if rise:minors}}Up{{else}}Down{{/if}} it went. | Down it went.",
                "{{#if minors@1999}}Then{{else}}Nothing then{{/if}}. | Nothing then.",
                "{{label:minors}} in {{place:minors}}             | Phnom Penh, Siem Reap and Sihanoukville",
                "Those {{ages:young-minors}} in {{period:minors}} | Those 15 and younger in 2015",
                "On {{date:2015-06-09}}, {{name:Route 7}}         | On 9 June 2015, Route 7",
            })
    void printsWhatAMarkStandsFor(String template, String expected) {
        assertThat(text(template)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It was {{minor}}.        | line 1, column 8: there is no indicator “minor”; there are minors,",
                "It was {{minors@1999}}.  | line 1, column 8: “minors@1999” has no value in this release; there are those of",
                "It {{grew:minors}}.      | line 1, column 4: there is no mark “grew”",
                "{{chart: map}}           | line 1, column 1: there is no chart “map”",
                "{{headlines: minor}}     | line 1, column 1: there is no indicator “minor”",
            })
    void tellsWhichMarkStandsForNothing(String template, String message) {
        assertThatExceptionOfType(TemplateException.class)
                .isThrownBy(() -> print(template))
                .withMessageContaining("own.md")
                .withMessageContaining(message);
    }

    @Test
    void putsValuesIntoTheTextsOfTheJobFile() {
        Revision revision = SampleRevision.full();
        ReleaseSpec spec = revision.spec()
                .with(
                        "Minors: {{minors}}",
                        "The share {{moved:minors}}",
                        revision.spec().publisher(),
                        revision.spec().charts());
        Revision bound = Reports.bound(revision.with(spec));
        assertThat(bound.spec().title()).isEqualTo("Minors: 2.2%");
        assertThat(bound.spec().subtitle()).isEqualTo("The share fell by 73%");
    }
}
