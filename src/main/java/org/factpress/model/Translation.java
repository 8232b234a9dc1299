package org.factpress.model;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The texts of a release in another language than its first, where the job gives them; labels by indicator id, titles of
 * charts by chart id. What is absent is printed as the first language has it.
 */
public record Translation(
        String language,
        @Nullable String title,
        @Nullable String subtitle,
        @Nullable String about,
        SortedMap<String, String> labels,
        SortedMap<String, String> chartTitles) {
    public Translation {
        labels = Collections.unmodifiableSortedMap(new TreeMap<>(labels));
        chartTitles = Collections.unmodifiableSortedMap(new TreeMap<>(chartTitles));
    }

    /** Nothing in this language. */
    public static Translation none(String language) {
        return new Translation(language, null, null, null, new TreeMap<>(), new TreeMap<>());
    }
}
