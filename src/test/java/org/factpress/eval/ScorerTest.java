package org.factpress.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.factpress.model.Extraction;
import org.factpress.model.FigureKind;
import org.factpress.model.Salience;
import org.factpress.model.SetAsideReason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A scorer is only worth something if a known wrong answer lowers the right number, and no other. */
class ScorerTest {
    private static final String TEXT = "In 2012, over 500 officers in three towns filed 40 reports.\n";

    @TempDir
    Path folder;

    private Answers answers = new Answers(TEXT);

    @BeforeEach
    void answerRightly() {
        answers = new Answers(TEXT)
                .setAside("2012", SetAsideReason.YEAR)
                .figure("500", FigureKind.COUNT, "officer", Salience.CORE)
                .figure("three", "3", FigureKind.COUNT, "town", Salience.SCOPE)
                .figure("40", FigureKind.COUNT, "report", Salience.CORE);
    }

    @Test
    void givesFullMarksToRightAnswers() {
        Scorecard card = score(answers.extraction());
        assertThat(card.f1(Tier.CORE, Scorecard.VALUE)).isEqualTo(1);
        assertThat(card.f1(Tier.ALL, Scorecard.VALUE_UNIT)).isEqualTo(1);
        assertThat(card.setAside()).isEqualTo(new Score(1, 1));
        assertThat(card.coverage()).isEqualTo(new Score(4, 4));
        assertThat(card.recall(Tier.CORE, Scorecard.VALUE)).isEqualTo(new Score(2, 2));
        assertThat(card.recall(Tier.ALL, Scorecard.VALUE)).isEqualTo(new Score(3, 3));
    }

    @Test
    void marksAWrongValueOnBothSides() {
        Scorecard card = score(answers.without("40")
                .figure("40", "41", FigureKind.COUNT, "report", Salience.CORE)
                .extraction());
        assertThat(card.precision(Tier.CORE, Scorecard.VALUE)).isEqualTo(new Score(1, 2));
        assertThat(card.recall(Tier.CORE, Scorecard.VALUE)).isEqualTo(new Score(1, 2));
        assertThat(card.f1(Tier.ALL, Scorecard.VALUE)).isCloseTo(2 / 3.0, within(1e-9));
        assertThat(card.coverage().share()).isEqualTo(1);
    }

    @Test
    void marksAWrongUnitAsSuchAlone() {
        Scorecard card = score(answers.without("40")
                .figure("40", FigureKind.COUNT, "town", Salience.CORE)
                .extraction());
        assertThat(card.f1(Tier.CORE, Scorecard.VALUE)).isEqualTo(1);
        assertThat(card.f1(Tier.CORE, Scorecard.VALUE_UNIT)).isEqualTo(0.5);
        assertThat(card.given(Tier.CORE, Field.UNIT)).isEqualTo(new Score(1, 2));
        assertThat(card.given(Tier.CORE, Field.KIND)).isEqualTo(new Score(2, 2));
    }

    @Test
    void marksAMissingFigureInRecallAndCoverage() {
        Scorecard card = score(answers.without("500").extraction());
        assertThat(card.recall(Tier.CORE, Scorecard.VALUE)).isEqualTo(new Score(1, 2));
        assertThat(card.precision(Tier.CORE, Scorecard.VALUE)).isEqualTo(new Score(1, 1));
        assertThat(card.coverage()).isEqualTo(new Score(3, 4));
    }

    @Test
    void marksAYearTakenForAFigureInPrecisionAndReason() {
        Scorecard card = score(answers.without("2012")
                .figure("2012", FigureKind.COUNT, null, Salience.CORE)
                .extraction());
        assertThat(card.precision(Tier.CORE, Scorecard.VALUE)).isEqualTo(new Score(2, 3));
        assertThat(card.recall(Tier.CORE, Scorecard.VALUE)).isEqualTo(new Score(2, 2));
        assertThat(card.setAside()).isEqualTo(new Score(0, 1));
    }

    @Test
    void marksAnotherReason() {
        Scorecard card = score(answers.without("2012")
                .setAside("2012", SetAsideReason.IDENTIFIER)
                .extraction());
        assertThat(card.setAside()).isEqualTo(new Score(0, 1));
        assertThat(card.f1(Tier.ALL, Scorecard.VALUE)).isEqualTo(1);
    }

