package org.factpress.publish;

import java.time.Instant;
import java.util.List;

/** Who is to get which revision, and who got it when; nothing of it is ever deleted. */
public interface Ledger {
    /** Every delivery of a release, in the order in which they were stored. */
    List<Delivery> of(String release);

    /** Stores what is to be done, and gives it as it was stored first: with the same message id and the same time. */
    Delivery intend(Delivery delivery);

    /** Stores that it was done; what was done before keeps its time. */
    void confirm(Delivery delivery, Instant at);
}
