package org.factpress.model;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A job file in full, with every default filled in.
 *
 * <p>{@code cycle} is the reference period in EDTF; {@code releaseDate} is the only clock of the output;
 * {@code previous} is the release to compare with; without {@code indicators} they are discovered.
 */
public record ReleaseSpec(
        String release,
        String title,
        @Nullable String subtitle,
        @Nullable String cycle,
        @Nullable OffsetDateTime releaseDate,
        List<String> languages,
        List<SourceSpec> sources,
        @Nullable String previous,
        Publisher publisher,
        List<Indicator> indicators,
        List<String> headline,
        List<ChartSpec> charts,
        List<ReportSpec> reports,
        Approval approval,
        @Nullable OffsetDateTime embargo,
        @Nullable Schedule schedule,
        List<PublishTarget> publish) {
    public ReleaseSpec {
        languages = List.copyOf(languages);
        sources = List.copyOf(sources);
        indicators = List.copyOf(indicators);
        headline = List.copyOf(headline);
        charts = List.copyOf(charts);
        reports = List.copyOf(reports);
        publish = List.copyOf(publish);
    }

    /** The same release with other texts. */
    public ReleaseSpec with(
            String otherTitle, @Nullable String otherSubtitle, Publisher otherPublisher, List<ChartSpec> otherCharts) {
        return new ReleaseSpec(
                release,
                otherTitle,
                otherSubtitle,
                cycle,
                releaseDate,
                languages,
                sources,
                previous,
                otherPublisher,
                indicators,
                headline,
                otherCharts,
                reports,
                approval,
                embargo,
                schedule,
                publish);
    }
}
