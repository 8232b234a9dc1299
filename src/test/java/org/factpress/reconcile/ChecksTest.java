package org.factpress.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.factpress.reconcile.Told.count;
import static org.factpress.reconcile.Told.fall;
import static org.factpress.reconcile.Told.fallOfPoints;
import static org.factpress.reconcile.Told.percent;
import static org.factpress.reconcile.Told.rise;
import static org.factpress.reconcile.Told.riseTo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.factpress.model.DocumentRole;
import org.factpress.model.Finding;
import org.factpress.model.FindingCode;
import org.factpress.model.Population;
import org.factpress.model.Qualifier;
import org.factpress.model.ReadOutcome;
import org.factpress.model.ScopePart;
import org.factpress.model.Severity;
import org.junit.jupiter.api.Test;

class ChecksTest {
    private final Release release = new Release()
            .indicator("rate", "percent")
            .indicator("young", "percent", Population.UNSTATED, "rate")
            .indicator("score", "point", Population.UNSTATED, null, "0", "10")
            .indicator("cases", "case");

    @Test
    void aChangeThatFollowsFromItsRoundedEndsIsNoFinding() {
        release.says(
                "a.txt",
                fall("73").from("8.16", "2.2").of("rate"),
                fall("79").from("0.75", "0.15").of("rate"));
        assertThat(release.findings(FindingCode.ARITHMETIC_MISMATCH)).isEmpty();
    }

    @Test
    void aChangeThatCannotFollowFromItsEndsIsAnError() {
        release.says("a.txt", fall("78").from("8.16", "2.2").of("rate"));
        assertThat(only(FindingCode.ARITHMETIC_MISMATCH).message())
                .isEqualTo("a.txt tells of a fall of 78%, but from 8.16% to 2.2% is a fall of 73%"
                        + " (72.4 to 73.7% with rounding). Check the change and both ends.");
    }

    @Test
    void percentTakenForPercentagePointsIsNamed() {
        release.says("a.txt", fall("6").from("8.16", "2.2").of("rate"));
        assertThat(only(FindingCode.ARITHMETIC_MISMATCH).message()).endsWith("It would fit as percentage points.");
    }

    @Test
    void percentagePointsAreSubtracted() {
        release.says("a.txt", fallOfPoints("5.96").from("8.16", "2.2").of("rate"));
        assertThat(release.findings(FindingCode.ARITHMETIC_MISMATCH)).isEmpty();
        release.says("b.txt", fallOfPoints("7").from("8.16", "2.2").of("rate"));
        assertThat(only(FindingCode.ARITHMETIC_MISMATCH).documents()).containsExactly("b.txt");
    }

    @Test
    void aRiseToldAsAFallIsAnError() {
        release.says("a.txt", rise("73").from("8.16", "2.2").of("rate"));
        assertThat(only(FindingCode.ARITHMETIC_MISMATCH).message())
                .contains("a rise of 73%")
                .contains("is a fall of 73% (72.4 to 73.7% with rounding)");
    }

    @Test
    void timesAsManyAndTimesMoreBothFit() {
        release.says(
                "a.txt",
                riseTo("3").from("10", "30").of("rate"),
                riseTo("3").from("10", "40").of("rate"));
        assertThat(release.findings(FindingCode.ARITHMETIC_MISMATCH)).isEmpty();
        release.says("a.txt", riseTo("3").from("10", "60").of("rate"));
        assertThat(release.findings(FindingCode.ARITHMETIC_MISMATCH)).hasSize(1);
    }

    @Test
    void aChangeIsHeldAgainstEndsThatAnotherDocumentStates() {
        release.says(
                "a.txt",
                percent("8.16").of("rate").during("2012"),
                percent("2.2").of("rate").during("2015"));
        release.says("b.txt", fall("60").of("rate").during("2012/2015").as("change"));
        Finding finding = only(FindingCode.ARITHMETIC_MISMATCH);
        assertThat(finding.figures()).hasSize(3).startsWith("change");
        assertThat(finding.documents()).containsExactly("b.txt", "a.txt");
        assertThat(finding.computed()).containsKeys("change.exact", "change.low", "change.high", "stated.low");
    }

