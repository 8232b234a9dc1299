package org.factpress.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.factpress.model.Block;
import org.factpress.model.Population;
import org.jspecify.annotations.Nullable;

/** What a reader keeps in mind from sentence to sentence: the last places, country, period, study, measure and group. */
final class DocumentContext {
    private final DocumentTime time;
    private @Nullable String country;
    private @Nullable String measure;
    private @Nullable String whole;
    private @Nullable String topic;
    private ElidedCounts.@Nullable Counted counted;
    private @Nullable Block block;
    private boolean placesUnknown;
    private List<String> firstGroup = List.of();
    private List<String> lastGroup = List.of();
    private List<String> lastPlaces = List.of();
    private final Map<String, Population> bands = new HashMap<>();
    private final Map<Integer, List<String>> placesByCount = new HashMap<>();
    private Population population = Population.UNSTATED;

    DocumentContext(DocumentTime time) {
        this.time = time;
    }

    DocumentTime time() {
        return time;
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

    /** What the last share was a share of; null where none was told. */
    @Nullable
    String whole() {
        return whole;
    }

    void whole(@Nullable String phrase) {
        whole = phrase;
    }

    /** What the last amount measured; null where none did. */
    @Nullable
    String topic() {
        return topic;
    }

    void topic(@Nullable String measure) {
        topic = measure;
    }

    /** What was counted last; null where nothing was. */
    ElidedCounts.@Nullable Counted counted() {
        return counted;
    }

    void counted(ElidedCounts.@Nullable Counted told) {
        counted = told;
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

    List<String> lastPlaces() {
        return lastPlaces;
    }

    void places(List<String> names) {
        lastPlaces = names;
        placesUnknown = false;
        placesByCount.put(names.size(), names);
        if (names.size() > 1) {
            lastGroup = names;
            firstGroup = firstGroup.isEmpty() ? names : firstGroup;
        }
    }

    /** The places before are no longer those spoken of. */
    void noPlaces() {
        lastPlaces = List.of();
        placesUnknown = true;
    }

    boolean placesUnknown() {
        return placesUnknown;
    }

    /** A single place holds for its own paragraph; places named together hold until others are. */
    void enter(Block paragraph) {
        if (block != null && !block.equals(paragraph) && lastPlaces.size() == 1) {
            lastPlaces = firstGroup;
        }
        block = paragraph;
    }

    /** A new section speaks again of the places that the document named together first. */
    void startSection() {
        if (!firstGroup.isEmpty()) {
            lastPlaces = firstGroup;
        }
    }

    /** The places last named together, where more than one were. */
    List<String> lastGroup() {
        return lastGroup;
    }

    /** The places last named together that were this many, for "these three cities". */
    List<String> placesNumbering(int count) {
        return placesByCount.getOrDefault(count, List.of());
    }
}
