package org.factpress.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.factpress.model.Block;
import org.factpress.model.Cell;
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

    private static final int FEWEST_WORDS = 6;

    /** What the elements around a text say of it. */
    private record Place(@Nullable Zone part, Zone kind, int level) {
        Zone zone() {
            return part != null ? part : kind;
        }
    }

    private final Document page;
    private final HtmlMeasures measures;
    private final HtmlZones zones;
    private final List<Passage> passages = new ArrayList<>();
    private final Set<Integer> quoted = new TreeSet<>();
    private final InlineText inline = new InlineText();
    private int tables;

    HtmlBlocks(Document page) {
        this.page = page;
        this.measures = new HtmlMeasures(page.body());
        this.zones = new HtmlZones(page, measures);
    }

    List<Passage> passages() {
        Place top = new Place(null, Zone.BODY, 0);
        visit(page.body(), top);
        flush(top);
        return PullQuotes.apart(passages, quoted);
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
            case "dl" -> terms(element, place);
            case "pre" -> preformatted(element, place);
            case "img" -> picture(element, place);
            default -> visitOther(element, place);
        }
    }

    private void visitOther(Element element, Place place) {
        StatCards cards = StatCards.in(element, measures);
        boolean plain = cards == StatCards.NONE;
        if (plain && !isBlock(element)) {
            inline.append(wouldGrowTogether(element, inline) ? " " : "");
            HtmlCounters.shown(element).ifPresentOrElse(inline::append, () -> visitAll(element.childNodes(), place));
            return;
        }
        flush(place);
        Place inner = placeOf(element, place);
        int before = passages.size();
        HtmlCounters.shown(element)
                .ifPresentOrElse(inline::append, () -> visitAll(plain ? element.childNodes() : cards.lead(), inner));
        flush(inner);
        add(cards.cards(), inner);
        if (zones.isQuote(element)) {
            IntStream.range(before, passages.size()).forEach(quoted::add);
        }
    }

    private void visitAll(List<? extends Node> nodes, Place place) {
        nodes.forEach(node -> visit(node, place));
    }

    /** Two elements side by side without a space, of which the first ends and the second begins with a word. */
    static boolean wouldGrowTogether(Element element, InlineText before) {
        if (!(element.previousSibling() instanceof Element) || !before.endsInWord()) {
            return false;
        }
        char first = first(element);
        boolean digits = Character.isDigit(before.last()) && !Character.isLetter(first);
        return Character.isLetterOrDigit(first)
                && !digits
                && !element.normalName().matches("su[bp]|wbr");
    }

    private static char first(Node node) {
        Node inner = node;
        while (inner.childNodeSize() > 0) {
            inner = inner.childNode(0);
        }
        String text = inner instanceof TextNode words ? words.getWholeText() : "";
        return text.isEmpty() ? ' ' : text.charAt(0);
    }

    private void terms(Element list, Place place) {
        Place inner = placeOf(list, place);
        Optional<List<StatCards.Card>> cards = StatCards.ofTerms(list, measures);
        if (cards.isEmpty() || zones.isHidden(list)) {
            visitOther(list, place);
            return;
        }
        flush(place);
        add(cards.get(), inner);
    }

    /** A card whose label reads on is a sentence; else number and label are a row of a table, under the label as its head. */
    private void add(List<StatCards.Card> cards, Place place) {
        boolean row = place.part() == null && cards.stream().noneMatch(StatCards.Card::readsOn);
        if (!row) {
            cards.forEach(card -> passages.add(Passage.of(place.zone(), place.level(), card.statement())));
            return;
        }
        String label = "";
        for (int i = 0; i < cards.size(); i++) {
            StatCards.Card card = cards.get(i);
            if (!card.label().equals(label)) {
                label = card.label();
                passages.add(Passage.cell(Zone.TABLE_HEADER, new Cell(tables, i, 0, same(cards, i), 1), label));
            }
            passages.add(Passage.cell(Zone.TABLE_CELL, new Cell(tables, i, 1, 1, 1), card.number()));
        }
        tables += cards.isEmpty() ? 0 : 1;
    }

    private static int same(List<StatCards.Card> cards, int from) {
        int to = from;
        while (to < cards.size() && cards.get(to).label().equals(cards.get(from).label())) {
            to++;
        }
        return to - from;
    }

    /** Text as typed, which may hold tables set in columns of spaces. */
    private void preformatted(Element element, Place place) {
        flush(place);
        Place inner = placeOf(element, place);
        String text = element.wholeText();
        int table = tables;
        for (Block block : PlainTextReader.blocks(text, List.of())) {
            Cell cell = block.cell();
            Cell moved = cell == null
                    ? null
                    : new Cell(cell.table() + table, cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan());
            tables = moved == null ? tables : Math.max(tables, moved.table() + 1);
            boolean part = inner.part() != null;
            passages.add(new Passage(
                    part ? inner.zone() : block.zone(),
                    block.level(),
                    part ? null : moved,
                    block.text(text),
                    List.of()));
        }
    }

    /** What a picture says that stands for it, where that has numbers: a chart has no other words. */
    private void picture(Element image, Place place) {
        String alt = image.attr("alt").strip();
        boolean tells = alt.matches("(?s).*\\d.*") && alt.split("\\s+").length >= FEWEST_WORDS;
        if (tells && place.part() == null && !isCaptioned(image, alt)) {
            flush(place);
            passages.add(Passage.of(Zone.CAPTION, alt));
        }
    }

    private static boolean isCaptioned(Element image, String alt) {
        Element figure = image.closest("figure");
        return figure != null && figure.text().contains(alt);
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
        List<StatCards.Card> cards = HtmlTable.cards(table);
        if (!cards.isEmpty()) {
            add(cards, inner);
            return;
        }
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