    @Test
    void valuesThatNoRoundingReconcilesConflict() {
        release.says("a.txt", percent("2.2").of("rate").during("2015").in("Kenya"));
        release.says("b.txt", percent("2.5").of("rate").during("2015").in("Kenya"));
        assertThat(only(FindingCode.CONFLICTING_VALUES).message())
                .isEqualTo("Label of rate in Kenya, 2015: 2.2% in a.txt, but 2.5% in b.txt."
                        + " Even with rounding, no value fits both (2.15 to 2.25% against 2.45 to 2.55%)."
                        + " Check which is right, and correct the other.");
        assertThat(only(FindingCode.CONFLICTING_VALUES).severity()).isEqualTo(Severity.ERROR);
    }

    @Test
    void neighboursOfOnePrecisionConflictToo() {
        release.says("a.txt", count("368", "case").of("cases").during("2015"));
        release.says("b.txt", count("369", "case").of("cases").during("2015"));
        assertThat(release.findings(FindingCode.CONFLICTING_VALUES)).hasSize(1);
    }

    @Test
    void numbersWorldsApartAreNoSlipOfThePen() {
        release.says("a.txt", count("11360", "case").of("cases").during("2015"));
        release.says("b.txt", count("103", "case").of("cases").during("2015"));
        assertThat(release.findings(FindingCode.CONFLICTING_VALUES)).isEmpty();
        release.says("c.txt", count("11360000", "case").of("cases").during("2015"));
        assertThat(only(FindingCode.CONFLICTING_VALUES).documents()).containsExactly("a.txt", "c.txt");
    }

    @Test
    void numbersThatHaveNothingInCommonAreToldOfTwoThingsUnlessAllTheirScopeIsStated() {
        release.primary("a.txt")
                .says("a.txt", count("66250", "case").of("cases").during("2015"));
        release.says("b.txt", count("31900", "case").of("cases").during("2015").inheriting(ScopePart.PERIOD));
        assertThat(release.findings(FindingCode.CONFLICTING_VALUES)).isEmpty();
        release.says("c.txt", count("31900", "case").of("cases").during("2015"));
        assertThat(only(FindingCode.CONFLICTING_VALUES).documents()).containsExactly("a.txt", "c.txt");
    }

    @Test
    void aNumberThatASlipMadeOfTheOtherConflictsThoughItsPeriodIsInherited() {
        release.primary("a.txt")
                .says("a.txt", count("66250", "case").of("cases").during("2015"));
        for (String slip : List.of("62650", "662500", "6625", "66350", "166250", "64900")) {
            release.says(slip, count(slip, "case").of("cases").during("2015").inheriting(ScopePart.PERIOD));
        }
        assertThat(release.findings(FindingCode.CONFLICTING_VALUES)).hasSize(6);
    }

    @Test
    void onePlaceOfTheWholeDoesNotHoldWhatIsToldOfNoPlace() {
        release.says("a.txt", percent("2.2").of("rate").during("2015").in("Nairobi"));
        release.says("b.txt", percent("3.1").of("young").during("2015"));
        assertThat(release.findings(FindingCode.PART_EXCEEDS_WHOLE)).isEmpty();
    }

    @Test
    void aStatementOfManyDocumentsIsOneFinding() {
        release.primary("a.txt").says("a.txt", percent("2.2").of("rate").during("2015"));
        for (String document : List.of("b.txt", "c.txt", "d.txt", "e.txt", "f.txt")) {
            release.says(document, percent("2").of("rate").during("2015"));
        }
        assertThat(only(FindingCode.ROUNDED_RESTATEMENT).message())
                .contains("b.txt, c.txt, d.txt and 2 more give 2%, a.txt gives 2.2%");
        assertThat(only(FindingCode.ROUNDED_RESTATEMENT).figures()).hasSize(6);
    }

    @Test
    void twoNumbersOfOneSentenceAreTwoResults() {
        release.says(
                "a.txt",
                count("369", "case").of("cases").during("2015").quoted("q"),
                count("120", "case").of("cases").during("2015").quoted("q"));
        release.says("b.txt", count("369", "case").of("cases").during("2015"));
        assertThat(release.findings(FindingCode.CONFLICTING_VALUES)).isEmpty();
        release.says("c.txt", count("379", "case").of("cases").during("2015"));
        assertThat(only(FindingCode.CONFLICTING_VALUES).message()).contains("369", "379");
    }

