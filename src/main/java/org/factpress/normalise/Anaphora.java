package org.factpress.normalise;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.factpress.model.Figure;
import org.factpress.model.FigureKind;
import org.factpress.model.Population;
import org.factpress.model.Salience;
import org.factpress.model.Scope;
import org.factpress.model.ScopePart;
import org.factpress.model.Statement;
import org.jspecify.annotations.Nullable;

/**
 * A share that names no measure of its own ("the same, 2012: 8%", "in 2012 it was 8%") speaks of what the share before it
 * spoke of, in the group and place of that one.
 */
final class Anaphora {
    private static final BigDecimal SCORE = new BigDecimal("0.60");
    private static final int NEAR = 800;
    private static final Pattern POINTER = Pattern.compile(
            "(?i)(?U:\\b)(?:the same|it (?:is|was|were|had been|has been|stands|stood)|this (?:one|share|figure|number|rate|is|was)"
                    + "|the (?:\\d{4} )?(?:share|figure|number|rate|prevalence|proportion))(?U:\\b)");
    private final IndicatorMatcher matcher;

    Anaphora(IndicatorMatcher matcher) {
        this.matcher = matcher;
    }

    /** The statements of one document, in their order, each pointer led back to the share before it. */
    List<Statement> resolved(List<Statement> statements) {
        List<Statement> resolved = new ArrayList<>();
        Statement before = null;
        for (Statement statement : statements) {
            Statement settled = before == null ? statement : resolved(statement, before);
            resolved.add(settled);
            before = settled.indicator() != null && isShare(settled.figure()) ? settled : before;
        }
        return resolved;
    }

    private Statement resolved(Statement statement, Statement before) {
        String pointer =
                statement.indicator() == null && isShare(statement.figure()) ? pointer(statement.figure()) : null;
        boolean far = statement.figure().start() - before.figure().end() > NEAR;
        return pointer == null || far ? statement : pointed(statement, before, pointer);
    }

    private static boolean isShare(Figure figure) {
        return figure.salience() == Salience.CORE
                && figure.quantity().kind() != FigureKind.CHANGE
                && "percent".equals(figure.quantity().unit());
    }

    private @Nullable String pointer(Figure figure) {
        Set<String> own = matcher.said(figure).own();
        boolean open = own.isEmpty()
                || own.equals(Set.of("same"))
                || figure.inherited().contains(ScopePart.MEASURE);
        int at = figure.quote().indexOf(figure.surface());
        Matcher pointer = POINTER.matcher(figure.quote().substring(0, Math.max(0, at)));
        return open && !figure.scope().population().hasAges() && pointer.find() ? pointer.group() : null;
    }

    private static Statement pointed(Statement statement, Statement before, String pointer) {
        Scope own = statement.scope();
        boolean placed =
                !own.place().isEmpty() && !statement.figure().inherited().contains(ScopePart.PLACE);
        Scope scope = new Scope(
                own.measure(),
                own.population().equals(Population.UNSTATED) ? before.scope().population() : own.population(),
                placed ? own.place() : before.scope().place(),
                own.period());
        return new Statement(
                statement.figure(),
                before.indicator(),
                scope,
                SCORE,
                "'" + pointer + "' points back to " + before.figure().surface());
    }
}
