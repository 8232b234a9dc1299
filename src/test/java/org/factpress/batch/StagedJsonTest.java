package org.factpress.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.factpress.model.Change;
import org.factpress.model.DateMention;
import org.factpress.model.Direction;
import org.factpress.model.Extraction;
import org.factpress.model.Figure;
import org.factpress.model.FigureKind;
import org.factpress.model.Finding;
import org.factpress.model.FindingCode;
import org.factpress.model.LedgerEntry;
import org.factpress.model.LedgerRole;
import org.factpress.model.Population;
import org.factpress.model.PrintedReport;
import org.factpress.model.Qualifier;
import org.factpress.model.Quantity;
import org.factpress.model.Salience;
import org.factpress.model.Scope;
import org.factpress.model.ScopePart;
import org.factpress.model.SetAside;
import org.factpress.model.SetAsideReason;
import org.factpress.model.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StagedJsonTest {
    @ParameterizedTest
    @ValueSource(strings = {"2.20", "80", "1E+5", "0.000", "-0.1", "1.30E+6", "12345678901234567890.123456789"})
    void keepsEachDecimalToItsLastPlace(String decimal) {
        Quantity quantity = new Quantity(
                FigureKind.PERCENTAGE,
                new BigDecimal(decimal),
                null,
                null,
                Qualifier.EXACT,
                new BigDecimal("0.10"),
                "percent");

        assertThat(again(quantity, Quantity.class)).isEqualTo(quantity);
    }

    @Test
    void keepsAnExtraction() {
        Figure figure = new Figure(
                "id",
                "a.txt",
                null,
                3,
                7,
                "2.2%",
                "half a pair \ud83d and a whole one \ud83d\ude00",
                new Quantity(
                        FigureKind.RANGE,
                        null,
                        new BigDecimal("15"),
                        new BigDecimal("30"),
                        Qualifier.BETWEEN,
                        null,
                        null),
                new Scope("measure", new Population("minors", null, 17), List.of("Phnom Penh"), "2015"),
                new Change(Direction.DECREASE, new BigDecimal("8.16"), null, null, "2015", true),
                new BigDecimal("369"),
                null,
                Set.of(ScopePart.PERIOD, ScopePart.PLACE),
                Salience.CORE,
                List.of("why"));
        SetAside aside =
                new SetAside("a.txt", 2, 1, 2, "7", "quote", BigDecimal.ONE, null, null, SetAsideReason.AGE_BAND);
        DateMention date = new DateMention("a.txt", 1, 0, 4, "s", "q", DayOfWeek.MONDAY, 1, 2, null, 2016);
        Extraction extraction = new Extraction("a.txt", List.of(figure), List.of(aside), List.of(date));

        assertThat(again(extraction, Extraction.class)).isEqualTo(extraction);
    }

    @Test
    void keepsComputedNumbersAsDecimals() {
        Finding finding = new Finding(
                "f",
                FindingCode.ARITHMETIC_MISMATCH,
                Severity.ERROR,
                "message",
                List.of("a"),
                List.of("b"),
                new TreeMap<>(Map.of("whole", new BigDecimal("80"), "part", new BigDecimal("1.50"), "word", "Monday")),
                null);

        assertThat(again(finding, Finding.class)).isEqualTo(finding);
    }

    @Test
    void keepsAReportToTheLastByte() {
        byte[] pdf = {0, -1, 127, -128, 10};
        LedgerEntry entry = new LedgerEntry(1, 0.1, 1 / 3.0, 200, 1e-9, "2.2", LedgerRole.OBSERVATION, null);

        PrintedReport report = again(new PrintedReport("sheet.pdf", pdf, 2, List.of(entry)), PrintedReport.class);

        assertThat(report.pdf()).isEqualTo(pdf);
        assertThat(report.ledger()).containsExactly(entry);
    }

    private static <T> T again(T content, Class<T> type) {
        return StagedJson.read(StagedJson.write(content), type);
    }
}