    @Test
    void aPastPeriodIsHeldAgainstTheEarlierRelease() {
        release.after(new Release()
                .indicator("rate", "percent")
                .says("old.txt", percent("8.16").of("rate").during("2012").in("Kenya"))
                .observations());
        release.says("a.txt", percent("8").of("rate").during("2012").in("Kenya"));
        assertThat(release.findings(FindingCode.CONFLICTING_VALUES)).isEmpty();
        release.says("b.txt", percent("8.61").of("rate").during("2012").in("Uganda"));
        assertThat(release.findings(FindingCode.CONFLICTING_VALUES)).isEmpty();
    }

    @Test
    void anotherValueThanTheEarlierReleaseGaveIsAConflict() {
        release.after(new Release()
                .indicator("rate", "percent")
                .says("old.txt", percent("8.16").of("rate").during("2012").in("Kenya"))
                .observations());
        release.says("a.txt", percent("8.61").of("rate").during("2012").in("Kenya"));
        assertThat(only(FindingCode.CONFLICTING_VALUES).message())
                .contains("8.61% in a.txt, but the earlier release gave 8.16%");
    }

    @Test
    void eachOddValueIsHeldAgainstTheChosenOneOnly() {
        release.primary("a.txt")
                .says("a.txt", percent("2.2").of("rate").during("2015").as("chosen"));
        release.says(
                "b.txt",
                percent("3.5").of("rate").during("2015"),
                percent("4.5").of("rate").during("2015"));
        assertThat(release.findings(FindingCode.CONFLICTING_VALUES))
                .hasSize(2)
                .allSatisfy(finding -> assertThat(finding.figures()).startsWith("chosen"));
    }

    @Test
    void aDeclaredPartMayNotExceedItsWhole() {
        release.says(
                "a.txt",
                percent("2.2").of("rate").during("2015"),
                percent("3.1").of("young").during("2015"));
        assertThat(only(FindingCode.PART_EXCEEDS_WHOLE).message())
                .isEqualTo("“Label of young” is part of “Label of rate” in 2015, and yet larger:"
                        + " 3.1% in a.txt against 2.2% in a.txt.");
    }

    @Test
    void aCountOfANarrowerAgeBandMayNotExceedTheWiderOne() {
        release.says(
                "a.txt",
                count("40", "case").of("cases").of("children", null, 17).during("2015"),
                count("60", "case").of("cases").of("children", null, 9).during("2015"));
        assertThat(release.findings(FindingCode.PART_EXCEEDS_WHOLE)).hasSize(1);
    }

    @Test
    void aCountMayNotExceedItsBase() {
        release.says("a.txt", count("400", "case").of("cases").outOf("369"));
        assertThat(only(FindingCode.PART_EXCEEDS_WHOLE).message()).isEqualTo("a.txt counts 400 out of 369.");
    }

    @Test
    void aShareOverTheWholeIsImplausibleAndAnIncreaseIsNot() {
        release.says("a.txt", percent("104").of("rate"), rise("150").of("rate"));
        assertThat(only(FindingCode.IMPLAUSIBLE_VALUE).message())
                .contains("104%")
                .contains("100%");
    }

    @Test
    void nothingFallsByMoreThanAll() {
        release.says("a.txt", fall("150").of("rate"));
        assertThat(release.findings(FindingCode.IMPLAUSIBLE_VALUE)).hasSize(1);
    }

    @Test
    void aValueOutsideTheDeclaredRangeIsImplausible() {
        release.says(
                "a.txt",
                count("12", "point").of("score"),
                count("10", "point").of("score").during("2012"));
        assertThat(only(FindingCode.IMPLAUSIBLE_VALUE).message()).contains("12").contains("0 to 10");
    }

    @Test
    void aShareThatNoWholeNumberGivesIsInfeasible() {
        release.says(
                "a.txt",
                percent("51").of("rate").outOf("10"),
                percent("86").of("rate").outOf("369").during("2012"));
        assertThat(only(FindingCode.INFEASIBLE_SHARE).message())
                .isEqualTo("a.txt gives 51% of 10, but 5 of them are 50.00% and 6 are 60.00%.");
    }

