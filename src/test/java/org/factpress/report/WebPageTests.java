package org.factpress.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factpress.model.LedgerEntry;
import org.factpress.model.LedgerRole;
import org.factpress.model.PrintedReport;
import org.factpress.model.Revision;
import org.factpress.report.html.PageHead;
import org.factpress.report.html.PageLink;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebPageTests {
    private static final List<String> REPORTS = List.of("fact-sheet", "results-summary");

    /** A report of a release in a language. */
    record Page(String report, String language, Revision revision, String of) {
        Document document() {
            return WebPage.of(report, language, revision, PageHead.PLAIN);
        }

        @Override
        public String toString() {
            return report + ", " + language + ", " + of;
        }
    }

    static Stream<Page> pages() {
        return REPORTS.stream()
                .flatMap(report -> Stream.of(
                        new Page(report, "en", SampleRevision.full(), "the sample"),
                        new Page(report, "fr", Bilingual.revision(), "the sample in two languages"),
                        new Page(report, "en", OddRevisions.crowded(), "twenty indicators"),
                        new Page(report, "en", OddRevisions.oneFigure(), "one figure"),
                        new Page(report, "en", GalleryCase.PROSE.revision(), "prose"),
                        new Page(report, "en", OddRevisions.nothing(), "nothing")));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void showsEachNumeralOfTheLedgerAndNoOther(Page page) {
        PrintedReport printed = Reports.print(page.report(), page.language(), page.revision(), List.of());
        Set<String> entered = printed.ledger().stream()
                .filter(entry -> entry.role() != LedgerRole.PAGE)
                .flatMap(entry -> WebPage.numerals(entry.text()))
                .collect(Collectors.toCollection(TreeSet::new));
        Document document = page.document();
        assertThat(WebPage.seen(document)).isEqualTo(entered);
        assertThat(entered).containsAll(WebPage.told(document));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void saysOfEachValueWhichObservationItIs(Page page) {
        PrintedReport printed = Reports.print(page.report(), page.language(), page.revision(), List.of());
        Document document = page.document();
        Set<String> charted = document.select("svg text").stream()
                .map(Element::text)
                .map(WebPageTests::plain)
                .collect(Collectors.toSet());
        for (LedgerEntry entry : printed.ledger()) {
            if (entry.observation() != null && !charted.contains(plain(entry.text()))) {
                assertThat(document.select("[data-observation=" + entry.observation() + "]"))
                        .as(entry.text())
                        .anyMatch(element -> plain(element.text()).contains(plain(entry.text())));
            }
        }
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\\u00a0\\u202f]+", " ").strip();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void hasLinksThatLeadSomewhereAndBack(Page page) {
        Document document = page.document();
        assertThat(document.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(document.select("a[href^=#]"))
                .allSatisfy(link -> assertThat(target(link)).isNotNull());
        assertThat(document.select("a[role=doc-noteref]")).allSatisfy(citation -> {
            Element source = target(citation);
            assertThat(source.attr("role")).isEqualTo("doc-backlink");
            assertThat(target(source).attr("href")).isEqualTo(citation.attr("href"));
        });
    }

    private static Element target(Element link) {
        return link.ownerDocument().getElementById(link.attr("href").substring(1));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isStructuredForThoseWhoDoNotSeeIt(Page page) {
        Document document = page.document();
        assertThat(document.selectFirst("html").attr("lang")).isEqualTo(page.language());
        assertThat(document.title()).isNotBlank();
        assertThat(document.select("h1")).hasSize(1);
        assertThat(document.select("main")).hasSize(1);
        int level = 1;
        for (Element heading : document.select("main h1, main h2, main h3")) {
            int next = heading.tagName().charAt(1) - '0';
            assertThat(next).as(heading.text()).isLessThanOrEqualTo(level + 1);
            level = next;
        }
        assertThat(document.select("th")).allMatch(header -> header.hasAttr("scope"));
        assertThat(document.select("tbody tr"))
                .allMatch(row -> row.child(0).attr("scope").equals("row"));
        assertThat(document.select("svg")).allSatisfy(chart -> {
            assertThat(chart.attr("role")).isEqualTo("img");
            assertThat(chart.selectFirst("> title").text()).isNotBlank();
            assertThat(chart.selectFirst("> desc").text()).isNotBlank();
        });
        assertThat(document.select("img")).allMatch(picture -> picture.hasAttr("alt"));
        assertThat(document.select("section:empty, p:empty, ul:empty, ol:empty"))
                .isEmpty();
    }

    @Test
    void namesTheLanguageOfWhatIsNotTranslated() {
        Document document = WebPage.of("fact-sheet", "fr", Bilingual.revision(), PageHead.PLAIN);
        assertThat(document.selectFirst("h1").text()).isEqualTo(Bilingual.TITLE);
        assertThat(document.select("h1 [lang]")).isEmpty();
        assertThat(document.select("[lang=en]")).isNotEmpty();
        assertThat(document.body().text()).contains("Chaque nombre renvoie à sa source.", "8,16", "calculée");
    }

    @ParameterizedTest
    @EnumSource(GalleryCase.class)
    void asksForNothingFromANetwork(GalleryCase shown) {
        for (String report : REPORTS) {
            Document page = WebPage.of(report, shown.revision());
            assertThat(page.html().length()).isLessThan(600_000);
            assertThat(page.select("style").html().replaceAll("base64,[^)]*", ""))
                    .doesNotContain("url(http", "@import");
            assertThat(page.select("script, iframe, object, link, base")).isEmpty();
            assertThat(page.select("[src], image").eachAttr("src")).allMatch(address -> address.startsWith("data:"));
            assertThat(page.select("svg").outerHtml().contains("http")).isFalse();
        }
    }

    @Test
    void takesStructuredDataAndLinksInItsHead() {
        PageHead head = new PageHead(
                List.of("{\"name\": \"</script><b>\"}"),
                List.of(
                        new PageLink("alternate", "fact-sheet.pdf", "application/pdf", "en", "Fact sheet (PDF)"),
                        new PageLink("license", "https://licence.example/", null, null, null)));
        Document document = WebPage.of("fact-sheet", "en", SampleRevision.full(), head);
        Element data = document.selectFirst("head > script[type=application/ld+json]");
        assertThat(data.data()).isEqualTo("{\"name\": \"\\u003c/script>\\u003cb>\"}");
        assertThat(document.select("head > link[rel=alternate]").attr("hreflang"))
                .isEqualTo("en");
        assertThat(document.select("head > link[rel=license]").attr("href")).isEqualTo("https://licence.example/");
        assertThat(document.select("footer a").eachText()).containsExactly("Fact sheet (PDF)");
    }

    @Test
    void listsTheSectionsOfALongPage() {
        Document summary = WebPage.of("results-summary", SampleRevision.full());
        assertThat(summary.select(".contents a").eachText()).contains("Summary", "Method", "Sources");
        assertThat(WebPage.of("fact-sheet", SampleRevision.full()).select(".contents"))
                .isEmpty();
    }

    @Test
    void escapesWhatPeopleWrote() {
        String hostile = "Five < six & \"seven\" <script>alert(1)</script>";
        Revision full = SampleRevision.full();
        Document document = WebPage.of(
                "fact-sheet",
                full.with(full.spec().with(hostile, hostile, full.spec().publisher(), List.of())));
        assertThat(document.selectFirst("h1").text()).isEqualTo(hostile);
        assertThat(document.title()).contains(hostile);
        assertThat(document.select("script")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fact-sheet", "results-summary"})
    void isTheSameBytesInEveryZoneAndLocale(String name) {
        byte[] here = bytes(name);
        Locale formerLocale = Locale.getDefault();
        TimeZone formerZone = TimeZone.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-EG"));
        TimeZone.setDefault(TimeZone.getTimeZone("America/St_Johns"));
        try {
            assertThat(bytes(name)).isEqualTo(here);
        } finally {
            Locale.setDefault(formerLocale);
            TimeZone.setDefault(formerZone);
        }
    }

    private static byte[] bytes(String name) {
        return Reports.page(name, "en", SampleRevision.full(), PageHead.PLAIN);
    }

    @Test
    void refusesAnUnknownName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Reports.page("poster", "en", SampleRevision.full(), PageHead.PLAIN))
                .withMessage("there is no report 'poster'; it can be fact-sheet or results-summary");
    }
}
