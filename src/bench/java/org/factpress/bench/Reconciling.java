package org.factpress.bench;

import java.util.Locale;
import org.factpress.model.Reconciliation;
import org.factpress.reconcile.Evidence;
import org.factpress.reconcile.Reconciler;

/** Times reconciliation of growing evidence: ten times the figures may take twenty times the time. */
final class Reconciling {
    private static final double LARGEST = 20;
    private static final int FEW = 10_000;
    private static final int MANY = 100_000;
    private static final Stopwatch WATCH = new Stopwatch(2, 3);
    private static final Stopwatch ONCE = new Stopwatch(0, 1);

    private final Reconciler reconciler = new Reconciler();
    private final Console console;

    Reconciling(Console console) {
        this.console = console;
    }

    void run() {
        console.print(
                "%-16s %9s %9s %7s %9s %9s  in %d MB%n",
                "figures",
                FEW + " s",
                MANY + " s",
                "ratio",
                "observed",
                "findings",
                Runtime.getRuntime().maxMemory() / 1_000_000);
        for (Evidences shape : Evidences.values()) {
            run(shape);
        }
    }

    private void run(Evidences shape) {
        Evidence few = shape.of(FEW);
        double first = WATCH.seconds(() -> reconciler.reconcile(few));
        Evidence many = shape.of(MANY);
        double second = ONCE.seconds(() -> reconciler.reconcile(many));
        Reconciliation outcome = reconciler.reconcile(many);
        double ratio = second / first;
        console.print(
                "%-16s %9.3f %9.2f %7.1f %9d %9d  %s%n",
                shape.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                first,
                second,
                ratio,
                outcome.observations().size(),
                outcome.findings().size(),
                Verdict.atMost(ratio, LARGEST).told());
    }
}
