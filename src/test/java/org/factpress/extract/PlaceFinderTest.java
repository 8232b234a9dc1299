package org.factpress.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factpress.extract.language.QuantityWords;
import org.factpress.extract.language.Sentences;
import org.factpress.extract.language.Vocabulary;
import org.factpress.extract.place.PlaceFinder;
import org.factpress.extract.sentence.PlaceMention;
import org.factpress.model.Block;
import org.factpress.model.Zone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlaceFinderTest {
    private static final Vocabulary ENGLISH = new Vocabulary("en");
    private static final Vocabulary FRENCH = new Vocabulary("fr");
    private static final PlaceFinder FINDER = new PlaceFinder(ENGLISH, new QuantityWords(ENGLISH));

    static Stream<String> cases() throws IOException {
        return cases("places.txt");
    }

    static Stream<String> frenchCases() throws IOException {
        return cases("places-fr.txt");
    }

    private static Stream<String> cases(String table) throws IOException {
        try (InputStream in = PlaceFinderTest.class.getResourceAsStream(table)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.contains(" => "))
                    .filter(line -> !line.startsWith("#"));
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void recognisesAPlaceAndNothingElse(String row) {
        String[] parts = row.split(" => ");

        assertThat(told(parts[0])).isEqualTo(parts[1]);
    }

    @ParameterizedTest
    @MethodSource("frenchCases")
    void recognisesAPlaceInFrenchAndPrintsItsFrenchName(String row) {
        boolean there = Vocabulary.knows("fr");
        assumeTrue(there, "SKIPPED: the rest of the French vocabulary is not in this build");
        String[] parts = row.split(" => ");
        PlaceFinder finder = new PlaceFinder(FRENCH, new QuantityWords(FRENCH));

        assertThat(told(finder, FRENCH, parts[0])).isEqualTo(parts[1]);
    }

    @Test
    void theTableIsLongEnoughToMeanSomething() throws IOException {
        assertThat(cases()).hasSizeGreaterThan(80);
    }

    @Test
    void aNameInACellOfItsOwnNeedsNoWordBesideIt() {
        assertThat(told("Reading")).isEqualTo("Reading");
        assertThat(told("Kampot (12)")).isEqualTo("Kampot");
    }

    @Test
    void tellsTheCountryOfACityAndOfARegion() {
        assertThat(FINDER.countryOf("Phnom Penh")).contains("Cambodia");
        assertThat(FINDER.countryOf("Kandal")).contains("Cambodia");
        assertThat(FINDER.countryOf("Cambodia")).isEmpty();
        assertThat(FINDER.countryOf("Nowhere at all")).isEmpty();
    }

    private static String told(String text) {
        return told(FINDER, ENGLISH, text);
    }

    private static String told(PlaceFinder finder, Vocabulary language, String text) {
        Block block = Block.of(Zone.BODY, 0, text.length());
        String told = new Sentences(language)
                .of(List.of(block), text).stream()
                        .flatMap(sentence -> finder.in(sentence).stream())
                        .map(PlaceFinderTest::told)
                        .collect(Collectors.joining(" | "));
        return told.isEmpty() ? "-" : told;
    }

    private static String told(PlaceMention mention) {
        String names = String.join(" + ", mention.names());
        return mention.demonym() ? "(" + names + ")" : names;
    }

    /** Every country's name alone is found as that country. */
    @Test
    void findsEveryCountryByItsName() {
        for (String country : List.of("Cambodia", "Mali", "Togo", "Oman", "Cuba", "Fiji", "Peru", "Laos")) {
            assertThat(told("In " + country + " 12% voted.")).isEqualTo(country);
        }
    }
}
