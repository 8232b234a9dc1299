package org.factpress.publish;

import java.util.List;

/** A place or a list of recipients that a revision is brought to. */
public interface Target extends AutoCloseable {
    /** Its kind as the job file names it, with a number where the job has several of it. */
    String name();

    /** What has to be brought where; the same each time. */
    List<Delivery> due(Handout handout);

    /** True where it can be looked at, so that what is missing there is put there again. */
    boolean isPlace();

    /**
     * Brings it; false where it was there already.
     *
     * @throws TargetAwayException where trying again can help
     * @throws TargetRefusedException where it cannot
     */
    boolean deliver(Delivery delivery, Handout handout);

    @Override
    void close();
}
