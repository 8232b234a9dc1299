package org.factpress.chart;

import com.ibm.icu.text.ListFormatter;
import java.util.List;
import java.util.Locale;
import org.factpress.model.Population;
import org.factpress.model.Scope;

/** Writes places and populations in words: {@code Phnom Penh, Siem Reap and Sihanoukville}, {@code 15 and younger}. */
public final class ScopeText {
    private final Words words;

    private ScopeText(Words words) {
        this.words = words;
    }

    public static ScopeText in(Locale language) {
        return new ScopeText(Words.in(language));
    }

    public String places(List<String> places) {
        return ListFormatter.getInstance(words.locale()).format(places);
    }

    /** The ages in words, empty where none are stated. */
    public String ages(Population population) {
        if (population.ageMin() != null && population.ageMax() != null) {
            return words.say("ages.between", text(population.ageMin()), text(population.ageMax()));
        }
        if (population.ageMax() != null) {
            return words.say("ages.up-to", text(population.ageMax()));
        }
        return population.ageMin() != null ? words.say("ages.from", text(population.ageMin())) : "";
    }

    /** What sets a scope apart from the main one. */
    String difference(Scope scope, Scope main) {
        String place = Scopes.samePlace(scope, main) ? "" : places(scope.place());
        String people = Scopes.samePeople(scope.population(), main.population()) ? "" : ages(scope.population());
        return place.isEmpty() || people.isEmpty() ? place + people : place + ", " + people;
    }

    private static String text(int age) {
        return Integer.toString(age);
    }
}
