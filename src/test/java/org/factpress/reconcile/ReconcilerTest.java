package org.factpress.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.factpress.reconcile.Told.count;
import static org.factpress.reconcile.Told.fall;
import static org.factpress.reconcile.Told.percent;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.factpress.model.DecisionAction;
import org.factpress.model.DocumentRole;
import org.factpress.model.Finding;
import org.factpress.model.FindingCode;
import org.factpress.model.Observation;
import org.factpress.model.Population;
import org.factpress.model.Qualifier;
import org.factpress.model.ReadOutcome;
import org.factpress.model.Reconciliation;
import org.factpress.model.Salience;
import org.factpress.model.ScopePart;
import org.factpress.model.SourceDocument;
import org.factpress.model.Statement;
import org.factpress.reconcile.check.Wording;
import org.junit.jupiter.api.Test;

class ReconcilerTest {
    private final Release release = new Release().indicator("rate", "percent").indicator("cases", "case");

    @Test
    void prefersThePrimarySource() {
        release.says("a.txt", rate("2.24"));
        release.primary("z.txt").says("z.txt", rate("2.2"));
        assertThat(values()).containsExactly("2.2%");
    }

    @Test
    void prefersTheMorePreciseStatement() {
        release.says("a.txt", rate("2"), rate("2.24"), rate("2.2").qualified(Qualifier.ABOUT));
        assertThat(values()).containsExactly("2.24%");
    }

    @Test
    void doesNotTakeAStrayNumberForItsDigits() {
        release.says("a.txt", rate("2.2"), rate("8.16"))
                .says("b.txt", rate("2.2"))
                .says("c.txt", rate("2"));
        assertThat(values()).containsExactly("2.2%");
        assertThat(release.findings(FindingCode.CONFLICTING_VALUES)).hasSize(1);
    }

    @Test
    void prefersAValueToABound() {
        release.says("a.txt", rate("0.1").qualified(Qualifier.UNDER), rate("0.1"));
        assertThat(values()).containsExactly("0.1%");
    }

    @Test
    void prefersTheEarlierDocumentBetweenEquals() {
        release.document("a.txt", DocumentRole.SECONDARY, LocalDate.of(2016, 1, 1), ReadOutcome.READ);
        release.document("b.txt", DocumentRole.SECONDARY, LocalDate.of(2015, 1, 1), ReadOutcome.READ);
        release.says("a.txt", rate("3.1").as("later"));
        release.says("b.txt", rate("3.4").as("earlier"));
        Observation observation = release.observations().get(0);
        assertThat(observation.supporting()).containsExactly("earlier");
        assertThat(observation.dissenting()).containsExactly("later");
    }

    @Test
    void leavesOutWhatBelongsToAnotherStory() {
        release.says(
                "a.txt",
                rate("2.2"),
                rate("9.9").aside(Salience.RELATED),
                rate("3").aside(Salience.SCOPE));
        assertThat(values()).containsExactly("2.2%");
        assertThat(release.reconciled().findings()).isEmpty();
    }

    @Test
    void aStatementWithoutPlaceOrAgesJoinsTheOneThatHasThem() {
        release.says("a.txt", rate("2.2").in("Kenya").of("children", 5, 17));
        release.says("b.txt", percent("2.2").of("rate").during("2015"));
        assertThat(release.observations())
                .singleElement()
                .satisfies(observation -> assertThat(observation.supporting()).hasSize(2));
    }

    @Test
    void aStatementWithoutPeriodJoinsTheYearItsValueFits() {
        release.says("a.txt", rate("2.2"), percent("8.16").of("rate").during("2012"));
        release.says("b.txt", percent("8").of("rate").as("bare"));
        assertThat(release.observations())
                .filteredOn(observation -> observation.supporting().contains("bare") && !observation.computed())
                .extracting(observation -> observation.scope().period())
                .containsExactly("2012");
    }

    @Test
    void aStatementWithoutPeriodThatFitsNoYearStandsAlone() {
        release.says("a.txt", rate("2.2"), percent("8.16").of("rate").during("2012"));
        release.says("b.txt", percent("5").of("rate"));
        assertThat(release.findings(FindingCode.CONFLICTING_VALUES)).isEmpty();
        assertThat(levels()).containsExactly("8.16%", "2.2%", "5%");
    }

    @Test
    void rowsOfATableStayApartThoughTheirValuesAreEqual() {
        release.says(
                "a.txt",
                rate("5.0").in("Kenya"),
                rate("5.0").in("Nairobi"),
                rate("5.0").in("Uganda"));
        assertThat(values()).containsExactly("5.0%", "5.0%", "5.0%");
        assertThat(release.reconciled().findings()).isEmpty();
    }

    @Test
    void girlsAreNotBoys() {
        release.says("a.txt", rate("3.1").of("girls", null, 17), rate("2.4").of("boys", null, 17));
        assertThat(values()).containsExactlyInAnyOrder("3.1%", "2.4%");
        assertThat(release.reconciled().findings()).isEmpty();
    }

