package org.factpress.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.factpress.source.Readings.blockWith;
import static org.factpress.source.Readings.texts;
import static org.factpress.source.Readings.zoneOf;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.factpress.model.Cell;
import org.factpress.model.SourceDocument;
import org.factpress.model.Zone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlReaderTest {
    @TempDir
    Path folder;

    @Test
    void labelsThePartsOfAPageAndDeletesNone() throws IOException {
        SourceDocument page = page("""
                <header class="site-header"><a href="/">Home</a> <nav><ul><li>Our 31 offices</li></ul></nav></header>
                <div id="cookie-consent">We keep 12 cookies on your machine.</div>
                <main><article>
                  <header><h1>Fewer minors at risk</h1><p class="byline">Published 9 June 2015</p></header>
                  <p>The share of minors fell to <strong>2.2%</strong> in three cities.</p>
                  <blockquote><p>“Only 0.1% are young minors,” the director said.</p></blockquote>
                  <figure><img src="x.png" alt=""><figcaption>Share in 2012 and 2015</figcaption></figure>
                  <aside class="related-stories"><h3>More</h3><a href="#">Raid frees 4 children</a></aside>
                </article></main>
                <section class="press-contact"><p>Ann Example, call us</p></section>
                <div class="newsletterSignup"><p>Join 40,000 readers.</p></div>
                <footer><p>© 2015 Example Charity, 12 Long Street</p></footer>
                """);
        assertThat(zoneOf(page, "31 offices")).isEqualTo(Zone.BOILERPLATE);
        assertThat(zoneOf(page, "12 cookies")).isEqualTo(Zone.BOILERPLATE);
        assertThat(blockWith(page, "Fewer minors").level()).isEqualTo(1);
        assertThat(zoneOf(page, "9 June")).isEqualTo(Zone.BODY);
        assertThat(zoneOf(page, "2.2%")).isEqualTo(Zone.BODY);
        assertThat(zoneOf(page, "0.1%")).isEqualTo(Zone.BODY);
        assertThat(zoneOf(page, "Share in 2012")).isEqualTo(Zone.CAPTION);
        assertThat(zoneOf(page, "Raid frees")).isEqualTo(Zone.RELATED);
        assertThat(zoneOf(page, "Ann Example")).isEqualTo(Zone.CONTACT);
        assertThat(zoneOf(page, "40,000")).isEqualTo(Zone.BOILERPLATE);
        assertThat(zoneOf(page, "12 Long Street")).isEqualTo(Zone.BOILERPLATE);
    }

    @Test
    void keepsTheNumberAndLabelOfAStatCardInOneBlock() throws IOException {
        SourceDocument page = page("""
                <h1>Results</h1>
                <div class="stats">
                  <div class="card"><span class="n">2.2%</span><span class="l">of people seen were minors</span></div>
                  <div class="card"><div><p>officers trained</p></div><div><strong>500+</strong></div></div>
                  <div class="card"><h3>8.16<small>%</small></h3><p>in 2012</p></div>
                </div>
                <dl><dt>Victims rescued</dt><dd>500</dd><dt>Convictions</dt><dd>200</dd></dl>
                """);
        assertThat(texts(page, Zone.BODY)).containsExactly("2.2% of people seen were minors", "8.16% in 2012");
        assertThat(page.text()).contains("officers trained\t500+").contains("Victims rescued\t500\nConvictions\t200");
        assertThat(zoneOf(page, "Victims rescued")).isEqualTo(Zone.TABLE_HEADER);
    }

    @Test
    void keepsTheHeadingOfACardApart() throws IOException {
        SourceDocument page =
                page("<h1>Results</h1><div><h3>Minors</h3><p class=n>2.2%</p><p>of people seen</p></div>");
        assertThat(texts(page, Zone.HEADING)).containsExactly("Results", "Minors");
        assertThat(texts(page, Zone.BODY)).containsExactly("2.2% of people seen");
    }

    @Test
    void placesTheCellsOfATable() throws IOException {
        SourceDocument page = page("""
                <table><caption>Prevalence</caption>
                <tr><th rowspan=2>Group</th><th colspan=2>Year</th></tr>
                <tr><th>2012</th><th>2015</th></tr>
                <tr><td>Minors</td><td>8.16%</td><td>2.2%</td></tr>
                <tr><td>Young minors</td><td></td><td>0.1%</td></tr></table>
                """);
        assertThat(zoneOf(page, "Prevalence")).isEqualTo(Zone.CAPTION);
        assertThat(blockWith(page, "Group").cell()).isEqualTo(new Cell(0, 0, 0, 2, 1));
        assertThat(blockWith(page, "Year").cell()).isEqualTo(new Cell(0, 0, 1, 1, 2));
        assertThat(blockWith(page, "2015").cell()).isEqualTo(new Cell(0, 1, 2, 1, 1));
        assertThat(zoneOf(page, "2015")).isEqualTo(Zone.TABLE_HEADER);
        assertThat(blockWith(page, "0.1%").cell()).isEqualTo(new Cell(0, 3, 2, 1, 1));
        assertThat(page.text()).contains("Minors\t8.16%\t2.2%\nYoung minors\t\t0.1%");
    }

    @Test
    void readsALayoutTableAsText() throws IOException {
        SourceDocument page =
                page("<table role=presentation><tr><td><h1>Title</h1><p>The share fell to 2.2%.</p></td></tr></table>");
        assertThat(zoneOf(page, "2.2%")).isEqualTo(Zone.BODY);
    }

    @Test
    void keepsAFootnoteMarkerFromReadingAsADigit() throws IOException {
        SourceDocument page = page(
                "<p>It fell to 2.2%<sup><a href='#1'>1</a></sup> by the 27<sup>th</sup> of June.</p><p><sup>1</sup> See page 31.</p>");
        assertThat(zoneOf(page, "2.2%¹ by the 27th of June")).isEqualTo(Zone.BODY);
        assertThat(zoneOf(page, "page 31")).isEqualTo(Zone.FOOTNOTE);
    }

    @Test
    void dropsWhatNobodySees() throws IOException {
        SourceDocument page = page(
                "<p>Seen.<span hidden>7</span><i class=icon aria-hidden=true>arrow_8</i></p><p style='display: none'>9</p><script>10</script><noscript>11</noscript>");
        assertThat(page.text()).isEqualTo("Seen.");
    }

    @Test
    void breaksLinesWithinABlockAndParagraphsAtTwoBreaks() throws IOException {
        SourceDocument page = page("<p>First<br>second<br><br>third</p>");
        assertThat(texts(page, Zone.BODY)).containsExactly("First\nsecond", "third");
    }

    @Test
    void readsTitleDateAndLanguage() throws IOException {
        SourceDocument page = Readings.read(folder, "page.html", """
                <!DOCTYPE html><html lang="fr-CA"><head><title>Étude | Site</title>
                <meta property="article:published_time" content="2015-06-09T23:30:00-04:00"></head>
                <body><h1>Étude</h1><p>La part est de 2,2 %.</p></body></html>""");
        assertThat(page.title()).isEqualTo("Étude");
        assertThat(page.date()).isEqualTo(LocalDate.of(2015, 6, 9));
        assertThat(page.language()).isEqualTo("fr");
    }

    @Test
    void keepsTheTextOfALandingPageWhoseLayoutClassesNameOtherParts() throws IOException {
        SourceDocument page = page(
                "<div class='page has-sidebar newsletter-layout'><div class=hero><h1>Results</h1><p>2.2% of those seen in 2015 were minors.</p></div></div>");
        assertThat(zoneOf(page, "2.2%")).isEqualTo(Zone.BODY);
    }

    @Test
    void labelsTeasersByTheirHeadingWhereNoClassTells() throws IOException {
        SourceDocument page = page(
                "<h1>Results</h1><p>The share of minors fell from 8.16% to 2.2% in three years, the study says.</p><h3>Read also</h3><ul><li><a>Raid frees 4 children</a></li></ul>");
        assertThat(zoneOf(page, "Raid frees")).isEqualTo(Zone.RELATED);
    }

    @Test
    void knowsABoxOfTeasersByItsHeadingAndTheSpeakerOfAQuotation() throws IOException {
        SourceDocument page = page(
                "<main><h1>Results</h1><blockquote><p>“It was 8.16% once.”</p><footer>Ann Example, 2 Long Street</footer></blockquote></main>"
                        + "<aside class=side><h2>Related stories</h2><article><h3>Raid frees 6 minors</h3></article></aside>");
        assertThat(zoneOf(page, "Raid frees")).isEqualTo(Zone.RELATED);
        assertThat(zoneOf(page, "Ann Example")).isEqualTo(Zone.BODY);
    }

    @Test
    void cutsIconNamesOutOfABlock() throws IOException {
        SourceDocument page = page(
                "<div>search close menu arrow-left arrow-right play pause widget globe-2 share</div><p>The share fell to 2.2%.</p>");
        assertThat(zoneOf(page, "globe-2")).isEqualTo(Zone.BOILERPLATE);
    }

    @Test
    void joinsTheThreePartsOfACardAndPutsItsLabelAsTheHeadOfARow() throws IOException {
        SourceDocument page = page("""
                <h1>Results</h1><div class="grid">
                <div><div>4.2</div><div>million</div><div>books handed out</div></div>
                <div><div>Teachers trained</div><div>12,300</div></div>
                <div><span data-to="870">0</span><span>reading clubs</span></div></div>
                <ul><li><strong>1 in 5</strong><span>girls repeats a year</span></li></ul>
                """);
        assertThat(texts(page, Zone.BODY)).containsExactly("4.2 million books handed out", "870 reading clubs");
        assertThat(page.text()).contains("Teachers trained\t12,300");
        assertThat(zoneOf(page, "1 in 5 girls repeats a year")).isEqualTo(Zone.LIST_ITEM);
    }

    @Test
    void readsNumbersOverTheirLabelsAsCards() throws IOException {
        SourceDocument page = page(
                "<table><tr><td>15</td><td>92%</td></tr><tr><td>districts reached</td><td>of schools stayed open</td></tr></table>");
        assertThat(texts(page, Zone.BODY)).containsExactly("15 districts reached", "92% of schools stayed open");
    }

    @Test
    void tellsTeasersByTheirStructureWhereNoClassSaysSo() throws IOException {
        SourceDocument page = page("""
                <h1>Results</h1><p>The share of girls in school rose to 88% in 2021.</p>
                <div><div><a href="/a"><h3>Floods close 120 schools</h3></a><time>3 May</time></div>
                <div><a href="/b"><h3>Minister opens 3 libraries</h3></a><time>1 May</time></div></div>
                <ul><li><a href="/c">US pledges $5m for new roads</a></li><li><a href="/d">Three thousand hear of it</a></li></ul>
                <ul><li><a href="/1">1</a></li><li><a href="/2">2</a></li><li><a href="/2">Next</a></li></ul>
                <ol><li><a href="#s1">What 12 schools did</a></li><li><a href="#s2">What 30 towns did</a></li></ol>
                """);
        assertThat(zoneOf(page, "120 schools")).isEqualTo(Zone.RELATED);
        assertThat(zoneOf(page, "$5m")).isEqualTo(Zone.RELATED);
        assertThat(zoneOf(page, "Next")).isEqualTo(Zone.BOILERPLATE);
        assertThat(zoneOf(page, "12 schools")).isEqualTo(Zone.BOILERPLATE);
        assertThat(zoneOf(page, "88%")).isEqualTo(Zone.BODY);
    }

    @Test
    void setsApartWhatTheSiteCountsAndWhatItRepeats() throws IOException {
        SourceDocument page = page("""
                <h1>Fewer deaths</h1><div>By Ann Example | 4 min read | 27 comments</div>
                <p>Deaths from mines fell to 62 in 2023, the agency said.</p>
                <blockquote>“Deaths from mines fell to 62 in 2023”</blockquote>
                <p>Read more: Clearing 1,000 fields</p><p>It spent $18.4 million on the work.</p>
                <h2>Comments (27)</h2><p>I counted 400 mines.</p>
                """);
        assertThat(zoneOf(page, "4 min read")).isEqualTo(Zone.BOILERPLATE);
        assertThat(zoneOf(page, "“Deaths from mines")).isEqualTo(Zone.BOILERPLATE);
        assertThat(zoneOf(page, "1,000 fields")).isEqualTo(Zone.RELATED);
        assertThat(zoneOf(page, "$18.4 million")).isEqualTo(Zone.BODY);
        assertThat(zoneOf(page, "400 mines")).isEqualTo(Zone.BOILERPLATE);
    }

    @Test
    void readsATableTypedInColumnsOfSpaces() throws IOException {
        SourceDocument page = page("<pre>\nRegion     Schools\nCoast           12\nHills            7\n</pre>");
        assertThat(blockWith(page, "12").cell()).isEqualTo(new Cell(0, 1, 1, 1, 1));
        assertThat(zoneOf(page, "Schools")).isEqualTo(Zone.TABLE_HEADER);
    }

    private SourceDocument page(String body) throws IOException {
        return Readings.read(folder, "page.html", "<!DOCTYPE html><html><body>" + body + "</body></html>");
    }
}
