package org.factpress.chart;

import java.util.List;
import org.factpress.model.ChartSpec;
import org.factpress.model.FigureKind;

/** What the chart of a job can show of its indicators; where it asks for what cannot be shown, a {@link ChartException}. */
final class AskedChart {
    /** More panels would not stand on one page. */
    private static final int MOST_PLACES = 24;

    private static final String SHARE = "percent";

    private final SeriesSelection selection;

    AskedChart(SeriesSelection selection) {
        this.selection = selection;
    }

    /** A series a place. */
    List<IndicatorSeries> byPlace(ChartSpec spec, List<IndicatorSeries> series) {
        if (spec.indicators().size() > 1) {
            throw new ChartException(
                    spec.id(),
                    "asks for panels of several indicators, which have no scale in common",
                    "make a chart of each, or use type: trend");
        }
        String indicator = spec.indicators().get(0);
        List<IndicatorSeries> places =
                new PlaceSelection(selection).of(series.get(0).indicator());
        if (places.stream().allMatch(IndicatorSeries::isEmpty)) {
            throw new ChartException(
                    spec.id(),
                    "asks for a panel a place, but '" + indicator
                            + "' has no values of single places that are of one period",
                    "use type: trend or bars, or add a source that tells its places apart");
        }
        if (places.size() > MOST_PLACES) {
            throw new ChartException(
                    spec.id(),
                    "would have " + places.size() + " panels, one a place, and a page holds " + MOST_PLACES,
                    "name the places to show under 'place' of the indicator '" + indicator + "'");
        }
        return places;
    }

    /** The series whose latest value is a part of a whole. */
    List<IndicatorSeries> shares(ChartSpec spec, List<IndicatorSeries> series) {
        series.stream()
                .filter(each -> !SHARE.equals(each.latest().quantity().unit())
                        || each.latest().quantity().kind() == FigureKind.CHANGE)
                .findFirst()
                .ifPresent(count -> {
                    throw new ChartException(
                            spec.id(),
                            "draws '" + count.indicator().id()
                                    + "' as a pictogram, but its values are no shares of a whole",
                            "give it an indicator in percent, or use type: bars");
                });
        return series.stream()
                .filter(each -> SquareCount.isShare(each.latest()))
                .toList();
    }
}
