package org.factpress.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.factpress.model.Change;
import org.factpress.model.ChartSpec;
import org.factpress.model.Direction;
import org.factpress.model.Indicator;
import org.factpress.model.Observation;
import org.factpress.model.ObservationStatus;
import org.factpress.model.Population;
import org.factpress.model.Quantity;
import org.factpress.model.ReleaseSpec;
import org.factpress.model.Revision;
import org.factpress.model.Scope;
import org.jspecify.annotations.Nullable;

/** A release that tells its provinces apart, some of them in the script of the country. */
final class PlaceRevision {
    private static final List<String> PROVINCES = List.of(
            "Phnom Penh",
            "Siem Reap",
            "Preah Sihanouk and the islands off its coast",
            "ភ្នំពេញ ខាងជើង",
            "Battambang",
            "أبو ظبي الجنوبية",
            "Kampong Cham",
            "Takeo");
    private static final List<String> BEFORE = List.of("12.4", "9.8", "15.1", "7.5", "6.2", "11.0", "8.16", "4.3");
    private static final List<String> AFTER = List.of("6.1", "4.4", "3.8", "5.2", "2.9", "6.6", "2.2", "1.7");
    private static final List<String> FALLS = List.of("51", "55", "75", "31", "53", "40", "73", "60");
    private static final String LABEL = "Children who work at night";

    private PlaceRevision() {}

    static Revision ofProvinces() {
        Indicator indicator = SampleRevision.indicator("night-work", LABEL, "percent", Population.UNSTATED, PROVINCES);
        List<Observation> observations = new ArrayList<>();
        for (int i = 0; i < PROVINCES.size(); i++) {
            observations.add(level(i, BEFORE.get(i), "2012"));
            observations.add(level(i, AFTER.get(i), "2015"));
            observations.add(fall(i));
        }
        ChartSpec chart = new ChartSpec("provinces", "small-multiples", List.of("night-work"), null);
        Revision full = GalleryCase.revised(List.of(chart), "{{masthead}}\n\n{{chart: provinces}}\n\n{{foot}}\n");
        ReleaseSpec spec = full.spec();
        String title = "Fewer children work at night, wherever the survey went";
        return full.with(spec.with(title, "Household survey 2015", spec.publisher(), spec.charts()))
                .with(List.of(indicator), observations);
    }

    private static Observation level(int province, String value, String period) {
        String precision = value.endsWith("16") ? "0.01" : "0.1";
        return observation(province, SampleRevision.percent(value, precision), period, null);
    }

    private static Observation fall(int province) {
        Change change = new Change(Direction.DECREASE, null, null, "2012", "2015", true);
        return observation(province, SampleRevision.change(FALLS.get(province)), "2012/2015", change);
    }

    private static Observation observation(int province, Quantity quantity, String period, @Nullable Change change) {
        Scope scope = SampleRevision.scope(Population.UNSTATED, List.of(PROVINCES.get(province)), period);
        return new Observation(
                String.format(Locale.ROOT, "province-%d-%s", province, period),
                "night-work",
                LABEL,
                quantity,
                scope,
                change,
                false,
                ObservationStatus.NORMAL,
                List.of(),
                List.of(),
                null);
    }
}
