package org.factpress.extract;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The phenomena of French and what its figures are about, in tables that a reader of French can extend. */
class FrenchPhenomenaTest {
    static Stream<String> sentences() throws IOException {
        return PhenomenaTest.rows("phenomena-fr.txt");
    }

    static Stream<String> texts() throws IOException {
        return PhenomenaTest.rows("scopes-fr.txt");
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void readsEachNumberForWhatItIs(String line) {
        PhenomenaTest.assertReads("fr", line);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void knowsWhatEachFigureIsAbout(String line) {
        ScopesTest.assertTells("fr", line);
    }
}
