package org.factpress.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factpress.model.Figure;
import org.factpress.model.FigureKind;
import org.factpress.model.ScopePart;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The period of each figure, in a table of short texts. */
class PeriodsTest {
    private static final Extractor EXTRACTOR = new Extractor();

    static Stream<String> texts() throws IOException {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(PeriodsTest.class.getResourceAsStream("periods.txt"), StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void tellsThePeriodOfEachFigure(String line) {
        String text = line.substring(0, line.indexOf("=>")).strip();
        String expected = line.substring(line.indexOf("=>") + 2).strip();
        String told = EXTRACTOR.extract(PlacesInForceTest.document(text)).figures().stream()
                .filter(figure -> figure.quantity().kind() != FigureKind.DURATION)
                .map(PeriodsTest::told)
                .collect(Collectors.joining("; "));
        assertThat(told).isEqualTo(expected);
    }

    private static String told(Figure figure) {
        String period = figure.scope().period() == null ? "-" : figure.scope().period();
        return figure.surface() + ": " + period + (figure.inherited().contains(ScopePart.PERIOD) ? "*" : "");
    }
}
