package org.factpress.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.factpress.model.DecisionAction;
import org.factpress.model.Figure;
import org.factpress.model.Finding;
import org.factpress.model.FindingCode;
import org.junit.jupiter.api.Test;

/** What is recorded of what people ask for. */
class RulingsTest {
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00.123Z");

    private static final Plausibility PLAUSIBLE = new Plausibility(List.of(Papers.indicator("0", "100")));

    private final Figure one = Papers.figure("aaaa1111", "a.txt", 1, "12.5%", "It was 12.5%.", "2015");
    private final Figure two = Papers.figure("bbbb2222", "b.txt", 1, "14.5%", "It was 14.5%.", "2015");
    private final Figure three = Papers.figure("cccc3333", "c.txt", 1, "16.5%", "It was 16.5%.", "2015");
    private final Finding first = Papers.finding("0123456789abcdef", one, two);
    private final Finding second = Papers.finding("0123ffff00000000", one, three);
    private final Finding change = Papers.finding(
            "dddd000000000000", FindingCode.ARITHMETIC_MISMATCH, List.of(three.id(), one.id()), List.of("a.txt"));
    private final Finding day =
            Papers.finding("eeee000000000000", FindingCode.CALENDAR_MISMATCH, List.of(), List.of("a.txt"));

    @Test
    void recordsWhoWhenWhyAndWhatItRestsOn() {
        assertThat(rule(accept("01234"))).singleElement().satisfies(record -> {
            assertThat(record.finding()).isEqualTo(first.id());
            assertThat(record.decision().by()).isEqualTo("Ann Lee");
            assertThat(record.decision().at()).isEqualTo(Instant.parse("2026-03-02T09:00:00Z"));
            assertThat(record.decision().reason()).isEqualTo("two surveys");
            assertThat(record.grounds()).extracting(Ground::surface).containsExactly("12.5%", "14.5%");
        });
    }

    @Test
    void keepsTheStatementThatIsRight() {
        assertThat(rule(correct("01234", null, null, "2"))).singleElement().satisfies(record -> {
            assertThat(record.decision().value()).isEqualByComparingTo("14.5");
            assertThat(record.decision().figure()).isEqualTo(two.id());
        });
        assertThat(rule(correct("01234", null, null, "bbbb"))).hasSize(1);
    }

    @Test
    void takesAValueForTheFigureItCorrects() {
        assertThat(rule(correct("dddd", "37.5", "2", null))).singleElement().satisfies(record -> {
            assertThat(record.decision().value()).isEqualTo(new BigDecimal("37.5"));
            assertThat(record.decision().figure()).isEqualTo(one.id());
        });
    }

    @Test
    void refusesAnIdThatBeginsSeveralFindings() {
        assertRefused("'0123' begins 2 findings: 0123456789abcdef, 0123ffff00000000; give more", accept("0123"));
        assertRefused("no finding of the latest run begins with '9999'", accept("9999"));
        assertRefused("too short", accept("01"));
    }

    @Test
    void refusesACorrectionThatCouldHaveNoEffect() {
        assertRefused("--value NUMBER or --keep FIGURE", correct("dddd", null, null, null));
        assertRefused("--value NUMBER or --keep FIGURE", correct("01234", "1", null, "1"));
        assertRefused("not statements of one value", correct("dddd", null, null, "1"));
        assertRefused("has no figure to correct", correct("eeee", "5", null, null));
        assertRefused("behind no printed value", correct("dddd", "5", "1", null));
        assertRefused("no plain decimal", correct("01234", "1e9", null, null));
        assertRefused(
                "goes with correct only",
                new DecisionRequest("", "01234", DecisionAction.ACCEPT, "Ann Lee", "so", "5", null, null));
    }

    @Test
    void holdsAGivenValueAgainstTheRangeOfItsIndicator() {
        assertRefused(
                "250 is outside the range of “Dry wells”, which is 0 to 100 in the job file; give a value inside it,"
                        + " or widen 'range' of 'dry-wells' there",
                correct("01234", "250", null, null));
        assertRefused("-1 is outside the range", correct("01234", "-1", null, null));
        assertThat(rule(correct("01234", "100", null, null))).hasSize(1);
    }

