package org.factpress.reconcile.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.factpress.model.Change;
import org.factpress.model.Figure;
import org.factpress.model.Finding;
import org.factpress.model.Interval;
import org.factpress.reconcile.arithmetic.ChangeArithmetic;
import org.factpress.reconcile.arithmetic.ComputedChange;
import org.factpress.reconcile.arithmetic.Family;
import org.factpress.reconcile.claim.ChangeEnds;
import org.factpress.reconcile.claim.Claim;
import org.factpress.reconcile.claim.DocumentNames;
import org.factpress.reconcile.claim.Dossier;

/** Finds stated changes that cannot follow from their ends, with every number taken as its rounding interval. */
public final class ChangeCheck implements Check {
    @Override
    public List<Finding> findings(Dossier dossier) {
        return dossier.claims().stream()
                .filter(Claim::isChange)
                .flatMap(claim -> check(dossier, claim).stream())
                .toList();
    }

    private static Optional<Finding> check(Dossier dossier, Claim claim) {
        Change change = claim.figure().change();
        if (change == null) {
            return Optional.empty();
        }
        Optional<ChangeEnds.End> from = dossier.ends().from(claim, change);
        Optional<ChangeEnds.End> to = dossier.ends().to(claim, change);
        if (from.isEmpty() || to.isEmpty() || follows(claim, change, from.get(), to.get())) {
            return Optional.empty();
        }
        return Optional.of(mismatch(dossier.names(), claim, change, from.get(), to.get()));
    }

    private static boolean follows(Claim claim, Change change, ChangeEnds.End from, ChangeEnds.End to) {
        Interval told = claim.quantity().interval();
        if (Family.TIMES.equals(claim.quantity().unit())) {
            return Multiples.follow(claim.figure(), change.direction(), from.quantity(), to.quantity());
        }
        return told.meets(computed(claim, from, to).interval(change.direction()));
    }

    private static ComputedChange computed(Claim claim, ChangeEnds.End from, ChangeEnds.End to) {
        return claim.family().equals(Family.CHANGE_ABSOLUTE)
                ? ChangeArithmetic.difference(from.quantity(), to.quantity())
                : ChangeArithmetic.relative(from.quantity(), to.quantity());
    }

    private static Finding mismatch(
            DocumentNames names, Claim claim, Change change, ChangeEnds.End from, ChangeEnds.End to) {
        List<Figure> ends =
                Stream.of(from, to).flatMap(end -> end.figure().stream()).toList();
        return new ChangeMismatch(
                        claim.figure(), change, from.quantity(), to.quantity(), computed(claim, from, to), ends)
                .finding(names, otherReading(claim, change, from, to));
    }

    /** Percent and percentage points are the usual mix-up. */
    private static String otherReading(Claim claim, Change change, ChangeEnds.End from, ChangeEnds.End to) {
        boolean absolute = claim.family().equals(Family.CHANGE_ABSOLUTE);
        ComputedChange other = absolute
                ? ChangeArithmetic.relative(from.quantity(), to.quantity())
                : ChangeArithmetic.difference(from.quantity(), to.quantity());
        boolean fits = claim.quantity().interval().meets(other.interval(change.direction()));
        if (!fits || Family.TIMES.equals(claim.quantity().unit())) {
            return "";
        }
        return absolute ? " It would fit as a percentage." : " It would fit as percentage points.";
    }
}
