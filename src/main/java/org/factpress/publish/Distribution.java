package org.factpress.publish;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.factpress.publish.Dispatch.State;

/**
 * Brings a revision to targets, one delivery after the other: what is to be done is stored, then done, then confirmed.
 *
 * <p>After a kill between, the repeat does it again in a way that cannot be told from the first time. A target that is away
 * does not keep the others waiting.
 */
public final class Distribution {
    private static final List<Duration> BEFORE_NEXT_TRY = List.of(Duration.ofSeconds(1), Duration.ofSeconds(4));

    private final Handout handout;
    private final Ledger ledger;
    private final Clock clock;
    private final Pause pause;
    private final Set<String> brought;
    private final Map<String, Delivery> known = new HashMap<>();

    /**
     * {@code brought} takes the keys of what this process has brought: a ledger that was away when it should have been
     * told learns of it from there.
     */
    public Distribution(Handout handout, Ledger ledger, Clock clock, Pause pause, Set<String> brought) {
        this.handout = handout;
        this.ledger = ledger;
        this.clock = clock;
        this.pause = pause;
        this.brought = brought;
        ledger.of(handout.release()).forEach(delivery -> known.put(delivery.key(), delivery));
    }

    /** What would be brought; nothing is stored. */
    public List<Dispatch> rehearse(List<Target> targets) {
        List<Dispatch> dispatches = new ArrayList<>();
        for (Target target : targets) {
            target.due(handout)
                    .forEach(due -> dispatches.add(dispatch(target, due, isDone(due) ? State.THERE : State.DUE)));
        }
        return dispatches;
    }

    /** {@code mayGo} is asked before each delivery; where it says no, the rest stays here. */
    public List<Dispatch> bring(List<Target> targets, BooleanSupplier mayGo, Consumer<Dispatch> listener) {
        List<Dispatch> dispatches = new ArrayList<>();
        for (Target target : targets) {
            try (target) {
                bring(target, mayGo, dispatch -> {
                    dispatches.add(dispatch);
                    listener.accept(dispatch);
                });
            }
        }
        return dispatches;
    }

    private void bring(Target target, BooleanSupplier mayGo, Consumer<Dispatch> told) {
        TargetAwayException away = null;
        for (Delivery due : target.due(handout)) {
            if (isDone(due) && !target.isPlace()) {
                told.accept(dispatch(target, due, State.THERE));
            } else if (!mayGo.getAsBoolean()) {
                told.accept(dispatch(target, due, State.HELD));
            } else if (away != null) {
                told.accept(new Dispatch(target.name(), due, State.AWAY, away.getMessage()));
            } else {
                try {
                    told.accept(bring(target, due));
                } catch (TargetRefusedException | PublishSettingsException refused) {
                    told.accept(new Dispatch(target.name(), due, State.REFUSED, refused.getMessage()));
                } catch (TargetAwayException gone) {
                    told.accept(new Dispatch(target.name(), due, State.AWAY, gone.getMessage()));
                    away = gone.isWhole() ? gone : null;
                }
            }
        }
    }

    private Dispatch bring(Target target, Delivery due) {
        Delivery intended = ledger.intend(due.intended(clock.instant().truncatedTo(ChronoUnit.SECONDS)));
        boolean isNew = !brought.contains(due.key()) && deliver(target, intended);
        brought.add(due.key());
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        ledger.confirm(intended, now);
        Delivery done = intended.isDelivered() ? intended : intended.delivered(now);
        known.put(due.key(), done);
        return dispatch(target, done, isNew ? State.DELIVERED : State.THERE);
    }

    private boolean deliver(Target target, Delivery intended) {
        for (Duration wait : BEFORE_NEXT_TRY) {
            try {
                return target.deliver(intended, handout);
            } catch (TargetAwayException away) {
                pause.last(wait);
            }
        }
        return target.deliver(intended, handout);
    }

    private boolean isDone(Delivery due) {
        Delivery before = known.get(due.key());
        return before != null && before.isDelivered();
    }

    /** What the ledger knows of it says when it was brought. */
    private Dispatch dispatch(Target target, Delivery due, State state) {
        return new Dispatch(target.name(), known.getOrDefault(due.key(), due), state, null);
    }
}
