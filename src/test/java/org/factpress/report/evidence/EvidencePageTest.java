package org.factpress.report.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.factpress.model.Figure;
import org.factpress.model.Revision;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;
import org.junit.jupiter.api.Test;

class EvidencePageTest {
    private final Revision revision = EvidenceSample.revision();
    private final Document page = Jsoup.parse(html(), "", Parser.htmlParser());

    @Test
    void isWellFormedHtml() {
        Parser parser = Parser.htmlParser().setTrackErrors(10);
        Jsoup.parse(html(), "", parser);
        assertThat(parser.getErrors()).isEmpty();
    }

    @Test
    void anchorsEachFigureOnce() {
        for (Figure figure : revision.figures()) {
            assertThat(page.getElementsByAttributeValue("id", figure.id()))
                    .as(figure.id())
                    .hasSize(1);
        }
    }

    @Test
    void usesEachIdOnce() {
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void marksTheCharactersOfTheFigure() {
        for (Figure figure : revision.figures()) {
            assertThat(mark(figure.id()).text()).isEqualTo(figure.surface());
        }
    }

    @Test
    void leadsEachLinkToAPlaceOnThePage() {
        List<String> targets = page.select("a[href]").eachAttr("href");
        assertThat(targets).isNotEmpty().allMatch(target -> target.startsWith("#"));
        assertThat(targets)
                .allSatisfy(target -> assertThat(page.getElementById(target.substring(1)))
                        .as(target)
                        .isNotNull());
    }

    @Test
    void tellsKindAndStateInWords() {
        assertThat(mark("f-to").attr("title"))
                .isEqualTo("percentage 2.2% · Minors in establishments · 2015 · Phnom Penh · minors · 17 and younger"
                        + " · supports the observation; vague 2.2% · share of minors · 2015 · Phnom Penh · minors"
                        + " · 17 and younger · belongs to no indicator of the release");
        assertThat(mark("f-against").className()).isEqualTo("n dissents");
        assertThat(mark("f-scope").className()).isEqualTo("n scope");
        assertThat(mark("f-related").className()).isEqualTo("n related");
    }

    @Test
    void leadsAMarkToItsObservationAndElseToItself() {
        assertThat(mark("f-to").attr("href")).isEqualTo("#observation-o1");
        assertThat(mark("f-scope").attr("href")).isEqualTo("#f-scope");
    }

    @Test
    void showsWhatWasSetAsideWithItsReason() {
        assertThat(page.select(".text .aside").eachText()).containsExactly("555 0100", "tenth");
        assertThat(page.select(".text .aside").eachAttr("title"))
                .containsExactly("set aside: phone", "set aside: ordinal");
    }

    @Test
    void leavesNoWordOfTheSourceOut() {
        page.select(".note, .page").remove();
        String shown = page.selectFirst("#document-1 .text").text();
        String stored = revision.documents().get(0).text().replace('\u0001', ' ');
        assertThat(words(shown)).isEqualTo(words(stored));
    }

    @Test
    void keepsHeadingsAsHeadings() {
        assertThat(page.select(".text h3").eachText()).containsExactly("Fewer minors in <establishments> & elsewhere");
    }

    @Test
    void keepsTablesAsTables() {
        assertThat(page.select("table tr")).hasSize(2);
        assertThat(page.selectFirst("th").attr("colspan")).isEqualTo("2");
    }

    @Test
    void saysWhyADocumentShowsNoText() {
        assertThat(page.selectFirst("#document-2 .problem").text()).contains("run text recognition");
    }

    @Test
    void listsFindingsWithTheirSeverityInWords() {
        Element finding = page.getElementById("finding-n1");
        assertThat(finding.closest(".group").selectFirst("h3").text()).isEqualTo("Error conflicting values (1)");
        assertThat(finding.selectFirst(".title").text())
                .isEqualTo("Conflicting values · Minors in establishments · Phnom Penh · 2015");
        assertThat(finding.selectFirst(".message").text()).isEqualTo("2.2% and 2.9% cannot both be <true>.");
        assertThat(finding.selectFirst(".decision").text()).startsWith("Open: it holds the release");
        assertThat(finding.select(".links a").eachAttr("href")).containsExactly("#f-to", "#f-against");
    }

    @Test
    void needsNothingButItself() {
        assertThat(page.select("link, img, iframe, object, [src], [style], [onclick]"))
                .isEmpty();
        assertThat(html()).doesNotContain("https://", "url(", "@import", " th:", "th:block");
        assertThat(html().replace("http://www.w3.org/2000/svg", "")).doesNotContain("http://");
    }

    @Test
    void allowsItsOwnStyleAndScriptsByTheirHashAndNothingElse() {
        String policy =
                page.selectFirst("meta[http-equiv=Content-Security-Policy]").attr("content");
        assertThat(policy).startsWith("default-src 'none'; style-src 'sha256-").doesNotContain("unsafe");
        for (Element part : page.select("style, script:not([type])")) {
            assertThat(policy).contains(new InlinePart(part.data()).source());
        }
    }

    @Test
    void keepsTheDataOfTheScriptInsideItsElement() {
        String data = page.getElementById("data").data();
        assertThat(data).doesNotContain("<", "\u2028", "\u2029").isNotEmpty();
    }

    @Test
    void holdsOnlyKnownElements() {
        assertThat(page.getAllElements()).allMatch(element -> Tag.isKnownTag(element.tagName()));
    }

    @Test
    void writesTheSameBytesInEveryLocaleAndZone() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        String here = html();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(html()).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private String html() {
        return new String(EvidencePage.render(revision), StandardCharsets.UTF_8);
    }

    /** A figure inside another one has its anchor in that one's mark. */
    private Element mark(String id) {
        return page.getElementById(id).closest("a.n");
    }

    private static String words(String text) {
        return text.replaceAll("\\s+", "");
    }
}
