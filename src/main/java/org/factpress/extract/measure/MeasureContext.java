package org.factpress.extract.measure;

import java.util.HashMap;
import java.util.Map;
import org.factpress.model.Population;
import org.jspecify.annotations.Nullable;

/** What a reader keeps in mind of what was measured: the last measure, whole, topic, count and group. */
public final class MeasureContext {
    private @Nullable String measure;
    private @Nullable String whole;
    private @Nullable String named;
    private @Nullable String topic;
    private ElidedCounts.@Nullable Counted counted;
    private final Map<String, Population> bands = new HashMap<>();
    private Population population = Population.UNSTATED;

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
        named = phrase;
    }

    /** What "of them" points back to: the whole or the noun counted that was told last; null where none was. */
    @Nullable
    String named() {
        return named;
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
        named = told == null ? named : told.noun();
    }

    /** What a rate measured, and of whom; null where nothing may be leaned on any more. */
    public void measured(@Nullable String phrase, Population group) {
        measure = phrase;
        population = group;
    }

    /** The age band given earlier to a group of this name, where the name says more than one word. */
    public Population banded(Population group) {
        return group.hasAges() || group.label() == null ? group : bands.getOrDefault(group.label(), group);
    }

    public void band(Population group) {
        if (group.label() != null && group.label().contains(" ") && group.hasAges()) {
            bands.put(group.label(), group);
        }
    }

    public Population population() {
        return population;
    }
}
