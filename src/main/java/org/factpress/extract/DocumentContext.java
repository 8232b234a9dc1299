package org.factpress.extract;

import java.util.HashMap;
import java.util.Map;
import org.factpress.model.Population;
import org.jspecify.annotations.Nullable;

/** What a reader keeps in mind from sentence to sentence: the last places, country, period, study, measure and group. */
final class DocumentContext {
    private @Nullable Integer documentYear;
    private @Nullable String studyPeriod;
    private @Nullable String lastPeriod;
    private @Nullable String country;
    private @Nullable String measure;
    private PlaceFocus places = new PlaceFocus();
    private final Map<String, Population> bands = new HashMap<>();
    private Population population = Population.UNSTATED;

    @Nullable
    Integer documentYear() {
        return documentYear;
    }

    void documentYear(@Nullable Integer year) {
        documentYear = year;
    }

    @Nullable
    String studyPeriod() {
        return studyPeriod;
    }

    void studyPeriod(String period) {
        studyPeriod = period;
    }

    @Nullable
    String lastPeriod() {
        return lastPeriod;
    }

    void lastPeriod(String period) {
        lastPeriod = period;
    }

    @Nullable
    String country() {
        return country;
    }

    void country(String name) {
        country = name;
    }

    @Nullable
    String measure() {
        return measure;
    }

    /** What a rate measured, and of whom; null where nothing may be leaned on any more. */
    void measured(@Nullable String phrase, Population group) {
        measure = phrase;
        population = group;
    }

    /** The age band given earlier to a group of this name, where the name says more than one word. */
    Population banded(Population group) {
        return group.hasAges() || group.label() == null ? group : bands.getOrDefault(group.label(), group);
    }

    void band(Population group) {
        if (group.label() != null && group.label().contains(" ") && group.hasAges()) {
            bands.put(group.label(), group);
        }
    }

    Population population() {
        return population;
    }

    PlaceFocus places() {
        return places;
    }

    void places(PlaceFocus focus) {
        places = focus;
    }
}
