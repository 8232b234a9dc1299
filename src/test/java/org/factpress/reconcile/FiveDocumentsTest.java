package org.factpress.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.factpress.reconcile.Told.count;
import static org.factpress.reconcile.Told.fall;
import static org.factpress.reconcile.Told.percent;
import static org.factpress.reconcile.Told.vague;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.factpress.model.DocumentRole;
import org.factpress.model.Finding;
import org.factpress.model.FindingCode;
import org.factpress.model.Observation;
import org.factpress.model.ObservationStatus;
import org.factpress.model.Population;
import org.factpress.model.Qualifier;
import org.factpress.model.ReadOutcome;
import org.factpress.model.Reconciliation;
import org.factpress.model.Salience;
import org.factpress.model.ScopePart;
import org.factpress.model.Severity;
import org.factpress.reconcile.check.Wording;
import org.junit.jupiter.api.Test;

/** The kit of one study: a press release, a web page, a staff FAQ, a partner's article and a later story. */
class FiveDocumentsTest {
    private static final String[] CITIES = {"Phnom Penh", "Siem Reap", "Sihanoukville"};
    private static final Population MINORS = new Population("minors", null, 17);
    private static final Population YOUNG = new Population("young minors", null, 15);
    private static final String EARLY = "2000/2004~";

    private final Reconciliation reconciliation = kit().reconciled();

    static Release kit() {
        Release kit = new Release()
                .indicator("minors", "percent", MINORS, null, "0", "100")
                .indicator("young-minors", "percent", YOUNG, "minors", "0", "100")
                .indicator("officers", "officer")
                .indicator("cases", "case")
                .indicator("victims", "victim")
                .indicator("perpetrators", "perpetrator");
        kit.document("press.txt", DocumentRole.PRIMARY, LocalDate.of(2015, 6, 9), ReadOutcome.READ);
        kit.says(
                "press.txt",
                percent("15", "30")
                        .of("minors")
                        .of("children/minors", null, null)
                        .in("Cambodia")
                        .during(EARLY)
                        .as("early"),
                percent("2.2").of("minors").of("minors", null, null).in(CITIES).during("2015"),
                percent("0.1")
                        .of("young-minors")
                        .of("minors 15 years and younger", null, 15)
                        .in(CITIES)
                        .during("2015"),
                over("500", "officer").of("officers"),
                over("200", "case").of("cases"),
                over("500", "victim").of("victims"),
                over("200", "perpetrator").of("perpetrators"),
                percent("0.75")
                        .of("young-minors")
                        .of("minors aged 15 and younger", null, 15)
                        .in(CITIES)
                        .during("2012"),
                percent("0.1")
                        .of("young-minors")
                        .of("young minors", null, 15)
                        .in(CITIES)
                        .during("2015"),
                fall("73")
                        .from("8.16", "2.2")
                        .of("minors")
                        .of("minors", null, 17)
                        .in(CITIES)
                        .during("2012/2015")
                        .quoted("q"),
                percent("8.16")
                        .of("minors")
                        .of("minors", null, 17)
                        .in(CITIES)
                        .during("2012")
                        .quoted("q"),
                percent("2.2")
                        .of("minors")
                        .of("minors", null, 17)
                        .in(CITIES)
                        .during("2015")
                        .quoted("q"));
        kit.says(
                "web.txt",
                percent("30")
                        .qualified(Qualifier.AT_MOST)
                        .of("minors")
                        .of("minors", null, null)
                        .in("Phnom Penh")
                        .during(EARLY)
                        .as("as-high-as"),
                percent("2.2").of("minors").of("minors", null, null).in(CITIES).during("2015"),
                percent("0.1")
                        .of("young-minors")
                        .of("minors 15 years and younger", null, 15)
                        .in(CITIES)
                        .during("2015"),
                fall("73")
                        .of("minors")
                        .of("minors", null, null)
                        .in(CITIES)
                        .inheriting(ScopePart.PLACE)
                        .during("2012/2015"));
        kit.says(
                "faq.txt",
                percent("2.2")
                        .of("minors")
                        .of("minors aged 17 and younger", null, 17)
                        .in(CITIES)
                        .during("2015")
                        .inheriting(ScopePart.PERIOD),
                percent("0.1")
                        .of("young-minors")
                        .of("young minors", null, 15)
                        .in(CITIES)
                        .during("2015")
                        .inheriting(ScopePart.PERIOD));
        kit.says(
                "partner.txt",
                count("369", "case").in("Cambodia").during("2013-07/..").as("369"),
                count("84", "case").in("Cambodia").during("2015-01-01/.."),
                percent("86").in("Cambodia").during("2013-07/..").outOf("369"),
                count("20", "province").in("Cambodia").during("2015-01"),
                percent("90").qualified(Qualifier.ABOUT).in("Cambodia").during("2015-01"));
        kit.says(
                "story.txt",
                percent("15", "30")
                        .of("minors")
                        .of("minors", null, null)
                        .in("Phnom Penh")
                        .during(EARLY)
                        .as("story-early"),
                percent("2.2")
                        .of("minors")
                        .of("minors", null, null)
                        .in(CITIES)
                        .inheriting(ScopePart.PLACE)
                        .during("2015"),
                percent("0.1")
                        .qualified(Qualifier.UNDER)
                        .of("young-minors")
                        .of("minors under 15", null, 14)
                        .in(CITIES)
                        .inheriting(ScopePart.PLACE)
                        .during("2015")
                        .as("under-15"),
                percent("2")
                        .of("minors")
                        .of("minors", null, null)
                        .in("Cambodia")
                        .during("2016")
                        .inheriting(ScopePart.PLACE, ScopePart.PERIOD)
                        .as("two"),
                vague("100", "1000", "case").of("cases").in("Cambodia").inheriting(ScopePart.PLACE),
                count("500", "police officer")
                        .qualified(Qualifier.OVER)
                        .of("officers")
                        .in("Cambodia"),
                count("4", "minor")
                        .of("victims")
                        .in("Philippines")
                        .aside(Salience.RELATED)
                        .as("teaser"));
        return kit.dates("story.txt", DayOfWeek.THURSDAY, 27, 1, null, 2016);
    }

