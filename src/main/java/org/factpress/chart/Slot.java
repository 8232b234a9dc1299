package org.factpress.chart;

import java.util.ArrayList;
import java.util.List;

/** The place of a reading on the time axis: its centre, and the width it has for itself. */
record Slot(Reading reading, double centre, double room, boolean apart) {
    private static final double WIDEST_BAR = 34;
    private static final double TIGHT = 44;

    double barWidth() {
        return Math.min(WIDEST_BAR, room * 0.62);
    }

    /** Readings in proportion to time; where some would stand too close for that, in equal steps. */
    static List<Slot> inTime(List<Reading> readings, double left, double width) {
        List<Double> shares = proportional(readings);
        double edge = width / (2.0 * readings.size());
        double gap = readings.size() == 1 ? width : smallestGap(shares) * (width - 2 * edge);
        if (gap < TIGHT) {
            return inSteps(readings, left, width, false);
        }
        List<Slot> slots = new ArrayList<>();
        for (int i = 0; i < readings.size(); i++) {
            double centre = left + edge + shares.get(i) * (width - 2 * edge);
            slots.add(new Slot(readings.get(i), centre, Math.min(gap, 2 * edge), false));
        }
        return slots;
    }

    static List<Slot> inSteps(List<Reading> readings, double left, double width, boolean apart) {
        List<Slot> slots = new ArrayList<>();
        double room = width / readings.size();
        for (int i = 0; i < readings.size(); i++) {
            slots.add(new Slot(readings.get(i), left + (i + 0.5) * room, room, apart));
        }
        return slots;
    }

    private static List<Double> proportional(List<Reading> readings) {
        double first = readings.get(0).period().middle();
        double span = readings.get(readings.size() - 1).period().middle() - first;
        return readings.stream()
                .map(reading -> span == 0 ? 0.5 : (reading.period().middle() - first) / span)
                .toList();
    }

    private static double smallestGap(List<Double> shares) {
        double gap = 1;
        for (int i = 1; i < shares.size(); i++) {
            gap = Math.min(gap, shares.get(i) - shares.get(i - 1));
        }
        return gap;
    }
}
