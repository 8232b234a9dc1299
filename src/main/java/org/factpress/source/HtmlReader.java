package org.factpress.source;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Reads a web page: every visible word is kept, and labelled by its place in the page. */
final class HtmlReader {
    private HtmlReader() {}

    static DocumentText read(byte[] bytes) {
        Document page = Jsoup.parse(Charsets.decodeHtml(bytes));
        TextComposer composer = TextComposer.of(new HtmlBlocks(page).passages());
        return new DocumentText(
                HtmlMetadata.title(page),
                HtmlMetadata.date(page),
                HtmlMetadata.language(page),
                null,
                composer.text(),
                ZoneRules.apply(composer.text(), composer.blocks()),
                List.of());
    }
}