    @Test
    void doesNotBlameCorePrecisionForASceneTakenForAResult() {
        Scorecard card = score(answers.without("three")
                .figure("three", "3", FigureKind.COUNT, "town", Salience.CORE)
                .extraction());
        assertThat(card.precision(Tier.CORE, Scorecard.VALUE)).isEqualTo(new Score(2, 2));
        assertThat(card.given(Tier.ALL, Field.SALIENCE)).isEqualTo(new Score(2, 3));
    }

    @Test
    void doesNotFindAResultThatWasTakenForTheScene() {
        Scorecard card = score(answers.without("40")
                .figure("40", FigureKind.COUNT, "report", Salience.SCOPE)
                .extraction());
        assertThat(card.recall(Tier.CORE, Scorecard.VALUE)).isEqualTo(new Score(1, 2));
        assertThat(card.recall(Tier.ALL, Scorecard.VALUE)).isEqualTo(new Score(3, 3));
    }

    @Test
    void countsANumberInTwoRowsAgainstCoverage() {
        Scorecard card = score(answers.setAside("500", SetAsideReason.OTHER).extraction());
        assertThat(card.coverage()).isEqualTo(new Score(3, 4));
    }

    @Test
    void asksForAFieldOnlyWhereGoldGivesIt() {
        Scorecard card = score(answers.extraction());
        assertThat(card.given(Tier.CORE, Field.PERIOD)).isEqualTo(new Score(0, 1));
        assertThat(card.orNone(Tier.CORE, Field.PERIOD)).isEqualTo(new Score(1, 2));
    }

    @Test
    void tellsEachMissOnALineOfItsOwn() {
        Marking marking = marking(answers.without("500").extraction());
        assertThat(marking.misses().stream().sorted().map(Miss::line))
                .anySatisfy(line -> assertThat(line)
                        .startsWith("missing ")
                        .contains("towns/towns.txt@14 g2 «500»")
                        .contains("expected: count 500 officer")
                        .contains("got: nothing")
                        .doesNotContain("\n"));
    }

    @Test
    void namesFileAndLineOfAWrongRow() throws IOException {
        Path gold = Files.writeString(folder.resolve("gold.jsonl"), "\n{\"document\":\"a.txt\",\"surface\":\"1\"}\n");
        assertThatThrownBy(() -> GoldFile.of(gold, null).read())
                .isInstanceOf(GoldException.class)
                .hasMessageContaining("gold.jsonl:2")
                .hasMessageContaining("'kind' is missing");
    }

    @Test
    void namesTheDocumentThatIsNotThere() throws IOException {
        Path gold = Files.writeString(
                folder.resolve("gold.jsonl"),
                "{\"document\":\"gone.txt\",\"surface\":\"1\",\"negative\":true,\"reason\":\"other\"}\n");
        assertThatThrownBy(() -> GoldFile.of(gold, null).read())
                .isInstanceOf(GoldException.class)
                .hasMessageContaining("gone.txt")
                .hasMessageContaining("--root");
    }

    private Scorecard score(Extraction extraction) {
        return marking(extraction).scorecard();
    }

    private Marking marking(Extraction extraction) {
        return new Scorer(document -> extraction).score(gold());
    }

    private GoldCorpus gold() {
        try {
            Files.writeString(folder.resolve("towns.txt"), TEXT);
            Path gold = Files.write(
                    folder.resolve("gold.jsonl"),
                    List.of(
                            row("g1", 3, 7, "2012", "\"negative\":true,\"reason\":\"year\""),
                            row("g2", 14, 17, "500", count("500", "officer", "core") + ",\"period\":\"2012\""),
                            row("g3", 30, 35, "three", count("3", "town", "scope")),
                            row("g4", 48, 50, "40", count("40", "report", "core"))));
            return new GoldCorpus("towns", GoldFile.of(gold, null).read().documents());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String row(String id, int start, int end, String surface, String rest) {
        return "{\"id\":\"%s\",\"document\":\"towns.txt\",\"start\":%d,\"end\":%d,\"surface\":\"%s\",%s}"
                .formatted(id, start, end, surface, rest);
    }

    private static String count(String value, String unit, String salience) {
        return "\"kind\":\"count\",\"value\":%s,\"qualifier\":\"exact\",\"unit\":\"%s\",\"salience\":\"%s\""
                .formatted(value, unit, salience);
    }
}
