package org.factpress.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds what extraction reaches on the sample documents, all four formats; raise a bar with what raises the score. */
class SampleFiguresTest {
    private static final Path GOLD = Path.of("src/test/resources/org/factpress/gold/samples/gold.jsonl");
    private static Scorecard card = new Scorecard();

    @BeforeAll
    static void extractTheSamples() {
        card = new Scorer().score(GoldFile.of(GOLD, null).read()).scorecard();
    }

    @ParameterizedTest
    @CsvSource({"CORE, 0.98, 0.94", "ALL, 0.95, 0.98"})
    void findsFiguresWithTheirValues(Tier tier, double precision, double recall) {
        assertThat(card.precision(tier, Scorecard.VALUE).share()).isGreaterThanOrEqualTo(precision);
        assertThat(card.recall(tier, Scorecard.VALUE).share()).isGreaterThanOrEqualTo(recall);
        assertThat(card.recall(tier, Scorecard.VALUE).of()).isGreaterThan(100);
    }

    @ParameterizedTest
    @CsvSource({
        "KIND, 0.98",
        "QUALIFIER, 0.98",
        "UNIT, 0.97",
        "CHANGE, 0.75",
        "AGE_BAND, 0.82",
        "PLACE, 0.85",
        "PERIOD, 0.83",
        "MEASURE, 0.68",
        "POPULATION, 0.75"
    })
    void readsWhatResultsAreAbout(Field field, double bar) {
        assertThat(card.given(Tier.CORE, field).share()).isGreaterThanOrEqualTo(bar);
    }

    @Test
    void setsAsideEachOtherNumberWithItsReason() {
        assertThat(card.setAside().share()).isGreaterThanOrEqualTo(0.89);
    }

    @Test
    void accountsForEachNumberInExactlyOneRow() {
        assertThat(card.coverage().right()).isEqualTo(card.coverage().of());
    }
}
