package org.factpress.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.factpress.model.RevisionKind;
import org.factpress.publish.Dispatch.State;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The order of storing, doing and confirming. */
class DistributionTest {
    @TempDir
    Path folder;

    private final List<String> events = new ArrayList<>();
    private final Set<String> brought = new HashSet<>();
    private final NotedLedger ledger = new NotedLedger();
    private Handout handout;

    @BeforeEach
    void prepare() {
        handout = new PressBench(folder).release(RevisionKind.INITIAL, null);
    }

    private List<Dispatch> bring() {
        return new Distribution(handout, ledger, PressBench.CLOCK, time -> events.add("pause"), brought)
                .bring(List.of(new NotedTarget()), () -> true, dispatch -> {});
    }

    @Test
    void storesWhatIsToBeDoneThenDoesItThenConfirmsIt() {
        bring();

        assertThat(events).containsExactly("intend", "deliver", "confirm");
    }

    @Test
    void aLedgerThatWasAwayLearnsLaterAndNothingIsBroughtTwice() {
        ledger.away = true;
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(this::bring);
        ledger.away = false;

        List<Dispatch> again = bring();

        assertThat(events).containsExactly("intend", "deliver", "intend", "confirm");
        assertThat(again).extracting(Dispatch::state).containsExactly(State.THERE);
    }

    /** Notes what it is told. */
    private final class NotedLedger implements Ledger {
        private boolean away;

        @Override
        public List<Delivery> of(String release) {
            return List.of();
        }

        @Override
        public Delivery intend(Delivery delivery) {
            events.add("intend");
            return delivery;
        }

        @Override
        public void confirm(Delivery delivery, Instant at) {
            if (away) {
                throw new IllegalStateException("away");
            }
            events.add("confirm");
        }
    }

    /** Notes what it is brought. */
    private final class NotedTarget implements Target {
        @Override
        public String name() {
            return "folder";
        }

        @Override
        public List<Delivery> due(Handout of) {
            return List.of(Delivery.of(of, Purpose.RELEASE, "folder", "press"));
        }

        @Override
        public boolean isPlace() {
            return true;
        }

        @Override
        public boolean deliver(Delivery delivery, Handout of) {
            events.add("deliver");
            return true;
        }

        @Override
        public void close() {}
    }
}
