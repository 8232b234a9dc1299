package org.factpress.model;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A job file in full, with every default filled in.
 *
 * <p>{@code cycle} is the reference period in EDTF; {@code releaseDate} is the only clock of the output;
 * {@code previous} is the release to compare with; without {@code indicators} they are discovered. Texts are in the first
 * of the {@code languages}; {@code translations} has what the job gives in the others. {@code preRelease} names those who may
 * see the release before its embargo ends.
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
        List<PublishTarget> publish,
        List<Translation> translations,
        List<PreReleaseAccess> preRelease,
        Citation citation) {
    public ReleaseSpec {
        languages = List.copyOf(languages);
        sources = List.copyOf(sources);
        indicators = List.copyOf(indicators);
        headline = List.copyOf(headline);
        charts = List.copyOf(charts);
        reports = List.copyOf(reports);
        publish = List.copyOf(publish);
        translations = List.copyOf(translations);
        preRelease = List.copyOf(preRelease);
    }

    /** A release whose texts are in one language. */
    public ReleaseSpec(
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
        this(
                release,
                title,
                subtitle,
                cycle,
                releaseDate,
                languages,
                sources,
                previous,
                publisher,
                indicators,
                headline,
                charts,
                reports,
                approval,
                embargo,
                schedule,
                publish,
                List.of(),
                List.of(),
                Citation.NONE);
    }

    /** A release that nobody sees before its time. */
    public ReleaseSpec(
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
            List<PublishTarget> publish,
            List<Translation> translations) {
        this(
                release,
                title,
                subtitle,
                cycle,
                releaseDate,
                languages,
                sources,
                previous,
                publisher,
                indicators,
                headline,
                charts,
                reports,
                approval,
                embargo,
                schedule,
                publish,
                translations,
                List.of(),
                Citation.NONE);
    }

    /** The language that plain texts are in. */
    public String language() {
        return languages.isEmpty() ? "en" : languages.get(0);
    }

    /** What the job gives in this language, which is not its first. */
    public Translation in(String language) {
        return translations.stream()
                .filter(translation -> translation.language().equals(language))
                .findFirst()
                .orElseGet(() -> Translation.none(language));
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
                publish,
                translations,
                preRelease,
                citation);
    }

    /** The same release with these indicators declared. */
    public ReleaseSpec declaring(List<Indicator> others) {
        return new ReleaseSpec(
                release,
                title,
                subtitle,
                cycle,
                releaseDate,
                languages,
                sources,
                previous,
                publisher,
                others,
                headline,
                charts,
                reports,
                approval,
                embargo,
                schedule,
                publish,
                translations,
                preRelease,
                citation);
    }

    /** The same release with other texts beside those in its first language. */
    public ReleaseSpec with(List<Translation> others) {
        return new ReleaseSpec(
                release,
                title,
                subtitle,
                cycle,
                releaseDate,
                languages,
                sources,
                previous,
                publisher,
                indicators,
                headline,
                charts,
                reports,
                approval,
                embargo,
                schedule,
                publish,
                others,
                preRelease,
                citation);
    }
}
