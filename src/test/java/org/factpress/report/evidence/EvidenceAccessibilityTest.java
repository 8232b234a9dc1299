package org.factpress.report.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What axe can judge of WCAG 2.2 AA, on the page as it is in use: with its panel open, lists shown, filters set. */
@ExtendWith(InChromium.class)
class EvidenceAccessibilityTest {
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice");

    @TempDir
    static Path folder;

    private static Chromium chromium;
    private static Path many;
    private static Path every;

    /** A way to look at the page and what was done on it before. */
    record View(String name, NewContextOptions options, Consumer<Page> use) {
        @Override
        public String toString() {
            return name;
        }
    }

    @BeforeAll
    static void start(Chromium shared) throws IOException {
        chromium = shared;
        many = Files.write(folder.resolve("many.html"), EvidencePage.render(ManyFigures.of(25)));
        every = Files.write(folder.resolve("every.html"), EvidencePage.render(EvidenceSample.revision()));
    }

    static Stream<View> views() {
        Consumer<Page> nothing = page -> {};
        Consumer<Page> number = page -> page.locator("a.n.dissents").first().click();
        Consumer<Page> finding = page -> {
            page.keyboard().press("3");
            page.keyboard().press("Enter");
        };
        Consumer<Page> filtered = page -> {
            page.locator("#filter-state").selectOption("dissents");
            page.keyboard().press("4");
        };
        Consumer<Page> lists = page -> page.locator("[data-view=lists]").click();
        Consumer<Page> keys = page -> page.keyboard().press("?");
        return Stream.of(
                new View("light", light(), nothing),
                new View("light, a number open", light(), number),
                new View("light, a finding open", light(), finding),
                new View("light, filtered", light(), filtered),
                new View("light, keys shown", light(), keys),
                new View("light, three columns", light().setViewportSize(1920, 1080), number),
                new View("dark, a number open", dark(), number),
                new View("dark, a finding open", dark(), finding),
                new View("dark, filtered", dark(), filtered),
                new View("narrow", light().setViewportSize(320, 640), nothing),
                new View("narrow, a number open", light().setViewportSize(320, 640), number),
                new View("narrow and dark, lists", dark().setViewportSize(320, 640), lists));
    }

    @ParameterizedTest
    @MethodSource("views")
    void violatesNoRule(View view) {
        Page page = chromium.open(many, "", view.options());
        view.use().accept(page);
        assertThat(violations(page)).isEmpty();
    }

    @Test
    void violatesNoRuleWithEveryKindOfPassage() {
        for (NewContextOptions options : List.of(light(), dark())) {
            assertThat(violations(chromium.open(every, "f-to", options))).isEmpty();
        }
    }

    @Test
    void violatesNoRuleInForcedColours() {
        Page page = chromium.open(many, ManyFigures.id(5, 3), light().setForcedColors(ForcedColors.ACTIVE));
        assertThat(violations(page)).isEmpty();
    }

    @Test
    void violatesNoRuleWithoutScripts() {
        // The tool is a script itself: the page is looked at as it stands before its own have run.
        Page page = chromium.open(every, "", light());
        page.evaluate("document.documentElement.className = ''; document.querySelector('.tabs').remove();"
                + "document.querySelectorAll('.list').forEach(list => { list.hidden = list.id === 'figures';"
                + " list.removeAttribute('role'); list.setAttribute('aria-labelledby', list.id + '-title'); });"
                + "document.getElementById('documents').setAttribute('aria-label', 'Sources')");
        assertThat(violations(page)).isEmpty();
    }

    @Test
    void showsEverythingOnPaper() {
        Page page = chromium.open(many, ManyFigures.id(5, 3), dark());
        Chromium.inRootLocale(() -> {
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            return page;
        });
        assertThat(page.locator("#detail").isVisible()).isFalse();
        assertThat(page.locator("#filters").isVisible()).isFalse();
        assertThat(page.locator("article:visible").count()).isEqualTo(5);
        assertThat(page.locator("#observations li:visible").count()).isEqualTo(5);
        assertThat(page.locator("#findings li:visible").count()).isEqualTo(5);
        assertThat(page.locator("#observations .links").first().isVisible()).isTrue();
    }

    private static NewContextOptions light() {
        return new NewContextOptions().setColorScheme(ColorScheme.LIGHT);
    }

    private static NewContextOptions dark() {
        return new NewContextOptions().setColorScheme(ColorScheme.DARK);
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