    @Test
    void computesAChangeThatNoDocumentStates() {
        release.says(
                "a.txt",
                rate("0.1").as("now"),
                percent("0.75").of("rate").during("2012").as("then"));
        assertThat(release.observations())
                .filteredOn(Observation::computed)
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.scope().period()).isEqualTo("2012/2015");
                    assertThat(change.supporting()).containsExactlyInAnyOrder("then", "now");
                    assertThat(Wording.value(change.quantity())).isEqualTo("80–93%");
                });
    }

    @Test
    void computesNoChangeWhereOneIsStated() {
        release.says(
                "a.txt",
                rate("2.2"),
                percent("8.16").of("rate").during("2012"),
                fall("73").from("8.16", "2.2").of("rate"));
        assertThat(release.observations()).noneMatch(Observation::computed);
    }

    @Test
    void computesNoChangeWhereOneIsStatedWithoutItsYears() {
        release.says(
                "a.txt",
                rate("2.2"),
                percent("8.16").of("rate").during("2012"),
                fall("73").of("rate"));
        assertThat(release.observations()).noneMatch(Observation::computed);
    }

    @Test
    void computesNoChangeThatRoundingMayHaveMade() {
        release.says("a.txt", rate("2.2"), percent("2").of("rate").during("2012"));
        assertThat(release.observations()).noneMatch(Observation::computed);
    }

    @Test
    void theEarlierPeriodMayComeFromThePreviousRelease() {
        List<Observation> before = new Release()
                .indicator("rate", "percent")
                .says("old.txt", percent("8.16").of("rate").during("2012"))
                .observations();
        release.says("a.txt", rate("2.2").as("now")).after(before);
        assertThat(release.observations())
                .hasSize(2)
                .filteredOn(Observation::computed)
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.change().from()).isEqualByComparingTo("8.16");
                    assertThat(change.supporting()).containsExactly("now");
                });
    }

    @Test
    void remembersTheValueOfTheLastRevision() {
        List<Observation> before = new Release()
                .indicator("rate", "percent")
                .says("a.txt", rate("2.3"))
                .observations();
        release.says("a.txt", rate("2.2")).revising(before);
        Observation now = release.observations().get(0);
        assertThat(now.id()).isEqualTo(before.get(0).id());
        assertThat(now.revisedFrom()).isEqualByComparingTo("2.3");
    }

    @Test
    void anUndecidedErrorHoldsAndADecisionReleases() {
        release.says("a.txt", rate("2.2")).says("b.txt", rate("3.1"));
        assertThat(release.reconciled().held()).isTrue();
        Finding conflict = release.findings(FindingCode.CONFLICTING_VALUES).get(0);
        release.decided(conflict, DecisionAction.ACCEPT, null);
        assertThat(release.reconciled().held()).isFalse();
        assertThat(values()).containsExactly("2.2%");
    }

    @Test
    void aCorrectionTakesThePlaceOfTheValue() {
        release.says("a.txt", rate("2.2").as("first")).says("b.txt", rate("3.1"));
        release.decided(release.findings(FindingCode.CONFLICTING_VALUES).get(0), DecisionAction.CORRECT, "3.1");
        Reconciliation corrected = release.reconciled();
        assertThat(values()).containsExactly("3.1%");
        assertThat(corrected.observations().get(0).supporting())
                .doesNotContain("first")
                .hasSize(1);
        assertThat(corrected.observations().get(0).dissenting()).containsExactly("first");
        assertThat(corrected.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.decision()).isNotNull());
    }

    @Test
    void givesTheSameResultInWhateverOrderTheEvidenceComes() {
        Evidence evidence = FiveDocumentsTest.kit().evidence();
        Reconciliation expected = new Reconciler().reconcile(evidence);
        Random random = new Random(1);
        for (int i = 0; i < 20; i++) {
            assertThat(new Reconciler().reconcile(shuffled(evidence, random))).isEqualTo(expected);
        }
    }

    private static Evidence shuffled(Evidence evidence, Random random) {
        List<Statement> statements = new ArrayList<>(evidence.statements());
        List<SourceDocument> documents = new ArrayList<>(evidence.documents());
        Collections.shuffle(statements, random);
        Collections.shuffle(documents, random);
        return new Evidence(
                evidence.spec(),
                evidence.indicators(),
                documents,
                evidence.extractions(),
                statements,
                evidence.previous(),
                evidence.lastRevision(),
                evidence.decisions());
    }

    @Test
    void everyObservationHasAnIdOfItsOwn() {
        release.says(
                "a.txt",
                count("5", "case").of("cases"),
                count("5", "case").of("cases").in("Kenya"),
                rate("5"));
        assertThat(release.observations()).extracting(Observation::id).doesNotHaveDuplicates();
    }

    @Test
    void refusesAStatementOfAnIndicatorThatTheReleaseDoesNotKnow() {
        release.says("a.txt", percent("1").of("nonsense"));
        assertThatThrownBy(release::reconciled)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nonsense")
                .hasMessageContaining("a.txt");
    }

    @Test
    void anInheritedYearGivesWayToTheYearOfTheStudy() {
        release.says("a.txt", rate("2.2").of("minors", null, 17).in("Phnom Penh", "Siem Reap"));
        release.says(
                "b.txt",
                percent("2").of("rate").in("Cambodia").during("2016").inheriting(ScopePart.PLACE, ScopePart.PERIOD));
        assertThat(values()).containsExactly("2.2%");
    }

    @Test
    void completesTheScopeFromTheIndicator() {
        Release declared = new Release().indicator("rate", "percent", new Population("minors", null, 17), null);
        declared.says("a.txt", rate("2.2"));
        assertThat(declared.observations().get(0).scope().population().ageMax()).isEqualTo(17);
    }

    private static Told rate(String value) {
        return percent(value).of("rate").during("2015");
    }

    private List<String> values() {
        return release.observations().stream()
                .map(observation -> Wording.value(observation.quantity()))
                .toList();
    }

    private List<String> levels() {
        return release.observations().stream()
                .filter(observation -> !observation.computed())
                .map(observation -> Wording.value(observation.quantity()))
                .toList();
    }
}
