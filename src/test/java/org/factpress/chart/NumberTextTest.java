package org.factpress.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.factpress.model.Change;
import org.factpress.model.Coded;
import org.factpress.model.Direction;
import org.factpress.model.FigureKind;
import org.factpress.model.Qualifier;
import org.factpress.model.Quantity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "percentage | 2.2     | -  | -  | exact    | 0.1    | percent | 2.2%",
                "percentage | 8.160   | -  | -  | exact    | 0.01   | percent | 8.16%",
                "percentage | 2       | -  | -  | exact    | 1      | percent | 2%",
                "percentage | 2.0     | -  | -  | exact    | 0.1    | percent | 2.0%",
                "percentage | 0.1     | -  | -  | under    | 0.1    | percent | < 0.1%",
                "percentage | 30      | -  | -  | at-most  | 1      | percent | ≤ 30%",
                "percentage | 30      | -  | -  | at-least | 1      | percent | ≥ 30%",
                "percentage | 90      | -  | -  | about    | 1      | percent | ≈ 90%",
                "range      | -       | 15 | 30 | between  | 1      | percent | 15–30%",
                "range      | -       | 15 | -  | exact    | 1      | percent | ≥ 15%",
                "count      | 500     | -  | -  | over     | 1      | officer | > 500",
                "count      | 1200    | -  | -  | exact    | 1      | officer | 1,200",
                "count      | 2450000 | -  | -  | exact    | 1      | child   | 2,450,000",
                "count      | 2450000 | -  | -  | exact    | 10000  | child   | 2.45 million",
                "count      | 1300000 | -  | -  | about    | 100000 | person  | ≈ 1.3 million",
                "count      | 45000   | -  | -  | exact    | 1000   | person  | 45,000",
                "money      | 4100000 | -  | -  | exact    | 100000 | USD     | US$4.1 million",
                "money      | 1250.50 | -  | -  | exact    | 0.01   | EUR     | €1,250.50",
                "range      | -       | 2000000 | 3000000 | between | 1000000 | USD | US$2–3 million",
                "duration   | 13      | -  | -  | exact    | 1      | year    | 13 years",
                "duration   | 1       | -  | -  | exact    | 1      | year    | 1 year",
                "measure    | 5.5     | -  | -  | exact    | 0.1    | km      | 5.5 km",
                "ratio      | 2       | -  | -  | exact    | 1      | times   | 2 times",
                "percentage | 5.96    | -  | -  | exact    | 0.01   | percentage-points | 5.96 percentage points",
                "percentage | -2.5    | -  | -  | exact    | 0.1    | percent | −2.5%",
                "count      | 0       | -  | -  | exact    | 1      | -       | 0",
            })
    void writesAsManyDigitsAsWereStated(
            String kind,
            String value,
            String low,
            String high,
            String qualifier,
            String precision,
            String unit,
            String text) {
        Quantity quantity = quantity(kind, value, low, high, qualifier, precision, unit);
        assertThat(NumberText.ENGLISH.of(quantity).replace('\u00a0', ' ')).isEqualTo(text);
        assertThat(NumberText.ENGLISH.of(quantity)).doesNotContain(" ");
    }

    @Test
    void writesAComputedValueWithTheDigitsItSupports() {
        Quantity quantity = quantity("percentage", "73.0392156", null, null, "exact", null, "percent");
        assertThat(NumberText.ENGLISH.of(quantity)).isEqualTo("73%");
    }

    @Test
    void signsAChangeAtEachOfItsEnds() {
        Change fall = new Change(Direction.DECREASE, null, null, "2012", "2015", true);
        Quantity stated = quantity("change", "73", null, null, "exact", "1", "percent");
        Quantity computed = quantity("change", null, "80", "93", "between", "1", "percent");
        assertThat(NumberText.ENGLISH.signed(stated, fall)).isEqualTo("−73%");
        Quantity nearly = quantity("change", "75", null, null, "about", "1", "percent");
        assertThat(NumberText.ENGLISH.signed(nearly, fall)).isEqualTo("≈\u00a0−75%");
        assertThat(NumberText.ENGLISH.signed(computed, fall)).isEqualTo("−80 to −93%");
    }

    @Test
    void writesBoundsInWordsForSentences() {
        assertThat(NumberText.ENGLISH.inWords(quantity("count", "500", null, null, "over", "1", "officer")))
                .isEqualTo("more than 500");
        assertThat(NumberText.ENGLISH.inWords(quantity("percentage", "90", null, null, "about", "1", "percent")))
                .isEqualTo("about 90%");
    }

    @Test
    void keepsQualifierNumberAndUnitApart() {
        WrittenNumber parts =
                NumberText.ENGLISH.parts(quantity("money", "4100000", null, null, "over", "100000", "USD"));
        assertThat(parts).isEqualTo(new WrittenNumber(">\u00a0US$", "4.1", "\u00a0million"));
    }

    @Test
    void writesInTheLanguageAskedFor() {
        Quantity quantity = quantity("percentage", "2.2", null, null, "exact", "0.1", "percent");
        assertThat(NumberText.in(Locale.FRENCH).of(quantity)).isEqualTo("2,2\u202f%");
        Quantity count = quantity("count", "1250", null, null, "over", "1", "officer");
        assertThat(NumberText.in(Locale.FRENCH).of(count)).isEqualTo(">\u00a01\u202f250");
        assertThat(NumberText.in(Locale.FRENCH).inWords(count)).isEqualTo("plus de 1\u202f250");
    }

    static Quantity quantity(
            String kind,
            @Nullable String value,
            @Nullable String low,
            @Nullable String high,
            String qualifier,
            @Nullable String precision,
            @Nullable String unit) {
        return new Quantity(
                Coded.of(FigureKind.class, kind),
                decimal(value),
                decimal(low),
                decimal(high),
                Coded.of(Qualifier.class, qualifier),
                decimal(precision),
                unit);
    }

    private static @Nullable BigDecimal decimal(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
