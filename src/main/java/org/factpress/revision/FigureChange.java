package org.factpress.revision;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.factpress.model.Figure;
import org.jspecify.annotations.Nullable;

/** A figure of a document that differs between two revisions: added where nothing was {@code before}, dropped where nothing is after. */
public record FigureChange(
        String document, @Nullable Figure before, @Nullable Figure after, SortedSet<Aspect> aspects) {
    public FigureChange {
        aspects = Collections.unmodifiableSortedSet(new TreeSet<>(aspects));
    }
}
