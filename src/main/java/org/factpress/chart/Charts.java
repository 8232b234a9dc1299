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
import org.jspecify.annotations.Nullable;

/** The charts of a revision: those the job asks for, else the ones that its observations suggest. */
public final class Charts {
    private final Revision revision;
    private final SeriesSelection selection;
    private final AskedChart asked;
    private final ChartWords words;
    private final Palette palette;

    private Charts(Revision revision, Locale language) {
        this.revision = revision;
        this.selection = new SeriesSelection(revision.observations(), revision.previous());
        this.asked = new AskedChart(selection);
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
     * <p>A chart that has nothing to show is left out; one that cannot be drawn as asked is a {@link ChartException}.
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
        List<Indicator> indicators =
                spec.indicators().stream().map(id -> indicator(spec, id)).toList();
        List<IndicatorSeries> series = indicators.stream()
                .map(selection::of)
                .filter(found -> !found.isEmpty())
                .toList();
        if (series.isEmpty()) {
            return Optional.empty();
        }
        String id = spec.id();
        String title = spec.title();
        return Optional.ofNullable(
                switch (spec.type()) {
                    case "trend" -> new TrendChart(id, title, series, words, palette);
                    case "bars" -> new BarsChart(id, title, series, words, palette);
                    case "small-multiples" ->
                        new SmallMultiples(id, title, asked.byPlace(spec, series), words, palette);
                    case "pictogram" -> pictogram(spec, asked.shares(spec, series));
                    default ->
                        throw new ChartException(
                                id,
                                "has the unknown type '" + spec.type() + "'",
                                "known are trend, bars, small-multiples, pictogram");
                });
    }

    /** Null where no value is a share: one over its whole is an error of the release, and of no use in a drawing. */
    private @Nullable ReleaseChart pictogram(ChartSpec spec, List<IndicatorSeries> shares) {
        return shares.isEmpty() ? null : new Pictogram(spec.id(), spec.title(), shares, words, palette);
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
                .orElseThrow(() -> new ChartException(
                        spec.id(),
                        "asks for the indicator '" + id + "', which does not exist",
                        "there are "
                                + revision.indicators().stream()
                                        .map(Indicator::id)
                                        .collect(Collectors.joining(", "))));
    }
}
