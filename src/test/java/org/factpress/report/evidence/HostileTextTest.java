package org.factpress.report.evidence;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Texts of sources that would break out of their place, were they not escaped everywhere. */
@ExtendWith(InChromium.class)
class HostileTextTest {
    private static final String TEXT = String.join(
            " ",
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
            "__proto__");

    private static final String[] ODD = {"\u0000", "\u0008", "\ud800", "\udfff", "\ufffe", "\u0085"};

    @TempDir
    static Path folder;

    private static Chromium chromium;

    @BeforeAll
    static void start(Chromium shared) {
        chromium = shared;
    }

    @Test
    void showsThemAsTheyStand() throws IOException {
        byte[] html = EvidencePage.render(ManyFigures.with(20, TEXT));
        Path file = Files.write(folder.resolve("hostile.html"), html);
        Page page = chromium.open(file, ManyFigures.id(5, 3), new NewContextOptions());
        assertThat(page.locator("#detail blockquote").first())
                .hasText("In " + TEXT + " number 3, the survey of 2015 found that 30% of the households visited had a"
                        + " source of safe water nearby.");
        page.locator("#filter-text").fill("number 3");
        page.locator("[aria-label='Close the panel']").click();
        page.locator("#tab-findings").click();
        page.locator("#findings .open").first().click();
        assertThat(page.locator("#detail h2")).containsText("of " + TEXT);
        assertThat(page.locator("#detail h2 + .told")).containsText("of " + TEXT + ":");
        page.mouse().move(300, 500);
        assertThat(page.title()).isEqualTo("Evidence: Many figures of " + TEXT);
        assertThat((Integer) page.evaluate("document.querySelectorAll('script, img, svg:not(.allows svg)').length"))
                .isEqualTo(3);
        assertThat(chromium.requests()).isEmpty();
        assertThat(chromium.complaints()).isEmpty();
    }

    @Test
    void dropsNoWordForACharacterThatNoPageMayHold() throws IOException {
        byte[] html = EvidencePage.render(ManyFigures.with(20, "a" + String.join("b", ODD) + "c"));
        assertThat(new String(html, StandardCharsets.UTF_8)).doesNotContain(ODD).contains("In a b b b b b c number 3");
        Path file = Files.write(folder.resolve("odd.html"), html);
        Page page = chromium.open(file, ManyFigures.id(1, 3), new NewContextOptions());
        assertThat(page.locator("#detail blockquote mark").first()).hasText("21.1%");
        assertThat(chromium.complaints()).isEmpty();
    }
}