    @Test
    void oneNumberForTwoPlacesInTwoDocumentsIsAScopeMismatch() {
        release.says("a.txt", percent("12.4").of("rate").during("2015").in("Kenya"));
        release.says("b.txt", percent("12.4").of("rate").during("2015").in("Uganda"));
        assertThat(only(FindingCode.SCOPE_MISMATCH).message()).contains("Kenya").contains("Uganda");
        assertThat(release.observations()).hasSize(2);
    }

    @Test
    void aPartThatHasTheNumberOfTheWholeIsAScopeMismatch() {
        release.says(
                "a.txt",
                percent("8").of("rate").during("2012").in("Oslo", "Bergen"),
                percent("2.2").of("rate").during("2015"));
        release.says("b.txt", percent("2.2").of("rate").during("2015").in("Oslo"));
        assertThat(only(FindingCode.SCOPE_MISMATCH).documents()).containsExactlyInAnyOrder("a.txt", "b.txt");
    }

    @Test
    void aPlaceThatNoTextTellsAsAPartIsTheWhole() {
        release.says("a.txt", percent("2.2").of("rate").during("2015"));
        release.says("b.txt", percent("2.2").of("rate").during("2015").in("Oslo"));
        assertThat(release.findings(FindingCode.SCOPE_MISMATCH)).isEmpty();
    }

    @Test
    void aDecimalThatTheOtherLeavesOpenIsARoundedRestatement() {
        release.says("a.txt", percent("74.0").of("rate").during("2015"));
        release.says("b.txt", percent("74").of("rate").during("2015"));
        assertThat(release.findings(FindingCode.ROUNDED_RESTATEMENT)).hasSize(1);
    }

    @Test
    void agesAYearApartAreNamedWhereNoIndicatorHoldsThemTogether() {
        release.says(
                "a.txt",
                percent("8.7").of((String) null).of("children", null, 14).during("2015"));
        release.says(
                "b.txt",
                percent("8.7").of((String) null).of("children", null, 15).during("2015"));
        assertThat(only(FindingCode.AGE_BAND_MISMATCH).documents()).containsExactlyInAnyOrder("a.txt", "b.txt");
    }

    @Test
    void aNarrowerBandThatNoIndicatorHoldsMayNotExceedTheWiderOne() {
        release.says(
                "a.txt",
                count("61400", "woman").of((String) null).of("women", 50, 54).during("2015"),
                count("58000", "woman").of((String) null).of("women", 50, 59).during("2015"));
        assertThat(only(FindingCode.PART_EXCEEDS_WHOLE).message())
                .contains("61,400")
                .contains("58,000");
    }

    @Test
    void oneNumberForTwoYearsInTwoDocumentsIsAScopeMismatch() {
        release.says("a.txt", percent("12.4").of("rate").during("2015"));
        release.says("b.txt", percent("12.4").of("rate").during("2016"));
        assertThat(only(FindingCode.SCOPE_MISMATCH).computed()).containsEntry("differs", "period");
    }

    @Test
    void roundNumbersRecurByChance() {
        release.says("a.txt", percent("5").of("rate").during("2015").in("Kenya"));
        release.says("b.txt", percent("5").of("rate").during("2015").in("Uganda"));
        assertThat(release.findings(FindingCode.SCOPE_MISMATCH)).isEmpty();
    }

    @Test
    void aBandOneYearApartIsNamedEvenWhereTheValuesDiffer() {
        release.says("a.txt", percent("0.1").of("rate").of("minors", null, 15).during("2015"));
        release.says("b.txt", percent("0.4").of("rate").of("minors", null, 14).during("2015"));
        assertThat(only(FindingCode.AGE_BAND_MISMATCH).message())
                .contains("aged 15 and younger", "aged 14 and younger", "kept apart");
        assertThat(release.findings(FindingCode.CONFLICTING_VALUES)).isEmpty();
    }

    @Test
    void aWeekdayIsCheckedAgainstTheStatedYear() {
        release.dates("a.txt", DayOfWeek.WEDNESDAY, 27, 1, 2016, null);
        release.dates("a.txt", DayOfWeek.THURSDAY, 27, 1, 2016, null);
        assertThat(only(FindingCode.CALENDAR_MISMATCH).message())
                .contains("27 January 2016 was a Wednesday, not a Thursday.");
    }

    @Test
    void withoutAnyYearThoseAroundTheReleaseAreTried() {
        release.dates("a.txt", DayOfWeek.THURSDAY, 27, 1, null, null);
        assertThat(only(FindingCode.CALENDAR_MISMATCH).message())
                .contains("27 January 2014 was a Monday, not a Thursday (nor was it one in 2015 or 2016)");
    }

