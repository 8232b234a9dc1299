package org.factpress.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A chart asked for: its id, type ({@code trend}, {@code bars}), indicators, and title where the job gives one. */
public record ChartSpec(
        String id,
        String type,
        List<String> indicators,
        @Nullable String title) {
    public ChartSpec {
        indicators = List.copyOf(indicators);
    }
}
