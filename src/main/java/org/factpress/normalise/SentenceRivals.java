package org.factpress.normalise;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.factpress.model.FigureKind;
import org.factpress.model.Statement;

/**
 * A sentence does not contradict itself: of two values that it would give one indicator at one time and place, for one group,
 * only the better matched speaks of the indicator, and the other honestly of none.
 */
final class SentenceRivals {
    private static final Pattern RESTATED = Pattern.compile(
            "(?:(?U:\\b)that is(?: to say)?,?|(?U:\\b)i\\.\\s?e\\.,?|(?U:\\b)in other words,?|(?U:\\b)or|\\()\\s*$");

    private SentenceRivals() {}

    /** The statements of one document, in their order, each sentence at peace with itself. */
    static List<Statement> settled(List<Statement> statements) {
        Map<List<Object>, List<Statement>> claims = new HashMap<>();
        statements.stream()
                .filter(SentenceRivals::givesAValue)
                .forEach(statement -> claims.computeIfAbsent(claim(statement), key -> new ArrayList<>())
                        .add(statement));
        Map<String, Statement> leaders = new HashMap<>();
        claims.values()
                .forEach(rivals ->
                        rivals.forEach(rival -> leaders.put(rival.figure().id(), leader(rivals))));
        Set<String> beaten = new HashSet<>();
        leaders.forEach((id, leader) -> {
            if (!leader.figure().id().equals(id)) {
                beaten.add(id);
            }
        });
        return statements.stream()
                .map(statement -> beaten.contains(statement.figure().id())
                                && apart(
                                        statement,
                                        leaders.get(statement.figure().id()))
                        ? unmatched(statement, leaders.get(statement.figure().id()))
                        : statement)
                .toList();
    }

    private static boolean givesAValue(Statement statement) {
        return statement.indicator() != null
                && statement.figure().change() == null
                && statement.figure().quantity().kind() != FigureKind.CHANGE;
    }

    private static List<Object> claim(Statement statement) {
        return List.of(
                statement.figure().quote(),
                String.valueOf(statement.indicator()),
                String.valueOf(statement.scope().period()),
                statement.scope().place(),
                statement.scope().population());
    }

    private static Statement leader(List<Statement> rivals) {
        return rivals.stream()
                .max(Comparator.comparing(Statement::score)
                        .thenComparing(statement -> -statement.figure().start()))
                .orElseThrow();
    }

    private static boolean apart(Statement statement, Statement leader) {
        return !statement
                .figure()
                .quantity()
                .interval()
                .meets(leader.figure().quantity().interval());
    }

    private static Statement unmatched(Statement statement, Statement leader) {
        return new Statement(
                statement.figure(),
                null,
                statement.figure().scope(),
                BigDecimal.ZERO.setScale(2),
                "its sentence gives another value, "
                        + Objects.requireNonNull(leader.figure().surface()) + ", of " + leader.indicator());
    }
}
