package org.factpress.reconcile.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.factpress.model.Change;
import org.factpress.model.Figure;
import org.factpress.model.FigureKind;
import org.factpress.model.Finding;
import org.factpress.model.Quantity;
import org.factpress.model.Statement;
import org.factpress.reconcile.arithmetic.ChangeArithmetic;
import org.factpress.reconcile.arithmetic.ComputedChange;
import org.factpress.reconcile.arithmetic.Family;
import org.factpress.reconcile.claim.DocumentNames;
import org.factpress.reconcile.claim.Dossier;

/** Recomputes changes told with both ends in one sentence, whether or not they belong to an indicator. */
public final class ToldChangeCheck implements Check {
    @Override
    public List<Finding> findings(Dossier dossier) {
        List<Figure> figures = dossier.core().stream().map(Statement::figure).toList();
        return dossier.core().stream()
                .filter(statement -> statement.indicator() == null)
                .map(Statement::figure)
                .filter(figure -> figure.quantity().kind() == FigureKind.CHANGE)
                .flatMap(figure -> check(dossier.names(), figure, figures).stream())
                .toList();
    }

    private static Optional<Finding> check(DocumentNames names, Figure figure, List<Figure> figures) {
        Change change = figure.change();
        if (change == null
                || change.from() == null
                || change.to() == null
                || Family.TIMES.equals(figure.quantity().unit())) {
            return Optional.empty();
        }
        Optional<Figure> from = end(figure, change.from(), figures);
        Optional<Figure> to = end(figure, change.to(), figures);
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        ComputedChange computed =
                computed(change, from.get().quantity(), to.get().quantity());
        boolean follows = figure.quantity().interval().meets(computed.interval(change.direction()));
        return follows
                ? Optional.empty()
                : Optional.of(new ChangeMismatch(
                                figure,
                                change,
                                from.get().quantity(),
                                to.get().quantity(),
                                computed,
                                List.of(from.get(), to.get()))
                        .finding(names, ""));
    }

    private static ComputedChange computed(Change change, Quantity from, Quantity to) {
        return change.relative() ? ChangeArithmetic.relative(from, to) : ChangeArithmetic.difference(from, to);
    }

    /** The figure of the same sentence that states this end. */
    private static Optional<Figure> end(Figure change, BigDecimal value, List<Figure> figures) {
        return figures.stream()
                .filter(figure -> figure.document().equals(change.document())
                        && figure.quote().equals(change.quote()))
                .filter(figure ->
                        !figure.id().equals(change.id()) && figure.quantity().kind() != FigureKind.CHANGE)
                .filter(figure -> figure.quantity().value() != null
                        && figure.quantity().value().compareTo(value) == 0)
                .findFirst();
    }
}
