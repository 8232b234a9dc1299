package org.factpress.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.factpress.model.Revision;
import org.factpress.report.evidence.Chromium;
import org.factpress.report.evidence.InChromium;
import org.factpress.report.html.PageHead;
import org.factpress.report.html.PageLink;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The HTML page of a report in a real browser: what axe can judge of WCAG 2.2 AA, narrow and wide, and on paper. */
@ExtendWith(InChromium.class)
class WebPageBrowserTest {
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice");
    private static final PageHead HEAD = new PageHead(
            List.of("{\"@context\": \"https://schema.org\"}"),
            List.of(new PageLink("alternate", "fact-sheet.pdf", "application/pdf", "en", "Fact sheet (PDF)")));

    @TempDir
    static Path folder;

    private static Chromium chromium;

    @BeforeAll
    static void start(Chromium shared) {
        chromium = shared;
    }

    /** A report and how wide the window is. */
    record View(String report, String language, Revision revision, String of, int width) {
        @Override
        public String toString() {
            return report + ", " + of + ", " + width + " pixels";
        }
    }

    static Stream<View> views() {
        List<View> views = new ArrayList<>();
        for (int width : List.of(1280, 320)) {
            views.add(new View("fact-sheet", "fr", Bilingual.revision(), "French", width));
            views.add(new View("fact-sheet", "en", OddRevisions.crowded(), "twenty indicators", width));
            views.add(new View("fact-sheet", "en", GalleryCase.PROSE.revision(), "prose", width));
            views.add(new View("results-summary", "en", SampleRevision.held(), "held", width));
        }
        views.add(new View("results-summary", "en", OddRevisions.inKhmer(), "Khmer", 320));
        return views.stream();
    }

    @ParameterizedTest
    @MethodSource("views")
    void violatesNoRuleAndFitsItsWindow(View view) throws IOException {
        Page page = open(view.report(), view.language(), view.revision(), view.width());
        page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)");
        assertThat(violations(page)).isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(view.width());
        assertThat(chromium.requests()).isEmpty();
        assertThat(chromium.complaints()).isEmpty();
    }

    @Test
    void showsTheChartThatFits() throws IOException {
        Page wide = open("fact-sheet", "en", SampleRevision.full(), 1280);
        assertThat(wide.locator(".broad svg").first().isVisible()).isTrue();
        assertThat(wide.locator(".narrow svg").first().isVisible()).isFalse();
        Page narrow = open("fact-sheet", "en", SampleRevision.full(), 390);
        assertThat(narrow.locator(".broad svg").first().isVisible()).isFalse();
        assertThat(narrow.locator(".narrow svg").first().isVisible()).isTrue();
        // Its text is not smaller than the small print of the page.
        assertThat((Number) narrow.evaluate("Math.min(...[...document.querySelectorAll('.narrow text')]"
                        + ".map(text => text.getBoundingClientRect().height))"))
                .matches(height -> height.doubleValue() >= 12);
    }

    @Test
    void isSetInItsOwnTypeface() throws IOException {
        Page page = open("fact-sheet", "en", SampleRevision.full(), 1280);
        page.evaluate("document.fonts.ready");
        assertThat(page.evaluate("[...document.fonts].filter(face => face.status === 'loaded').length"))
                .isEqualTo(2);
    }

    @Test
    void leadsFromANumberToItsSourceAndBack() throws IOException {
        Page page = open("fact-sheet", "en", SampleRevision.full(), 1280);
        page.locator("a[role=doc-noteref]").first().click();
        assertThat(page.url()).endsWith("#source-1");
        page.locator("#source-1").click();
        assertThat(page.url()).endsWith("#cited-1");
    }

    @Test
    void breaksNoNumberHoweverNarrowItsPlace() throws IOException {
        Page page = open("fact-sheet", "fr", Bilingual.revision(), 320);
        assertThat(page.evaluate("[...document.querySelectorAll('.n')].filter(number => {"
                        + " const range = document.createRange(); range.selectNodeContents(number);"
                        + " const tops = [...range.getClientRects()].map(box => box.bottom);"
                        + " return Math.max(...tops) - Math.min(...tops) > 20; }).length"))
                .isEqualTo(0);
    }

    @Test
    void printsWithoutWhatOnlyAScreenNeeds() throws IOException {
        Page page = open("results-summary", "en", SampleRevision.full(), 390);
        Chromium.inRootLocale(() -> {
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            return page;
        });
        assertThat(page.locator(".broad svg").first().isVisible()).isTrue();
        assertThat(page.locator(".narrow svg").first().isVisible()).isFalse();
        assertThat(page.locator(".contents").isVisible()).isFalse();
        assertThat(page.locator("footer").isVisible()).isFalse();
        assertThat(page.locator(".folds thead").first().isVisible()).isTrue();
    }

    private static Page open(String report, String language, Revision revision, int width) throws IOException {
        Path file = Files.write(
                Files.createTempFile(folder, report, ".html"), Reports.page(report, language, revision, HEAD));
        return chromium.open(file, "", new NewContextOptions().setViewportSize(width, 900));
    }

    private static List<String> violations(Page page) {
        AxeResults results = new AxeBuilder(page).withTags(RULES).analyze();
        assertThat(results.getPasses()).hasSizeGreaterThan(15);
        return results.getViolations().stream()
                .flatMap(rule -> rule.getNodes().stream()
                        .map(node -> rule.getId() + ": " + node.getHtml() + " " + node.getFailureSummary()))
                .toList();
    }
}