    private static Told over(String value, String noun) {
        return count(value, noun).qualified(Qualifier.OVER).in("Cambodia").during("2003/..");
    }

    @Test
    void printsOneValueForEachIndicatorAndPeriod() {
        assertThat(reconciliation.observations())
                .extracting(
                        Observation::indicator,
                        observation -> observation.scope().period(),
                        observation -> Wording.value(observation.quantity()),
                        Observation::computed)
                .containsExactly(
                        tuple("minors", EARLY, "15–30%", false),
                        tuple("minors", "2012", "8.16%", false),
                        tuple("minors", "2012/2015", "73%", false),
                        tuple("minors", "2015", "2.2%", false),
                        tuple("young-minors", "2012", "0.75%", false),
                        tuple("young-minors", "2012/2015", "80–93%", true),
                        tuple("young-minors", "2015", "0.1%", false),
                        tuple("officers", "2003/..", "over 500", false),
                        tuple("cases", "2003/..", "over 200", false),
                        tuple("victims", "2003/..", "over 500", false),
                        tuple("perpetrators", "2003/..", "over 200", false));
    }

    @Test
    void holdsNothingBack() {
        assertThat(reconciliation.findings()).extracting(Finding::severity).doesNotContain(Severity.ERROR);
        assertThat(reconciliation.held()).isFalse();
    }

    @Test
    void findsWhatDriftedBetweenTheDocuments() {
        assertThat(figuresOf(FindingCode.AGE_BAND_MISMATCH))
                .singleElement()
                .satisfies(figures -> assertThat(figures).contains("under-15"));
        assertThat(figuresOf(FindingCode.SCOPE_MISMATCH))
                .containsExactlyInAnyOrder(List.of("early", "as-high-as"), List.of("early", "story-early"));
        assertThat(figuresOf(FindingCode.BOUND_RESTATEMENT))
                .anySatisfy(figures -> assertThat(figures).contains("under-15"));
        assertThat(figuresOf(FindingCode.ROUNDED_RESTATEMENT))
                .anySatisfy(figures -> assertThat(figures).contains("two"));
    }

    private List<List<String>> figuresOf(FindingCode code) {
        return reconciliation.findings().stream()
                .filter(finding -> finding.code() == code)
                .map(Finding::figures)
                .toList();
    }

    @Test
    void namesTheWeekdayInWords() {
        assertThat(reconciliation.findings())
                .filteredOn(finding -> finding.code() == FindingCode.CALENDAR_MISMATCH)
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.message()).contains("27 January 2016 was a Wednesday, not a Thursday"));
    }

    @Test
    void keepsThePartnersOwnFiguresOut() {
        assertThat(figuresOf(FindingCode.UNMATCHED_FIGURE)).hasSize(5).contains(List.of("369"));
        assertThat(reconciliation.observations())
                .flatExtracting(Observation::supporting)
                .doesNotContain("369", "teaser");
    }

    @Test
    void fillsTheEndsOfTheStatedChange() {
        Observation change = observation("minors", "2012/2015");
        assertThat(change.change().from()).isEqualTo(new BigDecimal("8.16"));
        assertThat(change.change().toPeriod()).isEqualTo("2015");
        assertThat(change.supporting()).hasSize(2);
        assertThat(change.status()).isEqualTo(ObservationStatus.NORMAL);
    }

    @Test
    void callsARangeAnEstimate() {
        assertThat(observation("minors", EARLY).status()).isEqualTo(ObservationStatus.ESTIMATED);
        assertThat(observation("minors", EARLY).scope().place()).containsExactly("Cambodia");
        assertThat(observation("minors", EARLY).supporting())
                .containsExactlyInAnyOrder("early", "as-high-as", "story-early");
    }

    private Observation observation(String indicator, String period) {
        return reconciliation.observations().stream()
                .filter(observation -> observation.indicator().equals(indicator))
                .filter(observation -> period.equals(observation.scope().period()))
                .findFirst()
                .orElseThrow();
    }
}
