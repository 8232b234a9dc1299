package org.factpress.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.factpress.model.Extraction;
import org.factpress.model.FigureKind;
import org.factpress.model.Qualifier;
import org.factpress.model.Quantity;
import org.factpress.model.Salience;
import org.factpress.model.Scope;
import org.junit.jupiter.api.Test;

/** Rows without offsets are found by what they read and in which order. */
class PairingTest {
    @Test
    void pairsEqualSurfacesInOrder() {
        assertThat(answers(List.of("5", "7", "5"), List.of("5", "7", "5"))).containsExactly(0, 1, 2);
    }

    @Test
    void stepsOverARowThatTheProgramLost() {
        assertThat(answers(List.of("5", "7", "9"), List.of("5", "9"))).containsExactly(0, null, 1);
    }

    @Test
    void stepsOverARowThatGoldDoesNotHave() {
        assertThat(answers(List.of("5", "9"), List.of("5", "7", "9"))).containsExactly(0, 2);
    }

    @Test
    void pairsSpansOfAnotherExtent() {
        assertThat(answers(List.of("US$4.1 million", "30%"), List.of("4.1 million", "30 %")))
                .containsExactly(0, 1);
    }

    @Test
    void findsARowThatStandsElsewhere() {
        assertThat(answers(List.of("12", "5", "7", "9"), List.of("5", "7", "9", "12")))
                .containsExactly(3, 0, 1, 2);
    }

    @Test
    void givesOneAnswerToOneRow() {
        assertThat(answers(List.of("10", "20"), List.of("10-20"))).containsExactly(0, null);
    }

    private static List<Integer> answers(List<String> gold, List<String> predicted) {
        List<Prediction> rows = predicted.stream()
                .map(surface -> Prediction.of(only(surface)).get(0))
                .toList();
        Pairing pairing = new Pairing(
                new GoldDocument(
                        "d",
                        Path.of("d.html"),
                        gold.stream().map(PairingTest::row).toList()),
                rows);
        return IntStream.range(0, gold.size())
                .mapToObj(pairing::answer)
                .map(answer -> answer == null ? null : identity(rows, answer))
                .toList();
    }

    /** Rows may be equal; what counts is which of them it is. */
    private static Integer identity(List<Prediction> rows, Prediction answer) {
        return IntStream.range(0, rows.size())
                .filter(i -> rows.get(i) == answer)
                .findFirst()
                .orElseThrow();
    }

    private static Extraction only(String surface) {
        return new Answers(surface)
                .figure(surface, "1", FigureKind.COUNT, null, Salience.CORE)
                .extraction();
    }

    private static GoldRow row(String surface) {
        Quantity quantity =
                new Quantity(FigureKind.COUNT, new BigDecimal("2"), null, null, Qualifier.EXACT, null, null);
        GoldFigure figure = new GoldFigure(quantity, Scope.UNSTATED, null, null, null, Salience.CORE);
        return new GoldRow(surface, 1, null, null, surface, figure, null);
    }
}
