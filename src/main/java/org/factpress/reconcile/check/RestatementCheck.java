package org.factpress.reconcile.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factpress.model.FigureKind;
import org.factpress.model.Finding;
import org.factpress.model.FindingCode;
import org.factpress.model.Quantity;
import org.factpress.reconcile.arithmetic.Values;
import org.factpress.reconcile.claim.Claim;
import org.factpress.reconcile.claim.DocumentNames;
import org.factpress.reconcile.claim.Dossier;
import org.factpress.reconcile.claim.Group;
import org.factpress.reconcile.claim.Told;
import org.jspecify.annotations.Nullable;

/** Finds the same value told as a bound, or at another precision. */
public final class RestatementCheck implements Check {
    @Override
    public List<Finding> findings(Dossier dossier) {
        return dossier.groups().stream()
                .flatMap(group -> group.others().stream()
                        .filter(told ->
                                Values.fit(told.first().figure(), group.chosen().figure()))
                        .map(told -> restatement(dossier.names(), group, told)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Finding> restatement(DocumentNames names, Group group, Told told) {
        FindingCode code = code(group.chosen().quantity(), told.first().quantity());
        return code == null ? Optional.empty() : Optional.of(finding(code, names, group, told));
    }

    private static @Nullable FindingCode code(Quantity chosen, Quantity other) {
        if (vague(chosen) != vague(other)) {
            return FindingCode.ROUNDED_RESTATEMENT;
        }
        if (Values.isBound(chosen) != Values.isBound(other)) {
            return FindingCode.BOUND_RESTATEMENT;
        }
        boolean sameNumber = Values.same(chosen.value(), other.value())
                && Values.same(chosen.low(), other.low())
                && Values.same(chosen.high(), other.high());
        if (sameNumber) {
            return saysMoreDigits(chosen, other) ? FindingCode.ROUNDED_RESTATEMENT : null;
        }
        return Values.isBound(chosen) ? FindingCode.BOUND_RESTATEMENT : FindingCode.ROUNDED_RESTATEMENT;
    }

    /** "74%" and "74.0%": one vouches for a decimal that the other leaves open. */
    private static boolean saysMoreDigits(Quantity chosen, Quantity other) {
        return isDecimal(chosen) && isWhole(other) || isDecimal(other) && isWhole(chosen);
    }

    private static boolean isDecimal(Quantity told) {
        return told.value() != null
                && told.precision() != null
                && told.precision().compareTo(BigDecimal.ONE) < 0;
    }

    private static boolean isWhole(Quantity told) {
        return told.precision() != null && told.precision().compareTo(BigDecimal.ONE) == 0;
    }

    private static boolean vague(Quantity quantity) {
        return quantity.kind() == FigureKind.VAGUE;
    }

    private static Finding finding(FindingCode code, DocumentNames names, Group group, Told told) {
        Claim chosen = group.chosen();
        boolean bound = code == FindingCode.BOUND_RESTATEMENT;
        return FindingDraft.about(code, chosen, told)
                .computed("chosen", chosen.quantity().interval())
                .computed("other", told.first().interval())
                .saying(Stream.of(
                                group.indicator().label()
                                        + Wording.where(group.scope().place(), group.period()) + ":",
                                names.of(told),
                                told.claims().size() == 1 ? "gives" : "give",
                                Wording.told(told.first()) + ",",
                                names.of(chosen),
                                "gives",
                                Wording.told(chosen) + ".",
                                bound
                                        ? "One is a bound; the two fit each other."
                                        : "The two fit each other; one is less precise.")
                        .collect(Collectors.joining(" ")));
    }
}
