package org.factpress.chart;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factpress.model.ChartSpec;
import org.factpress.model.Indicator;
import org.factpress.model.ReleaseFile;
import org.factpress.model.Revision;

/** The charts of a revision: those the job asks for, else the ones that its observations suggest. */
public final class Charts {
    private final Revision revision;
    private final SeriesSelection selection;
    private final ChartWords words;
    private final Palette palette;

    private Charts(Revision revision, Locale language) {
        this.revision = revision;
        this.selection = new SeriesSelection(revision);
        this.words = new ChartWords(language);
        this.palette = Palette.of(revision.spec().publisher());
    }

    /** In the first language of the release. */
    public static List<ReleaseChart> of(Revision revision) {
        return of(revision, language(revision));
    }

    /**
     * With the texts of the revision as they are, and all other words and numbers in this language.
     *
     * <p>A chart that has nothing to show is left out; an indicator or type that does not exist is an
     * {@link IllegalArgumentException}.
     */
    public static List<ReleaseChart> of(Revision revision, Locale language) {
        Charts charts = new Charts(revision, language);
        List<ChartSpec> asked = revision.spec().charts();
        Stream<ChartSpec> specs = asked.isEmpty() ? charts.suggested() : asked.stream();
        return specs.map(charts::chart).flatMap(Optional::stream).toList();
    }

    /** {@code charts/<id>.svg} and {@code charts/<id>.png} (twice the size), with title, subtitle and credit line; first language. */
    public static List<ReleaseFile> files(Revision revision) {
        String credit = new ChartWords(language(revision)).credit(revision);
        return of(revision).stream()
                .flatMap(chart -> ChartFiles.of(new ChartSheet(chart, credit)))
                .toList();
    }

    private static Locale language(Revision revision) {
        return Locale.forLanguageTag(revision.spec().language());
    }

    private Optional<ReleaseChart> chart(ChartSpec spec) {
        List<IndicatorSeries> series = spec.indicators().stream()
                .map(id -> selection.of(indicator(spec, id)))
                .filter(found -> !found.isEmpty())
                .toList();
        if (series.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (spec.type()) {
                    case "trend" -> new TrendChart(spec.id(), spec.title(), series, words, palette);
                    case "bars" -> new BarsChart(spec.id(), spec.title(), series, words, palette);
                    default ->
                        throw new IllegalArgumentException("chart '" + spec.id() + "' has the type '" + spec.type()
                                + "', which is none of: trend, bars");
                });
    }

    /** A trend for each headline indicator with something to compare, its parts beside it; else for the first share. */
    private Stream<ChartSpec> suggested() {
        List<String> headline = revision.spec().headline();
        List<IndicatorSeries> telling = revision.indicators().stream()
                .map(selection::of)
                .filter(IndicatorSeries::isTelling)
                .toList();
        Stream<Indicator> chosen = headline.isEmpty()
                ? telling.stream()
                        .filter(Charts::isShare)
                        .map(IndicatorSeries::indicator)
                        .limit(1)
                : headline.stream()
                        .flatMap(id -> telling.stream()
                                .map(IndicatorSeries::indicator)
                                .filter(indicator -> indicator.id().equals(id)));
        List<Indicator> indicators = chosen.toList();
        return indicators.stream()
                .filter(indicator ->
                        indicators.stream().noneMatch(whole -> whole.id().equals(indicator.partOf())))
                .map(whole -> trend(whole, indicators));
    }

    private static ChartSpec trend(Indicator whole, List<Indicator> indicators) {
        Stream<Indicator> parts =
                indicators.stream().filter(indicator -> whole.id().equals(indicator.partOf()));
        List<String> ids =
                Stream.concat(Stream.of(whole), parts).map(Indicator::id).toList();
        return new ChartSpec("trend-" + whole.id(), "trend", ids, null);
    }

    private static boolean isShare(IndicatorSeries series) {
        return "percent".equals(series.latest().quantity().unit());
    }

    private Indicator indicator(ChartSpec spec, String id) {
        return revision.indicators().stream()
                .filter(indicator -> indicator.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("chart '" + spec.id() + "' asks for the indicator '"
                        + id
                        + "', which is none of: "
                        + revision.indicators().stream().map(Indicator::id).collect(Collectors.joining(", "))));
    }
}
