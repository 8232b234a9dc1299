package org.factpress.normalise;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.factpress.model.Figure;
import org.factpress.model.Indicator;
import org.factpress.model.Population;

/**
 * Tells what a figure says beyond an indicator: "donations of plasma" of "donations", "in medicine the offer rate" of "offer
 * rate", the row "5 to 14" of all ages. What is said beyond may make it a part of what the indicator measures.
 */
final class Narrowings {
    private static final Pattern BY = Pattern.compile("(?<=\\w)(?:ed|n|t) by | (?:\\w+ée?s?) par ");
    private final Words words;
    private final Set<String> context;

    /** @param context words that the whole release is about */
    Narrowings(Words words, Set<String> context) {
        this.words = words;
        this.context = context;
    }

    Set<String> of(Figure figure, Said said, Indicator indicator, List<Wording> ways) {
        Set<String> known = known(figure, indicator, ways);
        Set<String> beyond = new LinkedHashSet<>(said.isOfTable() ? said.inTable(known) : said.measure());
        beyond.removeAll(doers(figure));
        beyond.addAll(said.segment());
        beyond.removeAll(known);
        beyond.removeIf(words::isLight);
        if (said.ofThose()) {
            beyond.add(String.valueOf(figure.scope().measure()));
        }
        beyond.addAll(ages(figure.scope().population(), indicator, ways));
        return beyond;
    }

    /** "doses given by health teams": who did it sets nothing apart. */
    private Set<String> doers(Figure figure) {
        String measure = String.valueOf(figure.scope().measure());
        Matcher by = BY.matcher(measure);
        if (!by.find()) {
            return Set.of();
        }
        Set<String> doers = new LinkedHashSet<>(words.of(measure.substring(by.end())));
        doers.removeAll(words.of(measure.substring(0, by.start())));
        return doers;
    }

    private Set<String> known(Figure figure, Indicator indicator, List<Wording> ways) {
        Set<String> known = new LinkedHashSet<>(context);
        known.add(Words.RATE);
        ways.forEach(way -> known.addAll(way.words()));
        known.addAll(words.of(indicator.id()));
        known.addAll(words.of(String.valueOf(indicator.unit())));
        known.addAll(words.of(String.valueOf(indicator.population().label())));
        known.addAll(words.of(String.valueOf(figure.quantity().unit())));
        indicator.place().forEach(place -> known.addAll(words.of(place)));
        figure.scope().place().forEach(place -> known.addAll(words.of(place)));
        return known;
    }

    /** An age band where the indicator has none, and none of its wordings names one. */
    private static Set<String> ages(Population group, Indicator indicator, List<Wording> ways) {
        boolean banded = indicator.population().hasAges()
                || ways.stream()
                        .flatMap(way -> way.words().stream())
                        .anyMatch(word -> Character.isDigit(word.charAt(0)));
        if (!group.hasAges() || banded) {
            return Set.of();
        }
        return Set.of(
                group.ageMax() == null
                        ? group.ageMin() + " and over"
                        : group.ageMin() == null
                                ? group.ageMax() + " and under"
                                : group.ageMin() + " to " + group.ageMax());
    }
}
