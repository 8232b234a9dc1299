package org.factpress.report.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.factpress.report.page.Flow.Placed;
import org.junit.jupiter.api.Test;

class FlowTests {
    private static final PageFormat PAPER = PageFormat.A4;

    @Test
    void goesOnOnTheNextPage() {
        assertThat(pages(Collections.nCopies(10, slice(100)))).hasSize(2);
    }

    @Test
    void movesWhatStaysTogetherToTheNextPageTogether() {
        List<List<Placed>> pages = pages(List.of(slice(700), slice(20).keptWithNext(), slice(50)));
        assertThat(pages.get(0)).hasSize(1);
        assertThat(pages.get(1)).hasSize(2);
    }

    @Test
    void breaksWhatIsTooTallToStayTogether() {
        List<Slice> kept = Collections.nCopies(20, slice(100).keptWithNext());
        assertThat(pages(kept)).hasSize(3);
    }

    @Test
    void repeatsAHeaderOnEachPageButTheFirst() {
        Slice header = slice(20);
        List<Slice> rows =
                Stream.generate(() -> slice(100).repeating(header)).limit(15).toList();
        List<List<Placed>> pages = pages(rows);
        assertThat(pages.get(0).get(0).slice()).isNotSameAs(header);
        assertThat(pages.subList(1, pages.size())).allMatch(page -> page.get(0).slice() == header);
    }

    @Test
    void dropsTheSpaceAboveWhatOpensAPage() {
        assertThat(pages(List.of(Slice.of(30, 10, (canvas, left, top) -> {})))
                        .get(0)
                        .get(0)
                        .top())
                .isEqualTo(PAPER.textTop());
    }

    @Test
    void sinksToTheFootOfThePage() {
        List<Placed> page = pages(List.of(slice(100), slice(40).atTheFoot())).get(0);
        assertThat(page.get(1).top()).isEqualTo(PAPER.textBottom() - 40);
    }

    @Test
    void refusesToClip() {
        assertThatIllegalStateException()
                .isThrownBy(() -> pages(List.of(slice(800))))
                .withMessageContaining("taller than the text of a page");
    }

    private static List<List<Placed>> pages(List<Slice> slices) {
        return Flow.pages(slices, PAPER, 0);
    }

    private static Slice slice(double height) {
        return Slice.of(0, height, (canvas, left, top) -> {});
    }
}
