package org.factpress.model;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A report asked for: {@code fact-sheet} or {@code results-summary}, with its template and paper where given.
 *
 * <p>{@code template} is in the first language of the release, {@code translations} has those in others by language tag.
 */
public record ReportSpec(
        String name,
        @Nullable TemplateSource template,
        @Nullable String paper,
        SortedMap<String, TemplateSource> translations) {
    public ReportSpec {
        translations = Collections.unmodifiableSortedMap(new TreeMap<>(translations));
    }

    /** A report whose template is in one language, or that has none. */
    public ReportSpec(String name, @Nullable TemplateSource template, @Nullable String paper) {
        this(name, template, paper, new TreeMap<>());
    }
}
