package org.factpress.eval;

import java.util.List;
import java.util.Set;
import org.factpress.model.FigureKind;
import org.factpress.model.Quantity;
import org.jspecify.annotations.Nullable;

/** Compares units: codes to the letter, counted nouns by the noun that heads them. */
final class UnitNames {
    private static final Set<FigureKind> NOUNS = Set.of(FigureKind.COUNT, FigureKind.VAGUE, FigureKind.RANGE);

    private UnitNames() {}

    static boolean same(Quantity gold, Quantity got) {
        @Nullable String a = gold.unit();
        @Nullable String b = got.unit();
        if (a == null || b == null || a.equals(b)) {
            return a == null ? b == null : a.equals(b);
        }
        return NOUNS.contains(gold.kind()) && sameNoun(Nouns.words(a), Nouns.words(b));
    }

    private static boolean sameNoun(List<String> gold, List<String> got) {
        return !got.isEmpty() && gold.contains(got.get(got.size() - 1));
    }
}
