package org.factpress.report;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factpress.model.Revision;
import org.factpress.report.html.PageHead;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A page of the web as a parser reads it, and the numerals in it. */
final class WebPage {
    private WebPage() {}

    static Document of(String name, Revision revision) {
        return of(name, revision.spec().language(), revision, PageHead.PLAIN);
    }

    static Document of(String name, String language, Revision revision, PageHead head) {
        return Jsoup.parse(new String(Reports.page(name, language, revision, head), StandardCharsets.UTF_8));
    }

    /** Of what is seen on the page, charts included, without what is shown only when it is asked for. */
    static Set<String> seen(Document page) {
        Document seen = page.clone();
        seen.select("details, svg > title, svg > desc, .heard").remove();
        return texts(seen.body());
    }

    /** Of the data tables of charts, and of what is told of charts to those who do not see them. */
    static Set<String> told(Document page) {
        return page.select("details td, details th, svg > desc, .heard").stream()
                .flatMap(element -> numerals(element.text()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Text by text, as inline elements do not end a word and blocks do. */
    private static Set<String> texts(Element body) {
        body.select("p, li, h1, h2, h3, th, td, div, text, figure, a[role=doc-noteref], .label")
                .forEach(block -> block.prependText(" ").appendText(" "));
        return numerals(body.wholeText()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Words with digits that name no file (paper breaks long names), without the punctuation around them; parted, as on paper, behind a slash or hyphen before a letter. */
    static Stream<String> numerals(String text) {
        return Arrays.stream(text.split("[\\s\\u00a0\\u202f]+|(?<=[/-])(?=\\p{L})"))
                .filter(word -> word.codePoints().anyMatch(Character::isDigit))
                .filter(word -> word.length() < 60 && !word.matches(".*\\.(pdf|docx|html|txt)\\W*"))
                .map(word -> word.replaceAll("^[(\\[{“‘«\"']+|[)\\]}”’»\"'.,;:!?·]+$", ""));
    }
}
