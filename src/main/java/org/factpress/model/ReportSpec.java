package org.factpress.model;

import org.jspecify.annotations.Nullable;

/** A report asked for: {@code fact-sheet} or {@code results-summary}, with its template and paper where given. */
public record ReportSpec(
        String name,
        @Nullable TemplateSource template,
        @Nullable String paper) {}
