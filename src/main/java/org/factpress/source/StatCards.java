package org.factpress.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Joins the parts of stat cards: an element that is only a number beside one that says of what. A reader sees
 * "2.2% of people …" as one statement although the page has two elements.
 */
final class StatCards {
    private static final Pattern NUMBER = Pattern.compile(
            "[<>≤≥~≈+−-]?\\s?(?:[$€£]\\s?)?\\d[\\d.,\\u00a0\\u202f ]*(?:\\s?[–-]\\s?\\d[\\d.,]*)?\\s?"
                    + "(?:%|percent|per cent|k|m|bn|million|billion|thousand|x|×|\\+)?\\+?[¹²³⁴⁵⁶⁷⁸⁹⁰]*",
            Pattern.CASE_INSENSITIVE);
    private static final int MOST_PARTS = 40;
    private static final int LONGEST_LABEL = 160;

    private static final StatCards NONE = new StatCards(List.of(), List.of());

    private final List<Element> lead;
    private final List<String> statements;

    private StatCards(List<Element> lead, List<String> statements) {
        this.lead = lead;
        this.statements = statements;
    }

    /** The cards of which this element consists; none where it holds anything else. */
    static StatCards in(Element element) {
        if (element.childrenSize() < 2 || element.childrenSize() > MOST_PARTS || hasOwnWords(element)) {
            return NONE;
        }
        List<Element> parts = element.children().stream()
                .filter(child -> !HtmlTable.textOf(child).isEmpty())
                .toList();
        if (parts.size() < 2) {
            return NONE;
        }
        int lead = parts.size() % 2 == 1 && !isNumber(HtmlTable.textOf(parts.get(0))) ? 1 : 0;
        List<Element> cards = parts.subList(lead, parts.size());
        List<String> texts = cards.stream().map(HtmlTable::textOf).toList();
        boolean all = cards.stream().allMatch(StatCards::isPart) && alternate(texts);
        return all ? new StatCards(parts.subList(0, lead), joined(texts)) : NONE;
    }

    /** What stands above the cards: nothing, or one element, mostly a heading. */
    List<Element> lead() {
        return lead;
    }

    List<String> statements() {
        return statements;
    }

    private static boolean hasOwnWords(Element element) {
        return element.textNodes().stream().anyMatch(text -> !text.isBlank());
    }

    /** A part holds one run of text: no lists, tables or several paragraphs, and no link to somewhere else. */
    private static boolean isPart(Element part) {
        boolean single =
                part.select("p, div, li, table, h1, h2, h3, h4, h5, h6").size() <= 2;
        return single && !part.normalName().matches("table|ul|ol|br|nav|form|button|a");
    }

    /** Numbers and labels by turns, beginning with either. */
    private static boolean alternate(List<String> texts) {
        if (texts.isEmpty() || texts.size() % 2 != 0) {
            return false;
        }
        boolean numberFirst = isNumber(texts.get(0));
        for (int i = 0; i < texts.size(); i++) {
            boolean wantNumber = numberFirst == (i % 2 == 0);
            if (wantNumber != isNumber(texts.get(i)) || (!wantNumber && !isLabel(texts.get(i)))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    private static boolean isLabel(String text) {
        return text.length() <= LONGEST_LABEL
                && text.codePoints().filter(Character::isLetter).count() >= 2;
    }

    private static List<String> joined(List<String> texts) {
        List<String> cards = new ArrayList<>();
        for (int i = 0; i < texts.size(); i += 2) {
            cards.add(texts.get(i) + " " + texts.get(i + 1));
        }
        return cards;
    }
}
