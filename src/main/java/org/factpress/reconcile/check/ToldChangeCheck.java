package org.factpress.reconcile.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.factpress.model.Change;
import org.factpress.model.Figure;
import org.factpress.model.FigureKind;
import org.factpress.model.Finding;
import org.factpress.model.Quantity;
import org.factpress.model.Salience;
import org.factpress.reconcile.arithmetic.ChangeArithmetic;
import org.factpress.reconcile.arithmetic.ComputedChange;
import org.factpress.reconcile.arithmetic.Family;
import org.factpress.reconcile.arithmetic.Values;
import org.factpress.reconcile.claim.DocumentNames;
import org.factpress.reconcile.claim.Dossier;
import org.factpress.reconcile.claim.Sentence;
import org.factpress.reconcile.scope.Likeness;
import org.factpress.reconcile.scope.Periods;

/**
 * Recomputes changes told with both ends in one sentence, whether or not they belong to an indicator: by how much, how many
 * percentage points, how many times.
 */
public final class ToldChangeCheck implements Check {
    @Override
    public List<Finding> findings(Dossier dossier) {
        return dossier.sentences().stream()
                .flatMap(sentence -> check(dossier.names(), sentence))
                .toList();
    }

    private static Stream<Finding> check(DocumentNames names, Sentence sentence) {
        return sentence.figures().stream()
                .filter(figure -> figure.salience() == Salience.CORE && figure.change() != null)
                .filter(figure -> figure.quantity().kind() == FigureKind.CHANGE || isMultiple(figure))
                .flatMap(figure -> check(names, sentence, figure, figure.change()).stream());
    }

    private static boolean isMultiple(Figure figure) {
        return Family.TIMES.equals(figure.quantity().unit());
    }

    private static Optional<Finding> check(DocumentNames names, Sentence sentence, Figure figure, Change change) {
        Optional<Change> ends = change.from() != null && change.to() != null
                ? Optional.of(change)
                : isMultiple(figure)
                        ? endsBeside(sentence, figure).filter(beside -> isOfItsTime(sentence, figure, change, beside))
                        : Optional.empty();
        if (ends.isEmpty()) {
            return UnreadEnds.behind(sentence, figure)
                    .flatMap(told -> check(names, figure, change, told.from(), told.to(), List.of()));
        }
        Optional<Figure> from = end(sentence, figure, ends.get().from());
        Optional<Figure> to = end(sentence, figure, ends.get().to());
        return from.isEmpty() || to.isEmpty()
                ? Optional.empty()
                : check(
                        names,
                        figure,
                        change,
                        from.get().quantity(),
                        to.get().quantity(),
                        List.of(from.get(), to.get()));
    }

    private static Optional<Finding> check(
            DocumentNames names, Figure figure, Change change, Quantity from, Quantity to, List<Figure> ends) {
        return follows(figure, change, from, to)
                ? Optional.empty()
                : Optional.of(new ChangeMismatch(figure, change, from, to, computed(figure, change, from, to), ends)
                        .finding(names, ""));
    }

    /** "Doubled from 20 to 45": the only ends that the sentence tells. */
    private static Optional<Change> endsBeside(Sentence sentence, Figure multiple) {
        List<Change> told = sentence.figures().stream()
                .filter(figure -> figure != multiple && figure.quantity().kind() != FigureKind.CHANGE)
                .map(Figure::change)
                .flatMap(Stream::ofNullable)
                .filter(change -> change.from() != null && change.to() != null)
                .distinct()
                .toList();
        boolean only = told.stream()
                        .filter(change -> !told.get(0).from().equals(change.from())
                                || !told.get(0).to().equals(change.to()))
                        .findAny()
                        .isEmpty()
                && sentence.figures().stream()
                                .filter(ToldChangeCheck::isMultiple)
                                .count()
                        == 1;
        return only ? told.stream().findFirst() : Optional.empty();
    }

    /** "From 105,131 the year before, and doubled against 2021": measured off another year than its neighbours. */
    private static boolean isOfItsTime(Sentence sentence, Figure multiple, Change told, Change beside) {
        String since = told.fromPeriod();
        return since == null
                || end(sentence, multiple, beside.from())
                        .map(from -> from.scope().period())
                        .filter(period -> Periods.likeness(period, since) == Likeness.OTHER)
                        .isEmpty();
    }

    private static boolean follows(Figure figure, Change change, Quantity from, Quantity to) {
        if (isMultiple(figure)) {
            return Multiples.follow(figure, change.direction(), from, to);
        }
        return figure.quantity()
                .interval()
                .meets(computed(figure, change, from, to).interval(change.direction()));
    }

    private static ComputedChange computed(Figure figure, Change change, Quantity from, Quantity to) {
        boolean relative = change.relative() || isMultiple(figure);
        return relative ? ChangeArithmetic.relative(from, to) : ChangeArithmetic.difference(from, to);
    }

    /** The figure of the same sentence that states this end. */
    private static Optional<Figure> end(Sentence sentence, Figure change, BigDecimal value) {
        return sentence.first(figure -> figure != change
                && figure.quantity().kind() != FigureKind.CHANGE
                && Values.same(figure.quantity().value(), value));
    }
}
