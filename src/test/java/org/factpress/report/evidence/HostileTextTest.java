package org.factpress.report.evidence;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts of sources that would break out of their place, were they not escaped everywhere. */
class HostileTextTest {
    @TempDir
    static Path folder;

    private static Chromium chromium;

    @BeforeAll
    static void start() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "</script><script>alert(1)</script>",
                "<!--<script>",
                "<img src=x onerror=alert(1)>",
                "\"onfocus=\"alert(1)\" autofocus x=\"",
                "'><svg/onload=alert(1)>",
                "javascript:alert(1)",
                "&lt;b&gt; &amp;amp; &quot;",
                "${7*7} [[${7*7}]] #{x} th:text",
                "line\u2028separator\u2029paragraph",
                "$& $1 \\u003c \\n `${alert(1)}`",
                "</style></title></textarea>]]>",
                "__proto__"
            })
    void showsThemAsTheyStand(String text) throws IOException {
        byte[] html = EvidencePage.render(ManyFigures.with(40, text));
        Path file = Files.write(folder.resolve("hostile.html"), html);
        Page page = chromium.open(file, ManyFigures.id(5, 3), new NewContextOptions());
        assertThat(page.locator("#detail blockquote").first())
                .hasText("In " + text + " number 3, the survey of 2015 found that 30% of the households visited had a"
                        + " source of safe water nearby.");
        page.locator("#filter-text").fill("number 3");
        page.keyboard().press("3");
        page.keyboard().press("Enter");
        assertThat(page.locator("#detail h2")).containsText("of " + text + ":");
        page.mouse().move(300, 500);
        assertThat(page.title())
                .isEqualTo(page.evaluate("t => t.replace(/\\s+/g, ' ').trim()", "Evidence: Many figures of " + text));
        assertThat((Integer) page.evaluate("document.querySelectorAll('script, img, svg:not(.allows svg)').length"))
                .isEqualTo(3);
        assertThat(chromium.requests()).isEmpty();
        assertThat(chromium.complaints()).isEmpty();
        chromium.forget();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u0008", "\ud800", "\udfff", "\ufffe", "\u0085"})
    void dropsNoWordForACharacterThatNoPageMayHold(String character) throws IOException {
        byte[] html = EvidencePage.render(ManyFigures.with(20, "a" + character + "b"));
        assertThat(new String(html, StandardCharsets.UTF_8))
                .doesNotContain(character)
                .contains("In a b number 3");
        Path file = Files.write(folder.resolve("odd.html"), html);
        Page page = chromium.open(file, ManyFigures.id(1, 3), new NewContextOptions());
        assertThat(page.locator("#detail blockquote mark").first()).hasText("21.1%");
        assertThat(chromium.complaints()).isEmpty();
        chromium.forget();
    }
}
