package org.factpress.publish;

import org.factpress.model.Coded;
import org.jspecify.annotations.Nullable;

/** What became of a delivery in this call; {@code problem}: why it was not made. */
public record Dispatch(
        String target,
        Delivery delivery,
        State state,
        @Nullable String problem) {
    /** How far it came. */
    public enum State implements Coded {
        /** It was brought now. */
        DELIVERED,
        /** It had been brought before. */
        THERE,
        /** It would be brought, were this no trial. */
        DUE,
        /** The embargo is in force again: the clock was set back. */
        HELD,
        /** The target does not answer. */
        AWAY,
        /** The target does not take it. */
        REFUSED
    }
}
