package org.factpress.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.factpress.model.Zone;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Walks a page in document order and cuts it into passages. */
final class HtmlBlocks {
    private static final Set<String> DROPPED = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "head",
            "iframe",
            "object",
            "select",
            "input",
            "textarea",
            "canvas",
            "audio",
            "video",
            "math");
    private static final Set<String> FLOW = Set.of("button", "option", "legend", "summary", "label", "dt", "dd");

    /** What the elements around a text say of it. */
    private record Place(@Nullable Zone part, Zone kind, int level) {
        Zone zone() {
            return part != null ? part : kind;
        }
    }

    private final Document page;
    private final HtmlZones zones;
    private final List<Passage> passages = new ArrayList<>();
    private final InlineText inline = new InlineText();
    private int tables;

    HtmlBlocks(Document page) {
        this.page = page;
        this.zones = new HtmlZones(page);
    }

    List<Passage> passages() {
        Place top = new Place(null, Zone.BODY, 0);
        visit(page.body(), top);
        flush(top);
        return passages;
    }

    private void visit(Node node, Place place) {
        if (node instanceof TextNode text) {
            inline.append(text.getWholeText());
        } else if (node instanceof Element element && !isDropped(element)) {
            visitElement(element, place);
        }
    }

    private void visitElement(Element element, Place place) {
        switch (element.normalName()) {
            case "br" -> lineBreak(place);
            case "sup" -> inline.raise(element.text().strip());
            case "table" -> table(element, place);
            default -> visitOther(element, place);
        }
    }

    private void visitOther(Element element, Place place) {
        if (!isBlock(element)) {
            element.childNodes().forEach(child -> visit(child, place));
            return;
        }
        flush(place);
        Place inner = placeOf(element, place);
        StatCards cards = StatCards.in(element);
        boolean plain = cards.statements().isEmpty();
        (plain ? element.childNodes() : cards.lead()).forEach(child -> visit(child, inner));
        flush(inner);
        cards.statements().forEach(text -> passages.add(Passage.of(inner.zone(), text)));
    }

    private boolean isDropped(Element element) {
        return DROPPED.contains(element.normalName()) || zones.isHidden(element);
    }

    private static boolean isBlock(Element element) {
        return element.isBlock() || FLOW.contains(element.normalName());
    }

    private Place placeOf(Element element, Place around) {
        Zone part = around.part() != null ? around.part() : zones.of(element);
        String tag = element.normalName();
        if (tag.matches("h[1-6]")) {
            return new Place(part, Zone.HEADING, tag.charAt(1) - '0');
        }
        return switch (tag) {
            case "ul", "ol" -> new Place(part, around.kind(), around.kind() == Zone.LIST_ITEM ? around.level() : 0);
            case "li" -> new Place(part, Zone.LIST_ITEM, around.level() + 1);
            case "figcaption", "caption" -> new Place(part, Zone.CAPTION, 0);
            default -> new Place(part, around.kind(), around.level());
        };
    }

    /** One break is a new line of the same block, two are a new block. */
    private void lineBreak(Place place) {
        if (inline.endsWithBreak()) {
            flush(place);
        } else {
            inline.lineBreak();
        }
    }

    private void flush(Place place) {
        String text = inline.take();
        if (!text.isEmpty()) {
            int level = place.zone() == place.kind() ? place.level() : 0;
            Zone zone = isFootnote(place, text) ? Zone.FOOTNOTE : place.zone();
            passages.add(Passage.of(zone, zone == Zone.FOOTNOTE ? 0 : level, text));
        }
    }

    private static boolean isFootnote(Place place, String text) {
        return place.part() == null && place.kind() != Zone.HEADING && LineMark.isFootnote(text);
    }

    private void table(Element table, Place place) {
        flush(place);
        Place inner = placeOf(table, place);
        if (!HtmlTable.isData(table)) {
            table.childNodes().forEach(child -> visit(child, inner));
            flush(inner);
            return;
        }
        for (Passage passage : HtmlTable.passages(table, tables++)) {
            passages.add(inner.part() == null ? passage : Passage.of(inner.part(), passage.text()));
        }
    }
}