    @Test
    void knowsThatAShareEndsAtAHundredAndAChangeHasNoSign() {
        Plausibility unsaid = new Plausibility(List.of());
        assertThatExceptionOfType(ReviewException.class)
                .isThrownBy(() ->
                        Rulings.of(file(ReviewLog.EMPTY), unsaid, List.of(correct("01234", "100.1", null, null)), NOW))
                .withMessageContaining("100.1 is outside the range of a share, which ends at 100%");
        assertThatExceptionOfType(ReviewException.class)
                .isThrownBy(() -> unsaid.require(new BigDecimal("101"), Papers.fall("o2", one)))
                .withMessageContaining("101 is outside the range of a fall");
        assertThatExceptionOfType(ReviewException.class)
                .isThrownBy(() -> unsaid.require(new BigDecimal("-5"), Papers.fall("o2", one)))
                .withMessageContaining("a change is given by its size alone, as 5");
    }

    @Test
    void refusesTwoValuesForOneObservation() {
        assertRefused(
                "corrected to 14.5 under another finding",
                correct("01234", null, null, "2"),
                correct("0123f", "16", null, null));
        assertThat(rule(correct("01234", null, null, "2"), correct("0123f", "14.50", null, null)))
                .hasSize(2);
    }

    @Test
    void tellsEveryProblemWithItsPlaceAndRecordsNothing() {
        DecisionRequest wrong = new DecisionRequest("d.csv, line 3", "9999", DecisionAction.ACCEPT, "Ann Lee", "so");
        DecisionRequest nobody = new DecisionRequest("d.csv, line 4", "01234", DecisionAction.ACCEPT, " ", "so");

        assertThatExceptionOfType(ReviewException.class)
                .isThrownBy(() -> rule(accept("0123f"), wrong, nobody))
                .withMessageContainingAll(
                        "2 problems, and nothing was recorded",
                        "d.csv, line 3: no finding",
                        "d.csv, line 4: a decision needs a name");
    }

    @Test
    void decidesAFindingOnce() {
        List<RecordedDecision> stands = rule(accept("01234"));
        CaseFile decided = file(new ReviewLog(stands, List.of()));

        assertThat(Rulings.of(decided, PLAUSIBLE, List.of(accept("01234")), NOW))
                .as("the very same")
                .isEmpty();
        assertThatExceptionOfType(ReviewException.class)
                .isThrownBy(() -> Rulings.of(decided, PLAUSIBLE, List.of(correct("01234", "5", null, null)), NOW))
                .withMessageContaining(
                        "decided already: Ann Lee accepted it on 2026-03-02 (two surveys); withdraw that first");
        assertThat(decided.findings().get(0).decision()).isNotNull();
        assertThat(decided.isOutdated()).isTrue();
        assertThat(Withdrawals.of(decided, List.of("01234"))).isEqualTo(stands);
    }

    @Test
    void shortensIdsAsFarAsTheyStayApart() {
        ShortIds ids = ShortIds.of(List.of(first.id(), second.id(), change.id()));

        assertThat(ids.of(first.id())).isEqualTo("01234");
        assertThat(ids.of(change.id())).isEqualTo("dddd0");
        assertThat(ShortIds.of(List.of(first.id())).of(first.id())).isEqualTo("0123");
    }

    private void assertRefused(String why, DecisionRequest... requests) {
        assertThatExceptionOfType(ReviewException.class)
                .isThrownBy(() -> rule(requests))
                .withMessageContaining(why);
    }

    private List<RecordedDecision> rule(DecisionRequest... requests) {
        return Rulings.of(file(ReviewLog.EMPTY), PLAUSIBLE, List.of(requests), NOW);
    }

    private CaseFile file(ReviewLog log) {
        return new CaseFile(
                "wells",
                1,
                true,
                "fingerprint",
                List.of(first, second, change, day),
                List.of(one, two, three),
                List.of(Papers.observation("o1", one, two)),
                Map.of(),
                log);
    }

    private static DecisionRequest accept(String finding) {
        return new DecisionRequest("", finding, DecisionAction.ACCEPT, "Ann Lee", " two\n surveys ");
    }

    private static DecisionRequest correct(String finding, String value, String figure, String keep) {
        return new DecisionRequest("", finding, DecisionAction.CORRECT, "Ann Lee", "so", value, figure, keep);
    }
}
