package org.factpress.reconcile;

import org.factpress.model.Reconciliation;

/** Turns statements into observations, and what does not fit into findings. */
public final class Reconciler {
    public Reconciliation reconcile(Evidence evidence) {
        throw new UnsupportedOperationException("not furnished yet");
    }
}
