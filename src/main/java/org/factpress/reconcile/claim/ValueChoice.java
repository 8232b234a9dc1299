package org.factpress.reconcile.claim;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
            .thenComparing(
                    claim -> claim.quantity().interval().width(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(claim -> claim.quantity().qualifier() == Qualifier.ABOUT)
            .thenComparing(Claims.READING_ORDER);

    private ValueChoice() {}

    public static Claim among(Collection<Claim> claims) {
        return claims.size() == 1 ? claims.iterator().next() : ranked(claims).get(0);
    }

    /** The claims of one group, the chosen one first. */
    public static List<Claim> ranked(Collection<Claim> claims) {
        Set<String> outvoted = claims.stream()
                .filter(claim -> isOutvoted(claim, claims))
                .map(claim -> claim.figure().id())
                .collect(Collectors.toSet());
        return claims.stream()
                .sorted(BY_ROLE.thenComparing((Claim claim) ->
                                outvoted.contains(claim.figure().id()))
                        .thenComparing(BY_WORDING))
                .toList();
    }

    /** By documents and not by sentences: one that repeats itself has one voice. */
    private static boolean isOutvoted(Claim claim, Collection<Claim> claims) {
        return documents(claims, claim, false) > documents(claims, claim, true);
    }

    private static long documents(Collection<Claim> claims, Claim claim, boolean fitting) {
        return claims.stream()
                .filter(other -> Values.fit(other, claim) == fitting)
                .map(other -> other.document().path())
                .distinct()
                .count();
    }

    private static int bluntness(Quantity quantity) {
        if (quantity.kind() == FigureKind.VAGUE) {
            return 2;
        }
        return Values.isBound(quantity) ? 1 : 0;
    }
}
