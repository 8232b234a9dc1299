package org.factpress.reconcile.claim;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.factpress.model.DocumentRole;
import org.factpress.model.FigureKind;
import org.factpress.model.Qualifier;
import org.factpress.model.Quantity;
import org.factpress.reconcile.arithmetic.Values;

/**
 * Chooses the statement whose value a release prints, in this order:
 *
 * <ol>
 *   <li>a primary source before a secondary one;
 *   <li>a value that no majority of the documents contradicts: digits alone do not make a stray number the right one;
 *   <li>a value or range before a bound ("over 500"), a bound before a vague word ("hundreds");
 *   <li>the more precise: the narrower interval of decimals that the statement allows;
 *   <li>exact before "about";
 *   <li>the earlier document, undated ones last; then the path; then the place in the text.
 * </ol>
 */
public final class ValueChoice {
    private static final Comparator<Claim> BY_ROLE =
            Comparator.comparing(claim -> claim.document().role() != DocumentRole.PRIMARY);
    private static final Comparator<Claim> BY_WORDING = Comparator.comparing(
                    (Claim claim) -> bluntness(claim.quantity()))
            .thenComparing(Claim::width, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(claim -> claim.quantity().qualifier() == Qualifier.ABOUT)
            .thenComparing(Claims.READING_ORDER);

    private ValueChoice() {}

    /** The claims of one group, the chosen one first. */
    static List<Claim> ranked(Collection<Claim> claims) {
        Vote vote = Vote.among(claims);
        return claims.stream()
                .sorted(BY_ROLE.thenComparing(vote::isOutvoted).thenComparing(BY_WORDING))
                .toList();
    }

    /** Whether this one is the better of two, with nobody else asked. */
    static boolean outranks(Claim claim, Claim other) {
        return BY_ROLE.thenComparing(BY_WORDING).compare(claim, other) < 0;
    }

    static boolean isOfABetterSource(Claim claim, Claim other) {
        return BY_ROLE.compare(claim, other) < 0;
    }

    private static int bluntness(Quantity quantity) {
        if (quantity.kind() == FigureKind.VAGUE) {
            return 2;
        }
        return Values.isBound(quantity) ? 1 : 0;
    }
}
