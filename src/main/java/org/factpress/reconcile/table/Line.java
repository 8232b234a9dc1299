package org.factpress.reconcile.table;

import java.util.Map;
import java.util.Set;
import org.factpress.model.Figure;

/**
 * A row or column of a table: its name, its numbers by where they stand across, and where it says that it knows none.
 *
 * @param whole whether its name alone makes it what the other lines are parts of
 */
record Line(String name, Map<Integer, Figure> numbers, Set<Integer> missing, boolean whole) {
    Line(String name, Map<Integer, Figure> numbers, Set<Integer> missing) {
        this(name, numbers, missing, false);
    }

    Line asWhole() {
        return new Line(name, numbers, missing, true);
    }
}
