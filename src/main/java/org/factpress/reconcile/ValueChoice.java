package org.factpress.reconcile;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import org.factpress.model.DocumentRole;
import org.factpress.model.FigureKind;
import org.factpress.model.Qualifier;
import org.factpress.model.Quantity;

/**
 * Chooses the statement whose value a release prints, in this order:
 *
 * <ol>
 *   <li>a primary source before a secondary one;
 *   <li>a value or range before a bound ("over 500"), a bound before a vague word ("hundreds");
 *   <li>the more precise: the narrower interval of decimals that the statement allows;
 *   <li>exact before "about";
 *   <li>the earlier document, undated ones last; then the path; then the place in the text.
 * </ol>
 */
final class ValueChoice {
    static final Comparator<Claim> ORDER = Comparator.comparing(
                    (Claim claim) -> claim.document().role() != DocumentRole.PRIMARY)
            .thenComparing(claim -> bluntness(claim.quantity()))
            .thenComparing(
                    claim -> Values.width(claim.quantity().interval()), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(claim -> claim.quantity().qualifier() == Qualifier.ABOUT)
            .thenComparing(Claims.READING_ORDER);

    private ValueChoice() {}

    static Claim among(Collection<Claim> claims) {
        return Collections.min(claims, ORDER);
    }

    private static int bluntness(Quantity quantity) {
        if (quantity.kind() == FigureKind.VAGUE) {
            return 2;
        }
        return Values.isBound(quantity) ? 1 : 0;
    }
}
