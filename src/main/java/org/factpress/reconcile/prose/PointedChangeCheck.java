package org.factpress.reconcile.prose;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.factpress.model.Change;
import org.factpress.model.Figure;
import org.factpress.model.FigureKind;
import org.factpress.model.Finding;
import org.factpress.reconcile.arithmetic.ChangeArithmetic;
import org.factpress.reconcile.arithmetic.ComputedChange;
import org.factpress.reconcile.check.ChangeMismatch;
import org.factpress.reconcile.check.Check;
import org.factpress.reconcile.claim.DocumentNames;
import org.factpress.reconcile.claim.Dossier;

/** Recomputes a change that points back for one of its ends: "1.2 million loans. That is 20% more than the 1 million of 2023." */
public final class PointedChangeCheck implements Check {
    private static final Pattern THAT_IS =
            Pattern.compile("(?is)\\W*(?:that|this|it) (?:is|was|means|meant|makes) [^,;:.()]{0,60}");
    private static final Pattern THAN = Pattern.compile(
            "(?is)[^,;:.()]{0,40}\\b(?:than|on|over|from|against|compared (?:with|to))\\s+(?:the\\s+|about\\s+)?(?:\\w+\\s+){0,2}");

    @Override
    public List<Finding> findings(Dossier dossier) {
        return SentenceBefore.each(dossier.sentences())
                .flatMap(pair -> check(dossier.names(), pair).stream())
                .toList();
    }

    private static Optional<Finding> check(DocumentNames names, SentenceBefore pair) {
        List<Figure> figures = pair.sentence().figures();
        return figures.size() > 1 && points(pair, figures.get(0), figures.get(1))
                ? pair.only(figures.get(1)).flatMap(now -> mismatch(names, figures.get(0), figures.get(1), now))
                : Optional.empty();
    }

    /** A change without ends, told of "that", and the end behind it. */
    private static boolean points(SentenceBefore pair, Figure told, Figure end) {
        return told.quantity().kind() == FigureKind.CHANGE
                && told.change() != null
                && told.change().from() == null
                && told.change().to() == null
                && Lists.isAmount(end)
                && THAT_IS.matcher(pair.sentence().before(told)).matches()
                && THAN.matcher(pair.sentence().between(told, end)).matches();
    }

    private static Optional<Finding> mismatch(DocumentNames names, Figure told, Figure from, Figure to) {
        Change change = told.change();
        ComputedChange computed = change.relative()
                ? ChangeArithmetic.relative(from.quantity(), to.quantity())
                : ChangeArithmetic.difference(from.quantity(), to.quantity());
        return told.quantity().interval().meets(computed.interval(change.direction()))
                ? Optional.empty()
                : Optional.of(
                        new ChangeMismatch(told, change, from.quantity(), to.quantity(), computed, List.of(from, to))
                                .finding(names, ""));
    }
}
