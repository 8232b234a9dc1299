package org.factpress.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.factpress.model.Decision;
import org.factpress.model.DecisionAction;
import org.factpress.model.Figure;
import org.factpress.model.Finding;
import org.factpress.model.FindingCode;
import org.junit.jupiter.api.Test;

/** Whether a decision still holds after the documents changed. */
class DocketTest {
    private final Figure note = Papers.figure("f1", "note.txt", 10, "12.5%", "It was 12.5%.", "2015");
    private final Figure release = Papers.figure("f2", "release.txt", 10, "14.5%", "It was 14.5%.", "2015");
    private final Finding conflict = Papers.finding("c1", note, release);

    @Test
    void holdsThoughTheRestOfTheDocumentChanged() {
        Figure moved = Papers.figure("f9", "note.txt", 80, "12.5%", "It was  12.5%.", "2015");
        Finding now = Papers.finding("c2", release, moved);

        assertThat(docket(List.of(moved, release)).decision(now)).isPresent();
        assertThat(docket(List.of(moved, release)).reopened(List.of(now))).isEmpty();
    }

    @Test
    void namesTheCorrectedFigureByItsIdOfNow() {
        Figure moved = Papers.figure("f9", "note.txt", 80, "12.5%", "It was 12.5%.", "2015");

        assertThat(docket(List.of(moved, release)).decision(Papers.finding("c2", release, moved)))
                .map(Decision::figure)
                .contains("f9");
    }

    @Test
    void isOpenAgainWhereTheNumberTheSentenceOrTheScopeChanged() {
        isOpenAgain(Papers.figure("f9", "note.txt", 10, "12.6%", "It was 12.6%.", "2015"));
        isOpenAgain(Papers.figure("f9", "note.txt", 10, "12.5%", "It was 12.5% once.", "2015"));
        isOpenAgain(Papers.figure("f9", "note.txt", 10, "12.5%", "It was 12.5%.", "2014"));
    }

    private void isOpenAgain(Figure changed) {
        Finding now = Papers.finding("c2", changed, release);
        Docket docket = docket(List.of(changed, release));

        assertThat(docket.decision(now)).isEmpty();
        assertThat(docket.idle(List.of(now))).hasSize(1);
        assertThat(docket.reopened(List.of(now)))
                .singleElement()
                .satisfies(again -> assertThat(again.told())
                        .contains("Ann corrected it to 12 on 1970-01-01 (checked)", "“12.5%” in note.txt changed"));
    }

    @Test
    void holdsWhereADocumentOnlyMoved() {
        Figure moved = Papers.figure("f1", "archive/note.txt", 10, "12.5%", "It was 12.5%.", "2015");

        assertThat(docket(List.of(moved, release)).decision(Papers.finding("c1", moved, release)))
                .map(Decision::figure)
                .contains("f1");
    }

    @Test
    void holdsThoughAnotherDocumentMakesOneOfTheTwoStatementsToo() {
        Figure partner = Papers.figure("f3", "partner.txt", 10, "14.5%", "At 14.5% it stood.", "2015");
        Docket docket = docket(List.of(note, release, partner));

        assertThat(docket.decision(Papers.finding("c4", note, release, partner)))
                .isPresent();
        assertThat(docket.decision(Papers.finding("c5", note, partner))).isEmpty();
        assertThat(docket.decision(Papers.finding("c6", partner, note, release)))
                .isEmpty();
    }

    @Test
    void doesNotSpreadToTheSameWordsInAnotherDocument() {
        Figure copy = Papers.figure("f3", "partner.txt", 10, "12.5%", "It was 12.5%.", "2015");

        assertThat(docket(List.of(note, copy, release)).decision(Papers.finding("c3", copy, release)))
                .isEmpty();
    }

    @Test
    void doesNotSpreadToTheSameWordsFurtherDown() {
        Figure again = Papers.figure("f3", "note.txt", 90, "12.5%", "It was 12.5%.", "2015");

        assertThat(docket(List.of(note, again, release)).decision(Papers.finding("c3", again, release)))
                .isEmpty();
        assertThat(docket(List.of(note, again, release)).decision(conflict)).isPresent();
    }

    @Test
    void isIdleAndOpensNothingWhereTheStatementsFitNow() {
        assertThat(docket(List.of(note, release)).idle(List.of())).hasSize(1);
        assertThat(docket(List.of(note, release)).reopened(List.of())).isEmpty();
    }

    @Test
    void restsOnTheBytesOfADocumentThatCannotBeRead() {
        Finding unreadable = Papers.finding("u1", FindingCode.NO_TEXT, List.of(), List.of("scan.pdf"));
        RecordedDecision accepted =
                Papers.decided(unreadable, Grounds.of(List.of(), Map.of("scan.pdf", "abc")), DecisionAction.ACCEPT);
        Docket same = new Docket(List.of(accepted), Grounds.of(List.of(), Map.of("scan.pdf", "abc")));
        Docket other = new Docket(List.of(accepted), Grounds.of(List.of(), Map.of("scan.pdf", "def")));

        assertThat(same.decision(unreadable)).isPresent();
        assertThat(other.decision(unreadable)).isEmpty();
        assertThat(other.reopened(List.of(unreadable)))
                .singleElement()
                .satisfies(again -> assertThat(again.told()).contains("but scan.pdf changed since"));
    }

    private Docket docket(List<Figure> now) {
        Grounds before = Grounds.of(List.of(note, release), Map.of());
        RecordedDecision corrected = Papers.decided(conflict, before, DecisionAction.CORRECT);
        return new Docket(List.of(corrected), Grounds.of(now, Map.of()));
    }
}
