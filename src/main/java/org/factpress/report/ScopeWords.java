package org.factpress.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factpress.chart.ScopeText;
import org.factpress.model.Population;
import org.factpress.model.Scope;

/** Of whom and where, in words. */
record ScopeWords(ScopeText text) {
    String ages(Population population) {
        return text.ages(population);
    }

    /** "≤ 17", for a narrow column; the label where no ages are stated. */
    String agesInBrief(Population population) {
        if (population.ageMin() != null && population.ageMax() != null) {
            return population.ageMin() + "–" + population.ageMax();
        }
        if (population.ageMax() != null) {
            return "≤\u00a0" + population.ageMax();
        }
        if (population.ageMin() != null) {
            return "≥\u00a0" + population.ageMin();
        }
        return population.label() == null ? "" : population.label();
    }

    String places(List<String> places) {
        return text.places(places);
    }

    /** "2015 · 17 and younger · Phnom Penh and Siem Reap". */
    String told(Scope scope, String period) {
        return Stream.of(period, ages(scope.population()), places(scope.place()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
