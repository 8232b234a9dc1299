package org.factpress.chart;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The time axis that all panels share: one reading for each period that any of them has, and how much room they need. */
record PlaceAxis(List<Reading> periods, boolean crowded) {
    /** Of more, only the first and the last are written. */
    private static final int FEW = 4;

    private static final double LEAST_SLOT = 30;
    private static final double LEAST_BAR_ROOM = 8;
    private static final double ARROW_ROOM = 16;

    PlaceAxis {
        periods = List.copyOf(periods);
    }

    static PlaceAxis of(List<IndicatorSeries> places) {
        List<Reading> all = places.stream()
                .flatMap(series -> series.readings().stream())
                .sorted(Comparator.comparing(Reading::period)
                        .thenComparing(reading -> reading.observation().id()))
                .toList();
        List<Reading> periods = all.stream()
                .map(Reading::period)
                .distinct()
                .map(period -> all.stream()
                        .filter(reading -> reading.period().equals(period))
                        .findFirst()
                        .orElseThrow())
                .toList();
        return new PlaceAxis(periods, periods.size() > FEW);
    }

    /** With the first and the last period written only. */
    PlaceAxis thinned() {
        return new PlaceAxis(periods, true);
    }

    /** One period of all stands in the subtitle. */
    boolean isSingle() {
        return periods.size() == 1;
    }

    boolean isTold(Reading reading) {
        int at = periods.stream().map(Reading::period).toList().indexOf(reading.period());
        return !crowded || at == 0 || at == periods.size() - 1;
    }

    /** The width that the marks of one panel need, their texts included. */
    double leastWidth(List<IndicatorSeries> places, ChartWords words) {
        double label = Math.max(widestPeriod(words), widestValue(places, words));
        return crowded
                ? Math.max(LEAST_BAR_ROOM * periods.size(), 2 * label + PanelLayout.GAP)
                : slot(places, label) * periods.size();
    }

    private static double slot(List<IndicatorSeries> places, double label) {
        boolean arrows = places.stream().anyMatch(series -> !series.steps().isEmpty());
        return Math.max(LEAST_SLOT, label + PanelLayout.GAP) + (arrows ? ARROW_ROOM : 0);
    }

    List<Slot> slots(IndicatorSeries series, double left, double width) {
        return Slot.inTime(periods, left, width).stream()
                .flatMap(slot -> series.readings().stream()
                        .filter(reading ->
                                reading.period().equals(slot.reading().period()))
                        .map(reading -> new Slot(reading, slot.centre(), slot.room(), false)))
                .toList();
    }

    /** The period in lines as narrow as its words allow in the room of its slot. */
    List<String> foot(Reading reading, double width, ChartWords words) {
        if (isSingle() || !isTold(reading)) {
            return List.of();
        }
        double room = crowded ? (width - PanelLayout.GAP) / 2 : width / periods.size() - 4;
        return Lines.whole(words.breakablePeriod(reading), Typeface.REGULAR, room);
    }

    private double widestPeriod(ChartWords words) {
        return isSingle()
                ? 0
                : widest(
                        Typeface.REGULAR,
                        periods.stream()
                                .filter(this::isTold)
                                .flatMap(each ->
                                        Stream.of(words.breakablePeriod(each).split(" "))));
    }

    private double widestValue(List<IndicatorSeries> places, ChartWords words) {
        return widest(
                Typeface.BOLD,
                places.stream()
                        .flatMap(series -> series.readings().stream())
                        .filter(this::isTold)
                        .map(words::value));
    }

    private static double widest(Typeface face, Stream<String> texts) {
        return texts.mapToDouble(face::width).max().orElse(0);
    }
}
