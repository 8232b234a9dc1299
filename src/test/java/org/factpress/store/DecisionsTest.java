package org.factpress.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.factpress.model.Decision;
import org.factpress.model.DecisionAction;
import org.factpress.model.FindingCode;
import org.factpress.review.Ground;
import org.factpress.review.RecordedApproval;
import org.factpress.review.RecordedDecision;
import org.factpress.review.Withdrawal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecisionsTest {
    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");
    private static final Withdrawal TAKEN_BACK = new Withdrawal("Bo", MONDAY, "recounted");

    @TempDir
    Path output;

    @Test
    void keepsDecisionsWithWhatTheyRestOn() {
        try (Database database = Database.open(settings())) {
            database.decisions().add("wells", List.of(decision("a", "12.5"), decision("b", null)));
        }
        try (Database database = Database.open(settings())) {
            everythingIsKept(database);
        }
    }

    @Test
    void keepsThemInPostgresAsWell() throws IOException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start();
                Database database = Database.open(
                        new DatabaseSettings(postgres.getJdbcUrl("postgres", "postgres"), "postgres", "", null))) {
            database.decisions().add("wells", List.of(decision("a", "12.5"), decision("b", null)));
            everythingIsKept(database);
            decidesOnceAndAgainAfterAWithdrawal(database.decisions());
        }
    }

    private static void everythingIsKept(Database database) {
        List<RecordedDecision> kept = database.decisions().of("wells").decisions();

        assertThat(kept)
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("number")
                .containsExactly(decision("a", "12.5"), decision("b", null));
        assertThat(kept).extracting(RecordedDecision::number).doesNotHaveDuplicates();
        assertThat(database.decisions().of("other").decisions()).isEmpty();
    }

    @Test
    void decidesOnceAndAgainAfterAWithdrawal() {
        try (Database database = Database.open(settings())) {
            database.decisions().add("wells", List.of(decision("a", null)));
            decidesOnceAndAgainAfterAWithdrawal(database.decisions());
        }
    }

    private static void decidesOnceAndAgainAfterAWithdrawal(Decisions decisions) {
        assertThatExceptionOfType(DecidedMeanwhileException.class)
                .isThrownBy(() -> decisions.add("wells", List.of(decision("c", null), decision("a", "3"))));
        assertThat(decisions.of("wells").decisions())
                .as("nothing of it is recorded")
                .extracting(RecordedDecision::finding)
                .doesNotContain("c");

        List<RecordedDecision> first = decisions.of("wells").decisions().subList(0, 1);
        decisions.withdraw(first, TAKEN_BACK);
        decisions.add("wells", List.of(decision("a", "3")));

        assertThatExceptionOfType(DecidedMeanwhileException.class)
                .isThrownBy(() -> decisions.withdraw(first, TAKEN_BACK));
        assertThat(decisions.of("wells").decisions().get(0).withdrawal()).isEqualTo(TAKEN_BACK);
        assertThat(decisions.of("wells").standing())
                .extracting(standing -> standing.decision().value())
                .contains(new BigDecimal("3"));
    }

    @Test
    void keepsApprovalsByWhatTheyWereGivenFor() {
        try (Database database = Database.open(settings())) {
            Decisions decisions = database.decisions();
            RecordedApproval approval = new RecordedApproval(0, "fingerprint", "Ann", MONDAY, "read", null);
            decisions.approve("wells", approval);
            assertThatExceptionOfType(DecidedMeanwhileException.class)
                    .isThrownBy(() -> decisions.approve("wells", approval));

            RecordedApproval kept =
                    decisions.of("wells").approvalOf("fingerprint").orElseThrow();
            assertThat(kept).usingRecursiveComparison().ignoringFields("number").isEqualTo(approval);
            assertThat(decisions.of("wells").approvalOf("another")).isEmpty();
            decisions.withdraw(kept, TAKEN_BACK);
            assertThat(decisions.of("wells").approvalOf("fingerprint")).isEmpty();
            assertThat(decisions.of("wells").approvals()).hasSize(1);
        }
    }

    @Test
    void ofTwoReviewersAtOnceOneDecides() throws Exception {
        try (Database ann = Database.open(settings());
                Database bo = Database.open(settings())) {
            ExecutorService both = Executors.newFixedThreadPool(2);
            CountDownLatch start = new CountDownLatch(1);
            List<Future<Boolean>> recorded =
                    List.of(both.submit(decides(ann, "1", start)), both.submit(decides(bo, "2", start)));
            start.countDown();

            assertThat(List.of(recorded.get(0).get(), recorded.get(1).get())).containsExactlyInAnyOrder(true, false);
            assertThat(ann.decisions().of("wells").standing()).hasSize(1);
            both.shutdown();
        }
    }

    private static Callable<Boolean> decides(Database database, String value, CountDownLatch start) {
        return () -> {
            start.await();
            try {
                database.decisions().add("wells", List.of(decision("a", value)));
                return true;
            } catch (DecidedMeanwhileException later) {
                return false;
            }
        };
    }

    private static RecordedDecision decision(String finding, String value) {
        boolean correct = value != null;
        return new RecordedDecision(
                0,
                finding,
                FindingCode.CONFLICTING_VALUES,
                new Decision(
                        "Ann",
                        MONDAY,
                        correct ? DecisionAction.CORRECT : DecisionAction.ACCEPT,
                        "known – “so”",
                        correct ? new BigDecimal(value) : null,
                        correct ? "figure-1" : null),
                List.of(
                        new Ground("figure-1", "note.txt", "12.5%", "It was 12.5%.", "facts-1-" + finding),
                        new Ground("figure-2", "b.txt", "14.5%", "It was 14.5%.", "facts-2-" + finding)),
                null);
    }

    private DatabaseSettings settings() {
        return DatabaseSettings.of(output, Map.of());
    }
}
