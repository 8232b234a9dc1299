package org.factpress.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.factpress.model.Figure;
import org.factpress.model.FigureKind;
import org.factpress.model.Observation;
import org.factpress.model.ObservationStatus;
import org.factpress.model.Population;
import org.factpress.model.Qualifier;
import org.factpress.model.Quantity;
import org.factpress.model.RevisionKind;
import org.factpress.model.Salience;
import org.factpress.model.Scope;
import org.junit.jupiter.api.Test;

class RevisionDiffTest {
    @Test
    void findsNothingBetweenTwoOfTheSame() {
        Snapshot one = snapshot(List.of(share("a", "2.2")), List.of(figure("f", "a.txt", "2.2%", "It was 2.2%.")));
        RevisionDiff diff = RevisionDiff.between(one, one);
        assertThat(diff.observations()).isEmpty();
        assertThat(diff.figures()).isEmpty();
        assertThat(diff.documents()).isEmpty();
    }

    @Test
    void tellsAValueThatChanged() {
        assertThat(changes(share("a", "2.2"), share("a", "2.3")))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.aspects()).containsExactly(Aspect.VALUE);
                    assertThat(change.withdrawsValue()).isTrue();
                });
    }

    @Test
    void takesAnotherPrecisionForAnotherValue() {
        assertThat(changes(share("a", "2"), share("a", "2.0"))).hasSize(1);
    }

    @Test
    void tellsAResultThatIsNewAndOneThatIsGone() {
        List<ObservationChange> changes = changes(share("a", "2.2"), share("b", "7"));
        assertThat(changes).hasSize(2);
        assertThat(changes.get(0).before()).isNull();
        assertThat(changes.get(0).withdrawsValue()).isFalse();
        assertThat(changes.get(1).after()).isNull();
        assertThat(changes.get(1).withdrawsValue()).isTrue();
    }

    @Test
    void takesTheSameValueInAnotherScopeForOneThatMoved() {
        assertThat(changes(share("a", "2.2"), share("b", "2.2")))
                .singleElement()
                .extracting(ObservationChange::aspects)
                .isEqualTo(Set.of(Aspect.SCOPE));
    }

    @Test
    void tellsAResultThatRestsOnOtherDocuments() {
        Observation before = supported("f");
        Observation after = supported("g");
        RevisionDiff diff = RevisionDiff.between(
                snapshot(List.of(before), List.of(figure("f", "a.txt", "2.2%", "One."))),
                snapshot(List.of(after), List.of(figure("g", "b.txt", "2.2%", "One."))));
        assertThat(diff.observations())
                .singleElement()
                .extracting(ObservationChange::aspects)
                .isEqualTo(Set.of(Aspect.SOURCE));
    }

    @Test
    void pairsAFigureWithTheSameSentenceAndAnotherNumber() {
        RevisionDiff diff = RevisionDiff.between(
                snapshot(List.of(), List.of(figure("f", "a.txt", "2.2%", "It was 2.2% in May."))),
                snapshot(List.of(), List.of(figure("g", "a.txt", "2.4%", "It was 2.4% in May."))));
        assertThat(diff.figures()).singleElement().satisfies(change -> {
            assertThat(change.before()).isNotNull();
            assertThat(change.after()).isNotNull();
            assertThat(change.aspects()).contains(Aspect.VALUE, Aspect.WORDING);
        });
    }

    @Test
    void tellsADocumentThatWasReplaced() {
        Snapshot one = snapshot(List.of(), List.of());
        TreeMap<String, String> sources = new TreeMap<>(one.sources());
        sources.put("a.txt", "other");
        Snapshot other =
                new Snapshot(one.release(), 2, one.kind(), null, one.asOf(), List.of(), List.of(), sources, List.of());
        assertThat(RevisionDiff.between(one, other).documents())
                .containsExactly(new DocumentChange("a.txt", "sha", "other"));
    }

    private static List<ObservationChange> changes(Observation before, Observation after) {
        return RevisionDiff.between(snapshot(List.of(before), List.of()), snapshot(List.of(after), List.of()))
                .observations();
    }

    private static Snapshot snapshot(List<Observation> observations, List<Figure> figures) {
        TreeMap<String, String> sources = new TreeMap<>();
        sources.put("a.txt", "sha");
        return new Snapshot(
                "kit",
                1,
                RevisionKind.INITIAL,
                null,
                OffsetDateTime.parse("2015-06-09T09:30-04:00"),
                observations,
                figures,
                sources,
                List.of());
    }

    private static Observation share(String id, String value) {
        return observation(id, value, List.of());
    }

    private static Observation supported(String figure) {
        return observation("a", "2.2", List.of(figure));
    }

    private static Observation observation(String id, String value, List<String> supporting) {
        return new Observation(
                id,
                "minors",
                "Minors",
                percent(value),
                Scope.UNSTATED,
                null,
                false,
                ObservationStatus.NORMAL,
                supporting,
                List.of(),
                null);
    }

    private static Quantity percent(String value) {
        BigDecimal number = new BigDecimal(value);
        return new Quantity(
                FigureKind.PERCENTAGE,
                number,
                null,
                null,
                Qualifier.EXACT,
                BigDecimal.ONE.movePointLeft(number.scale()),
                "percent");
    }

    private static Figure figure(String id, String document, String surface, String quote) {
        return new Figure(
                id,
                document,
                null,
                0,
                surface.length(),
                surface,
                quote,
                percent(surface.replace("%", "")),
                new Scope("share", Population.UNSTATED, List.of(), "2015"),
                null,
                null,
                null,
                Set.of(),
                Salience.CORE,
                List.of());
    }
}
