package org.factpress.reconcile.table;

import java.util.Map;
import java.util.Set;
import org.factpress.model.Figure;

/** A row or column of a table: its name, its numbers by where they stand across, and where it says that it knows none. */
record Line(String name, Map<Integer, Figure> numbers, Set<Integer> missing) {}
