package org.factpress.normalise;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.factpress.model.Indicator;

/** One way to speak of an indicator, as content words, and those among them that neither group nor unit explains. */
record Wording(String text, Set<String> words, Set<String> own) {
    /** All ways that a job or the discovery gives for an indicator, its label among them. */
    static List<Wording> of(Indicator indicator, Words words) {
        Set<String> common = new LinkedHashSet<>();
        common.add(Words.RATE);
        common.addAll(words.of(String.valueOf(indicator.population().label())));
        common.addAll(words.of(String.valueOf(indicator.unit())));
        List<String> texts = new ArrayList<>(indicator.match());
        texts.add(indicator.label());
        return texts.stream()
                .map(text -> of(text, words, common))
                .filter(wording -> !wording.words().isEmpty())
                .toList();
    }

    private static Wording of(String text, Words words, Set<String> common) {
        Set<String> all = words.of(text);
        Set<String> own = new LinkedHashSet<>(all);
        own.removeAll(common);
        return new Wording(text, all, own);
    }
}
