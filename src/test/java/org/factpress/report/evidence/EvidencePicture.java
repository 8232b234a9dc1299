package org.factpress.report.evidence;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.nio.file.Path;

/**
 * Makes the picture of the evidence page for the documentation: {@code EvidencePicture EVIDENCE.HTML NAME PICTURE.PNG}, where NAME
 * is what the address names (a figure's id), after a run of the sample release.
 */
final class EvidencePicture {
    private EvidencePicture() {}

    public static void main(String[] arguments) {
        try (Chromium chromium = Chromium.startIfThere().orElseThrow()) {
            Page page = chromium.open(
                    Path.of(arguments[0]).toAbsolutePath(),
                    arguments[1],
                    new Browser.NewContextOptions().setViewportSize(1440, 1000));
            page.locator("#detail h2").waitFor();
            page.evaluate("document.fonts.ready");
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of(arguments[2])));
        }
    }
}
