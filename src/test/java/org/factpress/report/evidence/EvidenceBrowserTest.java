package org.factpress.report.evidence;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The evidence page as people use it: with a mouse, with keys alone, without scripts, by a link that was sent on. */
@ExtendWith(InChromium.class)
class EvidenceBrowserTest {
    /** Result 3 is told by four documents alike and by the fifth differently; result 6 belongs to no indicator. */
    private static final String TOLD = ManyFigures.id(1, 3);

    private static final String CONTRADICTING = ManyFigures.id(5, 3);
    private static final String UNMATCHED = ManyFigures.id(2, 6);

    @TempDir
    static Path folder;

    private static Chromium chromium;
    private static Path file;
    private Page page;

    @BeforeAll
    static void start(Chromium shared) throws IOException {
        chromium = shared;
        PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
        file = Files.write(folder.resolve("evidence.html"), EvidencePage.render(ManyFigures.of(200)));
    }

    @BeforeEach
    void open() {
        page = chromium.open(file, "", new NewContextOptions());
    }

    @AfterEach
    void asksForNothingAndComplainsOfNothing() {
        assertThat(chromium.requests()).isEmpty();
        assertThat(chromium.complaints()).isEmpty();
    }

    @Test
    void showsTheSentenceOfANumberThatIsClicked() {
        mark(TOLD).click();
        assertThat(detail().locator("h2")).hasText("21.1%");
        assertThat(detail().locator("blockquote").first())
                .hasText(
                        "In district number 3, the survey of 2015 found that 21.1% of the households visited had a source"
                                + " of safe water nearby.");
        assertThat(detail().locator("blockquote mark").first()).hasText("21.1%");
        assertThat(mark(TOLD)).hasClass(Pattern.compile("chosen"));
    }

    @Test
    void showsItsRelativesInTheOtherDocumentsAndTheComputation() {
        mark(TOLD).click();
        assertThat(section("In other documents").locator(".card")).hasCount(4);
        assertThat(section("In other documents").locator(".card.against"))
                .containsText("Report 5 on district · contradicts");
        assertThat(section("The computation")).containsText("All 4 statements allow 21.05% to 21.15%.");
        assertThat(section("The computation")).containsText("chosen 1.5 to 2.5");
        assertThat(section("What it became")).containsText("supports 21.1%");
        assertThat(section("Findings")).containsText("no number fits both");
        assertThat(section("As read")).containsText("From outside the sentence");
    }

    @Test
    void marksTheRelativesInTheTexts() {
        mark(TOLD).click();
        assertThat(page.locator("a.n.kin")).hasCount(4);
    }

    @Test
    void saysThatAFigureContradictsAnObservation() {
        mark(CONTRADICTING).click();
        assertThat(detail()).containsText("contradicts an observation");
        assertThat(mark(CONTRADICTING)).hasClass(Pattern.compile("dissents"));
    }

    @Test
    void tellsOnDemandWhyANumberWasSetAside() {
        page.locator("a.n.aside").first().click();
        assertThat(detail().locator("h2")).hasText("2015");
        assertThat(detail()).containsText("set aside: year");
        assertThat(detail()).containsText("It is a year: it says when, not how many.");
    }

    @Test
    void opensAFindingWithItsSentencesSideBySide() {
        page.locator("#tab-findings").click();
        page.locator("#findings .open").first().click();
        assertThat(detail().locator("h2"))
                .hasText(
                        "Conflicting values · Households with safe water, group 3 of district · Place 3 district · 2015");
        assertThat(detail().locator("h2 + .told")).containsText("no number fits both");
        assertThat(section("The sentences").locator("blockquote")).hasCount(2);
        assertThat(section("The sentences").locator(".allows svg")).hasCount(2);
        assertThat(section("What they became").locator("a")).hasCount(1);
    }

    @Test
    void opensAnObservationWithTheFiguresForAndAgainstIt() {
        page.locator("#tab-observations").click();
        page.locator("#observation-o3 .open").click();
        assertThat(section("Supported by").locator(".card")).hasCount(4);
        assertThat(section("Contradicted by").locator(".card")).hasCount(1);
    }

    @Test
    void leadsFromARelativeToItsPlace() {
        mark(TOLD).click();
        section("In other documents").locator(".card a").last().click();
        assertThat(page).hasURL(Pattern.compile("#" + CONTRADICTING + "$"));
        assertThat(mark(CONTRADICTING)).isInViewport();
    }

    @Test
    void goesBackAndForwardThroughWhatWasOpened() {
        mark(TOLD).click();
        page.locator("a.n[id='" + ManyFigures.id(1, 4) + "']").click();
        page.goBack();
        assertThat(detail().locator("h2")).hasText("21.1%");
        page.goBack();
        assertThat(detail()).isHidden();
        page.goForward();
        page.goForward();
        assertThat(detail().locator("h2")).hasText("24.8%");
    }

