package org.factpress.reconcile.check;

import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.factpress.model.Figure;
import org.factpress.model.FigureKind;
import org.factpress.reconcile.arithmetic.Values;
import org.factpress.reconcile.claim.Claim;
import org.factpress.reconcile.claim.Dossier;
import org.factpress.reconcile.claim.Sentence;

/**
 * Tells whether two claims of one group surely speak of the same thing. Of two documents they do, unless their numbers are
 * worlds apart. One document rarely
 * contradicts itself: its two numbers must stand in two sentences and know their period, neither may be the base of a share, and where nobody declared
 * the indicator, they must be told in the same words.
 */
record Sameness(boolean declared, Set<String> bases) {
    static Sameness of(Dossier dossier) {
        Set<String> bases = new HashSet<>();
        dossier.sentences().forEach(sentence -> addBases(sentence, bases));
        return new Sameness(!dossier.spec().indicators().isEmpty(), bases);
    }

    /** "51% of 10 households": the ten are those who were asked. */
    private static void addBases(Sentence sentence, Set<String> bases) {
        sentence.figures().stream()
                .map(Figure::base)
                .filter(Objects::nonNull)
                .forEach(base -> sentence.figures().stream()
                        .filter(figure -> figure.quantity().kind() == FigureKind.COUNT
                                && Values.same(figure.quantity().value(), base))
                        .forEach(figure -> bases.add(figure.id())));
    }

    boolean isSure(Claim one, Claim other) {
        if (Magnitudes.areWorldsApart(one.quantity(), other.quantity())) {
            return false;
        }
        if (!one.document().path().equals(other.document().path())) {
            return true;
        }
        return !one.figure().quote().equals(other.figure().quote())
                && (one.period() != null || other.period() != null)
                && !bases.contains(one.figure().id())
                && !bases.contains(other.figure().id())
                && (declared || words(one).equals(words(other)));
    }

    private static String words(Claim claim) {
        String measure = claim.statement().scope().measure();
        return measure == null ? "" : measure.toLowerCase(Locale.ROOT);
    }
}
