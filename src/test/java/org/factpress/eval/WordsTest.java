package org.factpress.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.factpress.model.FigureKind;
import org.factpress.model.Qualifier;
import org.factpress.model.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How measures, units and numbers are compared. */
class WordsTest {
    @ParameterizedTest
    @CsvSource({
        "prevalence of minors, the prevalence of a minor, true",
        "share of pupils who finish school, pupils finishing school, true",
        "cases of abuse, officers trained, false",
        "children in class, child, true",
        "people reached by the new programme, people, false",
        "cities, city, true",
        "the, of, false"
    })
    void takesMeasuresAsAlikeWhenHalfOfTheirWordsAre(String gold, String got, boolean alike) {
        assertThat(Nouns.alike(gold, got)).isEqualTo(alike);
    }

    @ParameterizedTest
    @CsvSource({
        "COUNT, police officer, officer, true",
        "COUNT, agency or hotline, hotline, true",
        "COUNT, officer, police officer, true",
        "COUNT, officer, school, false",
        "MONEY, USD, AUD, false",
        "PERCENTAGE, percent, percentage-points, false",
        "COUNT, officer, , false",
        "COUNT, , officer, false",
        "COUNT, , , true"
    })
    void takesUnitsAsTheSameWhenTheirHeadsAre(FigureKind kind, String gold, String got, boolean same) {
        assertThat(UnitNames.same(quantity(kind, "1", gold), quantity(kind, "1", got)))
                .isEqualTo(same);
    }

    @Test
    void comparesNumbersByValue() {
        assertThat(Values.same(quantity(FigureKind.COUNT, "2.20", null), quantity(FigureKind.COUNT, "2.2", null)))
                .isTrue();
        assertThat(Values.same(quantity(FigureKind.COUNT, "2.24", null), quantity(FigureKind.COUNT, "2.2", null)))
                .isFalse();
    }

    @Test
    void comparesThirdsToTheShorterSpelling() {
        assertThat(Values.same(quantity(FigureKind.RATIO, "33.3", null), quantity(FigureKind.RATIO, "33.3333", null)))
                .isTrue();
        assertThat(Values.same(quantity(FigureKind.RATIO, "33.3", null), quantity(FigureKind.RATIO, "30", null)))
                .isFalse();
    }

    private static Quantity quantity(FigureKind kind, String value, String unit) {
        return new Quantity(kind, new BigDecimal(value), null, null, Qualifier.EXACT, null, unit);
    }
}