    @Test
    void opensWhatALinkThatWasSentOnNames() {
        Page sent = chromium.open(file, CONTRADICTING, new NewContextOptions());
        assertThat(sent.locator("#detail h2")).hasText("30%");
        assertThat(sent.locator("[id='" + CONTRADICTING + "']")).isInViewport();
        Page finding = chromium.open(file, "finding-conflicting-values-3-1", new NewContextOptions());
        assertThat(finding.locator("#detail")).containsText("no number fits both");
    }

    @Test
    void survivesAFragmentThatNamesNothing() {
        Page odd = chromium.open(file, "%E0%A4%A", new NewContextOptions());
        assertThat(odd.locator("#tally")).hasText("200 figures · 35 observations · 60 findings");
    }

    @Test
    void filtersByDocument() {
        select("document", "2. Report 2 on district");
        assertThat(page.locator("article:visible")).hasCount(1);
        assertThat(tally()).containsText("40 of 200 figures");
    }

    @Test
    void filtersByIndicator() {
        select("indicator", "Households with safe water, group 3 of district");
        assertThat(page.locator("#observations li:not([hidden])")).hasCount(3);
        assertThat(tally()).hasText("15 of 200 figures · 3 of 35 observations · 3 of 60 findings");
        assertThat(mark(TOLD)).not().hasClass(Pattern.compile("\\bout\\b"));
        assertThat(mark(UNMATCHED)).hasClass(Pattern.compile("\\bout\\b"));
    }

    @Test
    void filtersByFindingAndDecision() {
        select("finding", "error");
        assertThat(tally()).hasText("6 of 200 figures · 3 of 35 observations · 3 of 60 findings");
        page.locator("#filter-decision").selectOption("decided");
        assertThat(tally()).hasText("4 of 200 figures · 2 of 35 observations · 2 of 60 findings");
        page.locator("#tab-findings").click();
        assertThat(page.locator("#findings li:visible").first())
                .containsText("Decided by A. Editor district on 8 June 2015");
        select("finding", "unmatched figure");
        assertThat(tally()).hasText("0 of 200 figures · 0 of 35 observations · 0 of 60 findings");
        assertThat(page.locator(".nothing")).isVisible();
    }

    @Test
    void filtersByTextAndClears() {
        page.locator("#filter-text").fill("Number 11,");
        assertThat(tally()).containsText("5 of 200 figures");
        page.locator("#tab-figures").click();
        assertThat(page.locator("#figures li")).hasCount(5);
        page.locator("[data-action=clear]").click();
        assertThat(tally()).hasText("200 figures · 35 observations · 60 findings");
        assertThat(page.locator("a.n.out")).hasCount(0);
    }

    @Test
    void filtersByMark() {
        page.locator("#filter-state").selectOption("aside");
        assertThat(tally()).containsText("200 of 200 numbers set aside");
        page.locator("#filter-state").selectOption("dissents");
        assertThat(tally()).containsText("3 of 200 figures");
    }

    @Test
    void keepsTheFilterInTheAddressSoThatItCanBeSentOn() throws IOException {
        select("finding", "error");
        page.locator("#filter-decision").selectOption("decided");
        page.locator("#tab-findings").click();
        page.locator("#findings li:visible a.open").first().click();
        assertThat(detail()).isVisible();
        String address = page.url().substring(page.url().indexOf('#') + 1);

        Page sent = chromium.open(file, address, new NewContextOptions());
        assertThat(sent.locator("#tally")).containsText("4 of 200 figures");
        assertThat(sent.locator("#filter-decision")).hasValue("decided");
        assertThat(sent.locator("#detail h2")).hasText(detail().locator("h2").textContent());
        sent.keyboard().press("Escape");
        assertThat(sent.locator("#detail")).isHidden();
        assertThat(sent.locator("#tally")).containsText("4 of 200 figures");
        sent.keyboard().press("Escape");
        assertThat(sent.locator("#tally")).hasText("200 figures · 35 observations · 60 findings");
        org.assertj.core.api.Assertions.assertThat(sent.url()).doesNotContain("#");
    }

    @Test
    void passesOverAFilterThatNoListHas() {
        Page odd = chromium.open(file, "?document=99&finding=code+nonsense&text=", new NewContextOptions());
        assertThat(odd.locator("#tally")).hasText("200 figures · 35 observations · 60 findings");
        assertThat(odd.locator("#filter-document")).hasValue("");
    }

    @Test
    void drawsALongListOnlyAsFarAsItIsLookedAt() {
        page.locator("#tab-figures").click();
        assertThat(page.locator("#figures li")).hasCount(60);
        page.locator("#figures .more").click();
        assertThat(page.locator("#figures li")).hasCount(120);
    }

