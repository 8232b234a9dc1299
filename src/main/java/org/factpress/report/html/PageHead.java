package org.factpress.report.html;

import java.util.List;

/**
 * What the caller adds to the head of a page: structured data, each a JSON-LD text, and links to what belongs to it.
 *
 * <p>A link with a title is also offered to readers at the foot of the page. What stands here is not under the number lock.
 */
public record PageHead(List<String> structuredData, List<PageLink> links) {
    public static final PageHead PLAIN = new PageHead(List.of(), List.of());

    public PageHead {
        structuredData = structuredData.stream().map(PageHead::closed).toList();
        links = List.copyOf(links);
    }

    /** In a script element, where only its end tag and comments have a meaning of their own. */
    private static String closed(String json) {
        return json.replace("<", "\\u003c");
    }
}
