package org.factpress.revision;

import java.util.List;
import java.util.SortedSet;
import org.factpress.model.Coded;
import org.jspecify.annotations.Nullable;

/** In what respect something differs between two revisions. */
public enum Aspect implements Coded {
    VALUE,
    SCOPE,
    WORDING,
    SOURCE;

    /** In words for programs: {@code added}, {@code dropped}, or the codes of the respects. */
    public static List<String> told(@Nullable Object before, @Nullable Object after, SortedSet<Aspect> aspects) {
        if (before == null) {
            return List.of("added");
        }
        return after == null
                ? List.of("dropped")
                : aspects.stream().map(Aspect::code).toList();
    }
}
