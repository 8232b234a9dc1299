package org.factpress.model;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A number of a source document with its sentence, its quantity and its scope; the id is the same for the same bytes.
 *
 * <p>{@code start..end} are UTF-16 offsets into the document's stored text. {@code base} is the stated base of a share.
 * {@code evidence} says in short phrases which rule gave kind and scope.
 */
public record Figure(
        String id,
        String document,
        @Nullable Integer page,
        int start,
        int end,
        String surface,
        String quote,
        Quantity quantity,
        Scope scope,
        @Nullable Change change,
        @Nullable BigDecimal base,
        @Nullable StatedInterval interval,
        Set<ScopePart> inherited,
        Salience salience,
        List<String> evidence) {
    public Figure {
        // Enum order, so that what is written from it never depends on how it was found.
        inherited = inherited.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(inherited));
        evidence = List.copyOf(evidence);
    }
}