    @Test
    void inADatedDocumentItsOwnYearAndThatOfTheContextAreTried() {
        release.document("a.txt", DocumentRole.SECONDARY, LocalDate.of(2016, 2, 2), ReadOutcome.READ);
        release.dates("a.txt", DayOfWeek.FRIDAY, 27, 1, null, 2015);
        assertThat(only(FindingCode.CALENDAR_MISMATCH).message())
                .contains("27 January 2015 was a Tuesday, not a Friday (nor was it one in 2016).");
    }

    @Test
    void aDayOfAYearIsNoOtherPeriod() {
        release.says("a.txt", percent("12.4").of("rate").during("2015-06-09"));
        release.says(
                "b.txt",
                percent("12.4").of("rate").during("2015"),
                percent("12.4").of("rate").during("2015"));
        assertThat(release.findings(FindingCode.SCOPE_MISMATCH)).isEmpty();
        assertThat(release.observations())
                .singleElement()
                .satisfies(
                        observation -> assertThat(observation.scope().period()).isEqualTo("2015"));
    }

    @Test
    void aWeekdayThatFitsOneOfTheYearsIsNoFinding() {
        release.dates("a.txt", DayOfWeek.WEDNESDAY, 27, 1, null, null);
        assertThat(release.findings(FindingCode.CALENDAR_MISMATCH)).isEmpty();
    }

    @Test
    void aDayThatTheMonthDoesNotHaveIsNamed() {
        release.dates("a.txt", DayOfWeek.MONDAY, 31, 6, null, 2015);
        release.dates("b.txt", DayOfWeek.MONDAY, 29, 2, 2015, null);
        assertThat(release.findings(FindingCode.CALENDAR_MISMATCH))
                .extracting(Finding::message)
                .anyMatch(message -> message.contains("June does not have: it ends on the 30th."))
                .anyMatch(message -> message.contains("February does not have in 2015: it ends on the 28th."));
    }

    @Test
    void aPrimarySourceThatCannotBeReadHoldsTheRelease() {
        release.document("study.pdf", DocumentRole.PRIMARY, null, ReadOutcome.ENCRYPTED);
        release.document("scan.pdf", DocumentRole.SECONDARY, null, ReadOutcome.NO_TEXT);
        assertThat(only(FindingCode.UNREADABLE_DOCUMENT).severity()).isEqualTo(Severity.ERROR);
        assertThat(only(FindingCode.NO_TEXT).severity()).isEqualTo(Severity.WARNING);
        assertThat(release.reconciled().held()).isTrue();
    }

    @Test
    void twoBoundsThatFitAreOneObservation() {
        release.says(
                "a.txt",
                count("500", "case").qualified(Qualifier.OVER).of("cases"),
                count("512", "case").of("cases"),
                count("500", "case").qualified(Qualifier.AT_LEAST).of("cases"));
        assertThat(release.findings(FindingCode.BOUND_RESTATEMENT)).hasSize(2);
        assertThat(release.observations()).hasSize(1);
    }

    @Test
    void aBoundOfNoYearRestatesWhatTwoYearsGiveAlike() {
        release.says("a.txt", count("512", "case").of("cases").during("2015"));
        release.says("b.txt", count("512", "case").of("cases").during("2016"));
        release.says("c.txt", count("500", "case").qualified(Qualifier.OVER).of("cases"));
        assertThat(release.findings(FindingCode.BOUND_RESTATEMENT)).hasSize(1);
    }

    @Test
    void aFindingKeepsItsIdWhateverElseIsFound() {
        release.says("a.txt", percent("2.2").of("rate").during("2015").as("one"));
        release.says("b.txt", percent("2.5").of("rate").during("2015").as("two"));
        String id = only(FindingCode.CONFLICTING_VALUES).id();
        assertThat(id).matches("[0-9a-f]{16}");
        release.says("c.txt", percent("3.5").of("rate").during("2015").as("three"));
        assertThat(release.findings(FindingCode.CONFLICTING_VALUES))
                .extracting(Finding::id)
                .hasSize(2)
                .contains(id);
    }

    private Finding only(FindingCode code) {
        List<Finding> findings = release.findings(code);
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }
}
