package org.factpress.source;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.factpress.model.Zone;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Tells lists of links by their structure alone: titles of other stories (related), short names of pages (boilerplate).
 */
final class HtmlTeasers {
    private static final Set<String> LISTS = Set.of("ul", "ol", "div", "section", "aside", "nav");
    private static final int MOST_ITEM_TEXT = 400;
    private static final int SHORTEST_TITLE = 18;

    private final HtmlMeasures measures;

    HtmlTeasers(HtmlMeasures measures) {
        this.measures = measures;
    }

    @Nullable
    Zone of(Element list) {
        if (!LISTS.contains(list.normalName()) || measures.links(list) < 2 || list.childrenSize() < 2) {
            return null;
        }
        List<Element> items = list.children().stream()
                .filter(child -> measures.text(child) > 0)
                .toList();
        if (items.size() < 2 || items.stream().anyMatch(item -> measures.text(item) > MOST_ITEM_TEXT)) {
            return null;
        }
        if (items.stream().allMatch(this::isMostlyLink)) {
            return ofLinks(list, items);
        }
        List<Element> cards = items.stream().filter(item -> !isHeading(item)).toList();
        boolean teasers = cards.size() > 1 && cards.stream().allMatch(HtmlTeasers::isCard) && leadElsewhere(cards);
        return teasers ? Zone.RELATED : null;
    }

    private Zone ofLinks(Element list, List<Element> items) {
        boolean titles = measures.linked(list) >= SHORTEST_TITLE * measures.links(list);
        return titles && leadElsewhere(items) ? Zone.RELATED : Zone.BOILERPLATE;
    }

    private boolean isMostlyLink(Element item) {
        boolean statistic = StatCards.in(item, measures) != StatCards.NONE;
        return !statistic && measures.links(item) > 0 && measures.linked(item) * 10 >= measures.text(item) * 6;
    }

    private static boolean isHeading(Element item) {
        return item.normalName().matches("h[1-6]|header");
    }

    /** A heading that is a link, or inside one. */
    private static boolean isCard(Element item) {
        boolean linked = item.selectFirst(
                        "h2 a[href], h3 a[href], h4 a[href], h5 a[href], a[href] h2, a[href] h3, a[href] h4, a[href] h5")
                != null;
        boolean inside = item.normalName().equals("a") && item.selectFirst("h2, h3, h4, h5") != null;
        return (linked || inside) && item.selectFirst("h1, main") == null;
    }

    /** To several other pages, not to places of this one. */
    private static boolean leadElsewhere(List<Element> items) {
        Set<String> targets = new HashSet<>();
        for (Element item : items) {
            Element link = item.normalName().equals("a") ? item : item.selectFirst("a[href]");
            String target = link == null ? "" : link.attr("href");
            if (!target.startsWith("#")) {
                targets.add(target);
            }
        }
        targets.remove("");
        return targets.size() > 1;
    }
}
