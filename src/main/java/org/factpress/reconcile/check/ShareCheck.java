package org.factpress.reconcile.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.factpress.model.Figure;
import org.factpress.model.Finding;
import org.factpress.model.FindingCode;
import org.factpress.model.Interval;
import org.factpress.model.Statement;
import org.factpress.reconcile.arithmetic.Family;
import org.factpress.reconcile.claim.DocumentNames;
import org.factpress.reconcile.claim.Dossier;
import org.jspecify.annotations.Nullable;

/** Finds shares that no whole number out of their stated base gives (the GRIM test). */
public final class ShareCheck implements Check {
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    @Override
    public List<Finding> findings(Dossier dossier) {
        return dossier.core().stream()
                .map(Statement::figure)
                .filter(figure -> Family.of(figure).equals(Family.SHARE))
                .filter(figure -> figure.base() != null)
                .flatMap(figure -> check(dossier.names(), figure, figure.base()).stream())
                .toList();
    }

    /** A finding where no whole number out of the base gives the share that the figure states. */
    public static Optional<Finding> check(DocumentNames names, Figure figure, BigDecimal base) {
        BigDecimal share = figure.quantity().value();
        if (share == null || base.signum() <= 0 || isFraction(base)) {
            return Optional.empty();
        }
        BigDecimal below = share.multiply(base).divide(HUNDRED, 0, RoundingMode.FLOOR);
        BigDecimal above = below.add(BigDecimal.ONE);
        Interval said = figure.quantity().interval();
        boolean feasible = gives(below, base, said) || gives(above, base, said);
        return feasible ? Optional.empty() : Optional.of(infeasible(names, figure, base, below, above));
    }

    private static boolean isFraction(BigDecimal base) {
        return base.stripTrailingZeros().scale() > 0;
    }

    /** Compared as counts, so that nothing is rounded on the way. */
    private static boolean gives(BigDecimal count, BigDecimal base, Interval said) {
        BigDecimal scaled = count.multiply(HUNDRED);
        return new Interval(times(said.low(), base), said.lowOpen(), times(said.high(), base), said.highOpen())
                .contains(scaled);
    }

    private static @Nullable BigDecimal times(@Nullable BigDecimal bound, BigDecimal base) {
        return bound == null ? null : bound.multiply(base);
    }

    private static Finding infeasible(
            DocumentNames names, Figure figure, BigDecimal base, BigDecimal below, BigDecimal above) {
        BigDecimal lower = percent(below, base);
        BigDecimal upper = percent(above, base);
        return FindingDraft.about(FindingCode.INFEASIBLE_SHARE, figure)
                .computed("base", base)
                .computed("below.count", below)
                .computed("below.share", lower)
                .computed("above.count", above)
                .computed("above.share", upper)
                .saying(names.of(figure.document()) + " gives " + Wording.value(figure.quantity()) + " of "
                        + Wording.number(base) + ", but " + Wording.number(below) + " of them are "
                        + Wording.number(lower) + "% and " + Wording.number(above) + " are " + Wording.number(upper)
                        + "%.");
    }

    private static BigDecimal percent(BigDecimal count, BigDecimal base) {
        return count.multiply(HUNDRED).divide(base, 2, RoundingMode.HALF_UP);
    }
}