    @Test
    void walksTheFiguresWithKeysAlone() {
        page.keyboard().press("j");
        assertThat(focused()).hasId(ManyFigures.id(1, 0));
        page.keyboard().press("j");
        assertThat(detail().locator("h2")).hasText("13.7%");
        page.keyboard().press("k");
        assertThat(detail().locator("h2")).hasText("10.0%");
        page.keyboard().press("ArrowRight");
        assertThat(focused()).hasId(ManyFigures.id(1, 1));
        assertThat(detail().locator("h2")).hasText("13.7%");
    }

    @Test
    void closesByEscapeAndGoesBackToWhereItWasOpened() {
        page.keyboard().press("2");
        assertThat(focused()).hasAttribute("href", "#observation-o0");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        assertThat(focused()).hasId("detail-title");
        page.keyboard().press("Escape");
        assertThat(detail()).isHidden();
        assertThat(focused()).hasAttribute("href", "#observation-o24");
    }

    @Test
    void reachesEveryPartByTabInFewSteps() {
        String[] ways = {"#sources", "#observations", "#findings"};
        for (String way : ways) {
            page.keyboard().press("Tab");
            assertThat(focused()).hasAttribute("href", way);
        }
        int steps = 0;
        while (steps++ < 30 && focused().getAttribute("role") == null) {
            page.keyboard().press("Tab");
        }
        assertThat(focused()).hasId("tab-findings");
        page.keyboard().press("ArrowRight");
        assertThat(focused()).hasId("tab-figures");
        page.keyboard().press("Tab");
        assertThat(focused()).hasAttribute("href", "#" + ManyFigures.id(1, 0));
    }

    @Test
    void showsWhereTheFocusIs() {
        page.keyboard().press("j");
        String outline = (String) focused().evaluate("mark => getComputedStyle(mark).outlineStyle");
        assertThat(outline).isEqualTo("solid");
    }

    @Test
    void listsTheKeysAndLetsThoseOfOneLetterBeSwitchedOff() {
        page.keyboard().press("?");
        assertThat(page.locator("#keys")).isVisible();
        page.locator("#single-keys").uncheck();
        page.locator("[data-action=close-keys]").click();
        page.keyboard().press("j");
        assertThat(detail()).isHidden();
    }

    @Test
    void leavesKeysToTheFieldThatIsTypedIn() {
        page.keyboard().press("/");
        page.keyboard().type("jk?");
        assertThat(page.locator("#filter-text")).hasValue("jk?");
        assertThat(detail()).isHidden();
    }

    @Test
    void fitsANarrowScreenWithoutScrollingSideways() {
        Page narrow = chromium.open(file, CONTRADICTING, new NewContextOptions().setViewportSize(320, 640));
        assertThat(narrow.locator("#detail h2")).hasText("30%");
        assertThat(narrow.locator("[id='" + CONTRADICTING + "']")).isInViewport();
        assertThat(sideways(narrow)).isZero();
        narrow.locator("[aria-label='Close the panel']").click();
        narrow.locator("[data-view=lists]").click();
        assertThat(narrow.locator("article").first()).isHidden();
        assertThat(narrow.locator("#findings li:visible").first()).isVisible();
        narrow.locator("[data-action=filters]").click();
        narrow.locator("#filter-text").fill("number 11,");
        assertThat(sideways(narrow)).isZero();
    }

    @Test
    void isWholeWithoutScripts() {
        Page still = chromium.open(file, CONTRADICTING, new NewContextOptions().setJavaScriptEnabled(false));
        assertThat(still.locator("#bar")).isHidden();
        assertThat(still.locator("[id='" + CONTRADICTING + "']")).isInViewport();
        assertThat(still.locator("#observations li")).hasCount(35);
        assertThat(still.locator("#findings li")).hasCount(60);
        still.locator("[id='" + CONTRADICTING + "']").click();
        assertThat(still).hasURL(Pattern.compile("#observation-o3$"));
        assertThat(still.locator("#observation-o3 .links a")).hasCount(5);
        still.locator("#observation-o3 .links a").first().click();
        assertThat(still).hasURL(Pattern.compile("#" + TOLD + "$"));
    }

    private Locator mark(String id) {
        return page.locator("[id='" + id + "']");
    }

    private Locator detail() {
        return page.locator("#detail");
    }

    /** What stands in the panel under a heading. */
    private Locator section(String heading) {
        Locator title = page.locator("h3", new Page.LocatorOptions().setHasText(Pattern.compile("^" + heading + "$")));
        return page.locator("#detail .block").filter(new Locator.FilterOptions().setHas(title));
    }

    private Locator tally() {
        return page.locator("#tally");
    }

    private Locator focused() {
        return page.locator(":focus");
    }

    private void select(String field, String label) {
        page.locator("#filter-" + field).selectOption(new SelectOption().setLabel(label));
    }

    private static int sideways(Page page) {
        return (int) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }
}
