package org.factpress.source;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Numbers that a page counts up when it is shown: its text holds the start, an attribute the number that readers see. */
final class HtmlCounters {
    private static final List<String> ATTRIBUTES = List.of(
            "data-to-value",
            "data-to",
            "data-target",
            "data-count",
            "data-end",
            "data-end-value",
            "data-value",
            "data-number",
            "data-stop",
            "data-final",
            "data-counter-value",
            "data-countup",
            "data-countto",
            "data-count-to");

    private HtmlCounters() {}

    static Optional<String> shown(Element element) {
        if (element.childrenSize() > 0
                || element.attributesSize() == 0
                || !element.ownText().matches("\\s*[01]?\\s*")) {
            return Optional.empty();
        }
        return ATTRIBUTES.stream()
                .map(element::attr)
                .filter(value -> value.matches("\\d[\\d,]*(?:\\.\\d+)?"))
                .findFirst();
    }
}
