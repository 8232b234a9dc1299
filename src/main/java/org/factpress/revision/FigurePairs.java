package org.factpress.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.factpress.model.Figure;

/**
 * Pairs the figures of a document in two revisions, the surest first: the same words, then the same sentence but for its
 * numbers, then the same thing measured in other words.
 */
final class FigurePairs {
    private static final List<BiPredicate<Figure, Figure>> STEPS = List.of(
            (one, other) -> one.quote().equals(other.quote()) && one.surface().equals(other.surface()),
            (one, other) -> one.quantity().kind() == other.quantity().kind()
                    && frame(one).equals(frame(other)),
            FigurePairs::measuresTheSame);

    private final String document;
    private final List<Figure> before;
    private final List<Figure> after;
    private final List<FigureChange> changes = new ArrayList<>();

    FigurePairs(String document, List<Figure> before, List<Figure> after) {
        this.document = document;
        this.before = new ArrayList<>(before);
        this.after = new ArrayList<>(after);
    }

    /** What differs: changed figures, then added, then dropped ones. */
    List<FigureChange> changes() {
        STEPS.forEach(this::pair);
        after.forEach(figure -> changes.add(new FigureChange(document, null, figure, new TreeSet<>())));
        before.forEach(figure -> changes.add(new FigureChange(document, figure, null, new TreeSet<>())));
        return List.copyOf(changes);
    }

    private void pair(BiPredicate<Figure, Figure> step) {
        for (Figure figure : List.copyOf(after)) {
            before.stream()
                    .filter(other -> step.test(other, figure))
                    .findFirst()
                    .ifPresent(other -> {
                        before.remove(other);
                        after.remove(figure);
                        add(other, figure);
                    });
        }
    }

    private void add(Figure one, Figure other) {
        Set<Aspect> aspects = Sameness.differences(one, other);
        if (!aspects.isEmpty()) {
            changes.add(new FigureChange(document, one, other, new TreeSet<>(aspects)));
        }
    }

    /** The sentence with every figure's place held open. */
    private static String frame(Figure figure) {
        return figure.quote().replaceAll("\\d+(?:[.,\\u00a0\\u202f ]\\d+)*", "#");
    }

    private static boolean measuresTheSame(Figure one, Figure other) {
        return one.quantity().kind() == other.quantity().kind()
                && one.scope().measure() != null
                && Objects.equals(one.scope().measure(), other.scope().measure())
                && Objects.equals(one.quantity().unit(), other.quantity().unit())
                && Objects.equals(one.scope().population(), other.scope().population())
                && Objects.equals(one.scope().period(), other.scope().period())
                && one.scope().place().equals(other.scope().place());
    }
}
