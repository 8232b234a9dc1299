package org.factpress.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A source named in a job file: a glob or path relative to the sources' root, and what the job says of it. */
public record SourceSpec(
        String pattern, @Nullable String title, @Nullable LocalDate date, DocumentRole role) {}
