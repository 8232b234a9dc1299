package org.factpress.normalise;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.factpress.model.Figure;
import org.factpress.model.Indicator;
import org.factpress.model.Population;
import org.factpress.normalise.PopulationFit.Fit;

/**
 * Finds the indicator a figure speaks of: by unit, by group of people, and by the words of its measure; never by value.
 *
 * <p>The score is the share of a wording's content words that the figure's measure and group hold, best wording first.
 */
final class IndicatorMatcher {
    private static final BigDecimal ENOUGH = new BigDecimal("0.60");
    private static final BigDecimal SAME_GROUP = new BigDecimal("0.10");
    private final Words words;
    private final UnitFit units;
    private final PopulationFit populations;

    IndicatorMatcher(Words words) {
        this.words = words;
        this.units = new UnitFit(words);
        this.populations = new PopulationFit(words);
    }

    /** The best fitting indicator, where one fits well enough; of equals, the one with the group named. */
    Optional<Match> best(Figure figure, List<Indicator> indicators) {
        List<Match> matches = new ArrayList<>();
        indicators.forEach(indicator -> match(figure, indicator).ifPresent(matches::add));
        return matches.stream()
                .filter(match -> match.score().compareTo(ENOUGH) >= 0)
                .max(Comparator.comparing(Match::score));
    }

    private Optional<Match> match(Figure figure, Indicator indicator) {
        Fit group = populations.of(figure.scope().population(), indicator);
        if (!units.fits(figure.quantity(), indicator.unit()) || group == Fit.OTHER) {
            return Optional.empty();
        }
        Set<String> said = new LinkedHashSet<>(spoken(figure));
        if (group == Fit.SAME || group == Fit.CLOSE) {
            // The same ages name the same group, whatever the text calls it.
            said.addAll(words.of(
                    indicator.population().label() == null
                            ? ""
                            : indicator.population().label()));
        }
        return wordings(indicator).stream()
                .map(wording -> scored(indicator, wording, said, group))
                .max(Comparator.comparing(Match::score));
    }

    private static List<String> wordings(Indicator indicator) {
        List<String> wordings = new ArrayList<>(indicator.match());
        wordings.add(indicator.label());
        return wordings;
    }

    private Match scored(Indicator indicator, String wording, Set<String> said, Fit group) {
        Set<String> wanted = words.of(wording);
        long held = wanted.stream().filter(said::contains).count();
        // One shared word out of two is a coincidence more often than a match; the group must then be the same.
        boolean onlyRate = held == 1 && said.contains(Words.RATE) && wanted.contains(Words.RATE);
        BigDecimal score = wanted.isEmpty() || onlyRate
                ? BigDecimal.ZERO.setScale(2)
                : BigDecimal.valueOf(held).divide(BigDecimal.valueOf(wanted.size()), 2, RoundingMode.HALF_UP);
        BigDecimal total =
                group == Fit.SAME && score.signum() > 0 ? score.add(SAME_GROUP).min(BigDecimal.ONE.setScale(2)) : score;
        String why = "holds " + held + " of the " + wanted.size() + " words of '" + wording + "'"
                + (group == Fit.SAME ? ", same group" : group == Fit.CLOSE ? ", age bands differ by a year" : "");
        return new Match(indicator, total, why);
    }

    /** What a figure speaks of. Of "share of X of Y" only X counts: Y describes the whole, not what is measured. */
    Set<String> spoken(Figure figure) {
        Set<String> said = new LinkedHashSet<>();
        String measure = figure.scope().measure() == null ? "" : figure.scope().measure();
        Optional<String> whole = words.sharedWhole(measure);
        if (whole.isPresent()) {
            said.add(Words.RATE);
            said.addAll(words.of(whole.get()));
        } else {
            said.addAll(words.of(measure));
        }
        if ("percent".equals(figure.quantity().unit())) {
            said.add(Words.RATE);
        }
        Population population = figure.scope().population();
        said.addAll(words.of(population.label() == null ? "" : population.label()));
        said.addAll(words.of(
                figure.quantity().unit() == null ? "" : figure.quantity().unit()));
        return said;
    }

    /** Whether a measure is put as a share of a whole. */
    boolean tellsShare(String measure) {
        return words.sharedWhole(measure).isPresent();
    }

    /** How many words of a phrase say what is measured. */
    int contentWords(String phrase) {
        return words.of(phrase).size();
    }
}
