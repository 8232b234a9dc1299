package org.factpress.revision;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.factpress.model.Observation;
import org.jspecify.annotations.Nullable;

/** An observation that differs between two revisions: added where nothing was {@code before}, dropped where nothing is after. */
public record ObservationChange(
        @Nullable Observation before, @Nullable Observation after, SortedSet<Aspect> aspects) {
    public ObservationChange {
        aspects = Collections.unmodifiableSortedSet(new TreeSet<>(aspects));
    }

    static ObservationChange of(Observation before, Observation after, Set<Aspect> aspects) {
        return new ObservationChange(before, after, new TreeSet<>(aspects));
    }

    static ObservationChange added(Observation after) {
        return new ObservationChange(null, after, new TreeSet<>(EnumSet.noneOf(Aspect.class)));
    }

    static ObservationChange dropped(Observation before) {
        return new ObservationChange(before, null, new TreeSet<>(EnumSet.noneOf(Aspect.class)));
    }

    /** The later of the two, by which the change is called. */
    public Observation told() {
        return after != null ? after : Objects.requireNonNull(before, "one of the two is there");
    }

    /** True where a printed value no longer stands: it is another now, or none. */
    public boolean withdrawsValue() {
        return before != null && (after == null || aspects.contains(Aspect.VALUE));
    }
}
