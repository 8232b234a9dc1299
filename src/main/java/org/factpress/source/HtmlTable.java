package org.factpress.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.factpress.model.Zone;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;

/** Reads a table of data; a table that only lays out a page is no such table. */
final class HtmlTable {
    private static final int LONGEST_CELL = 300;

    private HtmlTable() {}

    static boolean isData(Element table) {
        boolean nested = table.selectFirst("table table") != null;
        boolean layout = table.attr("role").matches("presentation|none");
        if (nested || layout) {
            return false;
        }
        return !table.select("th, caption").isEmpty() || isGrid(table);
    }

    private static boolean isGrid(Element table) {
        Elements rows = table.select("tr");
        boolean wide = rows.stream().anyMatch(row -> row.select("td").size() > 1);
        boolean brief = table.select("td").stream().allMatch(cell -> cell.text().length() <= LONGEST_CELL);
        boolean plain = table.select("td h1, td h2, td h3, td ul, td p + p").isEmpty();
        return rows.size() > 1 && wide && brief && plain;
    }

    static List<Passage> passages(Element table, int number) {
        List<Passage> passages = new ArrayList<>();
        for (Element caption : table.select("caption")) {
            passages.add(Passage.of(Zone.CAPTION, textOf(caption)));
        }
        TableGrid grid = new TableGrid(number);
        for (Element row : table.select("tr")) {
            grid.newRow();
            row.children().forEach(cell -> addCell(grid, cell));
        }
        passages.addAll(grid.passages());
        return passages;
    }

    /** "15 | 92%" over "districts reached | of schools": stat cards set as a table. */
    static List<StatCards.Card> cards(Element table) {
        Elements rows = table.select("tr");
        List<String> numbers = rows.size() == 2 ? texts(rows.get(0)) : List.of();
        List<String> labels = rows.size() == 2 ? texts(rows.get(1)) : List.of();
        boolean cards = numbers.size() > 1
                && numbers.size() == labels.size()
                && numbers.stream().allMatch(StatCards::isNumber)
                && labels.stream().allMatch(label -> !label.isEmpty() && !StatCards.isNumber(label));
        return cards
                ? IntStream.range(0, numbers.size())
                        .mapToObj(i -> new StatCards.Card(numbers.get(i), labels.get(i), false))
                        .toList()
                : List.of();
    }

    private static List<String> texts(Element row) {
        return row.children().stream().map(HtmlTable::textOf).toList();
    }

    private static void addCell(TableGrid grid, Element cell) {
        boolean header = cell.normalName().equals("th") || cell.closest("thead") != null;
        grid.add(header, span(cell, "rowspan"), span(cell, "colspan"), textOf(cell));
    }

    private static int span(Element cell, String attribute) {
        String value = cell.attr(attribute).strip();
        return value.matches("\\d{1,4}") ? Integer.parseInt(value) : 1;
    }

    /** All text of an element on one line. */
    static String textOf(Element element) {
        InlineText text = new InlineText();
        HtmlCounters.shown(element).ifPresentOrElse(text::append, () -> append(element, text));
        return text.take().replace('\n', ' ');
    }

    private static void append(Element element, InlineText text) {
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode words) {
                text.append(words.getWholeText());
            } else if (child instanceof Element inner
                    && !inner.normalName().matches("script|style|template|svg|noscript|select")) {
                appendElement(inner, text);
            }
        }
    }

    private static void appendElement(Element element, InlineText text) {
        if (element.normalName().equals("sup")) {
            text.raiseInCell(element.text().strip());
            return;
        }
        Optional<String> counted = HtmlCounters.shown(element);
        if (counted.isPresent()) {
            text.append(counted.get());
            return;
        }
        text.append(HtmlBlocks.wouldGrowTogether(element, text) ? " " : "");
        text.append(element.isBlock() || element.normalName().equals("br") ? " " : "");
        append(element, text);
        text.append(element.isBlock() ? " " : "");
    }
}
