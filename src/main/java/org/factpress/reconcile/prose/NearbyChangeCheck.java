package org.factpress.reconcile.prose;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.factpress.model.Change;
import org.factpress.model.Direction;
import org.factpress.model.Figure;
import org.factpress.model.FigureKind;
import org.factpress.model.Finding;
import org.factpress.model.Salience;
import org.factpress.reconcile.arithmetic.ChangeArithmetic;
import org.factpress.reconcile.arithmetic.ComputedChange;
import org.factpress.reconcile.arithmetic.Family;
import org.factpress.reconcile.check.ChangeMismatch;
import org.factpress.reconcile.check.Check;
import org.factpress.reconcile.check.Multiples;
import org.factpress.reconcile.claim.DocumentNames;
import org.factpress.reconcile.claim.Dossier;
import org.factpress.reconcile.claim.Sentence;

/**
 * Recomputes a change that leaves its ends to the words around it: "631,500 came in 2023 and 684,200 in 2024; visitor numbers
 * have thus grown by 8.3 percent", "1.2 million loans. That is 20% more than the 1 million of 2023".
 *
 * <p>Where any two numbers near by give the change, nothing is said; nor where nobody can say which two are meant.
 */
public final class NearbyChangeCheck implements Check {
    private static final Pattern SINCE_THEN = Pattern.compile(
            "(?i)(?U:\\b)(?:since|from) (?:then|that (?:time|year|day|month|date))(?U:\\b)|(?U:\\b)(?:ever since|depuis(?: lors)?)(?U:\\b)");

    @Override
    public List<Finding> findings(Dossier dossier) {
        return Passage.each(dossier.sentences())
                .flatMap(passage -> passage.sentence().figures().stream()
                        .filter(NearbyChangeCheck::lacksAnEnd)
                        .flatMap(told -> check(dossier.names(), passage, told).stream()))
                .toList();
    }

    private static boolean lacksAnEnd(Figure figure) {
        Change change = figure.change();
        boolean changes = figure.quantity().kind() == FigureKind.CHANGE || isMultiple(figure);
        return changes
                && figure.salience() == Salience.CORE
                && (change == null || change.from() == null || change.to() == null);
    }

    static boolean isMultiple(Figure figure) {
        return Family.TIMES.equals(figure.quantity().unit());
    }

    private static Optional<Finding> check(DocumentNames names, Passage passage, Figure told) {
        Change change =
                told.change() == null ? new Change(Direction.INCREASE, null, null, null, null, true) : told.change();
        NearbyLevels levels = new NearbyLevels(passage, told, change);
        boolean given = levels.all().anyMatch(ends -> follows(told, change, ends));
        return given
                ? Optional.empty()
                : ChangeLink.of(passage, told)
                        .flatMap(levels::meant)
                        .filter(ends -> !isSinceAnother(passage.sentence(), told, ends))
                        .filter(ends -> !follows(told, change, ends)
                                && (ends.inOrder() || !follows(told, change, ends.turned())))
                        .map(ends -> mismatch(names, told, change, ends.inOrder() ? ends : inTold(ends, change)));
    }

    /** "In 2013 there were 231; since then the number fell by 38%": its own sentence gives the start, though not the end. */
    private static boolean isSinceAnother(Sentence sentence, Figure told, NearbyLevels.Ends ends) {
        boolean since = SINCE_THEN
                .matcher(sentence.text(sentence.start(), told.start()))
                .find();
        List<Figure> own = sentence.figures();
        return since
                && !own.contains(ends.from())
                && !own.contains(ends.to())
                && own.stream().anyMatch(level -> level.start() < told.start() && level.change() == null);
    }

    /** Where nobody says which came first, it is told as the change goes. */
    private static NearbyLevels.Ends inTold(NearbyLevels.Ends ends, Change change) {
        return computed(change, ends).direction() == change.direction() ? ends : ends.turned();
    }

    private static boolean follows(Figure told, Change change, NearbyLevels.Ends ends) {
        if (isMultiple(told)) {
            return Multiples.follow(
                    told, change.direction(), ends.from().quantity(), ends.to().quantity());
        }
        return told.quantity().interval().meets(computed(change, ends).interval(change.direction()));
    }

    private static ComputedChange computed(Change change, NearbyLevels.Ends ends) {
        return change.relative()
                ? ChangeArithmetic.relative(ends.from().quantity(), ends.to().quantity())
                : ChangeArithmetic.difference(ends.from().quantity(), ends.to().quantity());
    }

    private static Finding mismatch(DocumentNames names, Figure told, Change change, NearbyLevels.Ends ends) {
        return new ChangeMismatch(
                        told,
                        change,
                        ends.from().quantity(),
                        ends.to().quantity(),
                        computed(change, ends),
                        List.of(ends.from(), ends.to()))
                .finding(names, "");
    }
}
