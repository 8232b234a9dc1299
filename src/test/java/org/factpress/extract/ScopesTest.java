package org.factpress.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factpress.model.Figure;
import org.factpress.model.Population;
import org.factpress.model.Salience;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What figures are about, from their sentence or from what went before, in a table of short texts. */
class ScopesTest {
    private static final Extractor EXTRACTOR = new Extractor();

    static Stream<String> texts() throws IOException {
        return PhenomenaTest.rows("scopes.txt");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void knowsWhatEachFigureIsAbout(String line) {
        assertTells("en", line);
    }

    /** That the core figures of a row's text, in this language, are about what stands behind its arrow. */
    static void assertTells(String language, String line) {
        String text = line.substring(0, line.indexOf("=>")).strip();
        String expected = line.substring(line.indexOf("=>") + 2).strip();
        String told = EXTRACTOR.extract(PhenomenaTest.document(text, language)).figures().stream()
                .filter(figure -> figure.salience() == Salience.CORE)
                .map(ScopesTest::told)
                .collect(Collectors.joining("; "));
        assertThat(told).isEqualTo(expected);
    }

    private static String told(Figure figure) {
        String places = String.join(", ", figure.scope().place());
        return figure.surface() + ": " + or(figure.scope().measure()) + " | "
                + told(figure.scope().population()) + " | " + (places.isEmpty() ? "-" : places) + " | "
                + or(figure.scope().period());
    }

    private static String told(Population population) {
        String ages = population.ageMax() != null
                ? " ≤" + population.ageMax()
                : population.ageMin() != null ? " ≥" + population.ageMin() : "";
        return population.label() == null && ages.isEmpty() ? "-" : (or(population.label()) + ages);
    }

    private static String or(String text) {
        return text == null ? "-" : text;
    }
}
