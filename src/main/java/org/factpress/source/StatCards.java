package org.factpress.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Finds stat cards: an element that is only a number beside one that says of what. A reader sees "2.2% of people …" as
 * one statement although the page has two elements or three, in either order.
 */
final class StatCards {
    /** A number with its label; what stands above the card, mostly its heading, is led before it. */
    record Card(String number, String label, boolean labelFirst) {
        private static final Set<String> JOINTS = Vocabulary.ZONES.words("card-joint");

        /** Whether the label reads on from the number ("of pupils", "schools joined, up from 12"). */
        boolean readsOn() {
            String first = label.split("[^\\p{L}'’-]+", 2)[0].toLowerCase(Locale.ROOT);
            boolean low = Character.isLowerCase(label.codePointAt(0));
            boolean sentence =
                    label.length() > LONGEST_NAME || label.matches(".*\\d.*") || Sentences.endsComplete(label);
            return !labelFirst && (low || sentence || JOINTS.contains(first));
        }

        String statement() {
            return labelFirst ? label + " " + number : number + " " + label;
        }
    }

    static final StatCards NONE = new StatCards(List.of(), List.of());

    private static final String SIGNS = "[<>≤≥~≈+−–-]?\\s?(?:(?:US|C|A|NZ)?[$€£¥₹]\\s?|[A-Z]{3}\\s)?";
    private static final String DIGITS = "(?:\\d[\\d.,\\u00a0\\u202f ]*|[½¼¾⅓⅔])";
    private static final String UNIT =
            "(?:%|percent|per cent|k|m|bn|mn|million|billion|thousand|lakh|crore|x|×|km²?|kg|ha|tonnes|years|hours|days|minutes|\\+)";
    static final Pattern NUMBER = Pattern.compile(
            "(?:(?:over|about|nearly|almost|more than|up to|around|some|at least)\\s+)?" + SIGNS + DIGITS
                    + "(?:\\s?(?:[–-]|to)\\s?" + DIGITS + ")?\\s?" + UNIT + "?\\s?" + UNIT + "?\\+?[*¹²³⁴⁵⁶⁷⁸⁹⁰]*"
                    + "|" + DIGITS + "\\s?(?:in|out of|of|/)\\s?\\d[\\d.,]*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern UNIT_WORD = Pattern.compile(UNIT, Pattern.CASE_INSENSITIVE);
    private static final Set<String> NO_PART =
            Set.of("table", "ul", "ol", "dl", "nav", "form", "button", "pre", "blockquote");
    private static final int MOST_PARTS = 40;
    private static final int LONGEST_LABEL = 160;
    private static final int LONGEST_NAME = 70;
    private static final int LONGEST_CARD = 300;
    private static final int MOST_ELEMENTS = 400;
    private static final int MOST_RUNS = 5;

    private final List<Element> lead;
    private final List<Card> cards;

    private StatCards(List<Element> lead, List<Card> cards) {
        this.lead = lead;
        this.cards = cards;
    }

    /** The cards of which this element consists; none where it holds anything else. */
    static StatCards in(Element element, HtmlMeasures measures) {
        int length = measures.text(element);
        if (element.childrenSize() < 2
                || element.childrenSize() > MOST_PARTS
                || measures.elements(element) > MOST_ELEMENTS
                || !measures.hasDigits(element)
                || length > LONGEST_CARD * MOST_PARTS / 4
                || hasOwnWords(element)) {
            return NONE;
        }
        List<Element> parts = element.children().stream()
                .filter(child -> !HtmlTable.textOf(child).isEmpty())
                .toList();
        if (parts.size() < 2) {
            return NONE;
        }
        StatCards row = byTurns(parts);
        return row != NONE || length > LONGEST_CARD ? row : single(element, parts);
    }

    /** What stands above the cards: nothing, or one element, mostly a heading. */
    List<Element> lead() {
        return lead;
    }

    List<Card> cards() {
        return cards;
    }

    private static StatCards byTurns(List<Element> parts) {
        int lead = parts.size() % 2 == 1 && !isNumber(HtmlTable.textOf(parts.get(0))) ? 1 : 0;
        List<Element> turns = parts.subList(lead, parts.size());
        List<String> texts = turns.stream().map(HtmlTable::textOf).toList();
        boolean all = turns.stream().allMatch(StatCards::isPart) && alternate(texts);
        return all ? new StatCards(parts.subList(0, lead), joined(texts)) : NONE;
    }

    /** One card of several runs: heading, number, unit word, label, small print; the number is among the first three. */
    private static StatCards single(Element element, List<Element> parts) {
        List<String> runs = new ArrayList<>();
        if (!runs(element, runs) || runs.size() < 2 || runs.size() > MOST_RUNS) {
            return NONE;
        }
        int at = numberAt(runs);
        if (at < 0) {
            return NONE;
        }
        int last = at + 1;
        StringBuilder number = new StringBuilder(runs.get(at));
        while (last < runs.size() && UNIT_WORD.matcher(runs.get(last)).matches()) {
            number.append(runs.get(last).matches("[%+]") ? "" : " ").append(runs.get(last++));
        }
        boolean headed = at > 0 && last < runs.size();
        List<String> words = headed ? runs.subList(last, runs.size()) : others(runs, at, last);
        String label = String.join(" ", words);
        boolean fits = !words.isEmpty() && words.stream().allMatch(StatCards::isLabel);
        if (!fits || headed && (at > 1 || !parts.get(0).normalName().matches("h[1-6]"))) {
            return NONE;
        }
        return new StatCards(
                headed ? parts.subList(0, 1) : List.of(),
                List.of(new Card(number.toString(), label, at > 0 && !headed)));
    }

    private static List<String> others(List<String> runs, int at, int last) {
        List<String> others = new ArrayList<>(runs.subList(0, at));
        others.addAll(runs.subList(last, runs.size()));
        return others;
    }

    /** The only run that is nothing but a number. */
    private static int numberAt(List<String> runs) {
        int at = -1;
        for (int i = 0; i < runs.size(); i++) {
            if (isNumber(runs.get(i))) {
                if (at >= 0) {
                    return -1;
                }
                at = i;
            }
        }
        return at;
    }

    /** The texts of the innermost elements with words of their own; false where the element is no card at all. */
    private static boolean runs(Element element, List<String> runs) {
        if (NO_PART.contains(element.normalName()) || runs.size() > MOST_RUNS) {
            return false;
        }
        if (hasOwnWords(element) || element.childrenSize() == 0) {
            String text = HtmlTable.textOf(element);
            if (!text.isEmpty()) {
                runs.add(text);
            }
            return true;
        }
        return element.children().stream().allMatch(child -> isGlued(child) ? glue(child, runs) : runs(child, runs));
    }

    /** "58" and "%" side by side without a space are one run. */
    private static boolean isGlued(Element child) {
        Node before = child.previousSibling();
        return before instanceof Element && HtmlTable.textOf(child).matches("[%+kKmM]");
    }

    private static boolean glue(Element child, List<String> runs) {
        if (!runs.isEmpty()) {
            runs.set(runs.size() - 1, runs.get(runs.size() - 1) + HtmlTable.textOf(child));
        }
        return !runs.isEmpty();
    }

    private static boolean hasOwnWords(Element element) {
        return element.textNodes().stream().anyMatch(text -> !text.isBlank());
    }

    /** A part holds one run of text: no lists, tables or several paragraphs, and no link to somewhere else. */
    private static boolean isPart(Element part) {
        boolean single =
                part.select("p, div, li, table, h1, h2, h3, h4, h5, h6").size() <= 2;
        return single
                && !NO_PART.contains(part.normalName())
                && !part.normalName().matches("br|a");
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

    static boolean isNumber(String text) {
        return text.length() <= 40 && NUMBER.matcher(text).matches();
    }

    private static boolean isLabel(String text) {
        return text.length() <= LONGEST_LABEL
                && text.codePoints().filter(Character::isLetter).count() >= 2;
    }

    private static List<Card> joined(List<String> texts) {
        boolean labelFirst = !isNumber(texts.get(0));
        List<Card> cards = new ArrayList<>();
        for (int i = 0; i < texts.size(); i += 2) {
            cards.add(new Card(texts.get(labelFirst ? i + 1 : i), texts.get(labelFirst ? i : i + 1), labelFirst));
        }
        return cards;
    }

    /** The pairs of a definition list whose terms each have one number. */
    static Optional<List<Card>> ofTerms(Element list, HtmlMeasures measures) {
        if (measures.text(list) > LONGEST_CARD * MOST_PARTS
                || measures.elements(list) > MOST_ELEMENTS
                || !measures.hasDigits(list)) {
            return Optional.empty();
        }
        List<Card> cards = new ArrayList<>();
        String term = "";
        int numbers = 0;
        for (Element child : list.select("> dt, > dd, > div > dt, > div > dd")) {
            String text = measures.text(child) > LONGEST_CARD ? "" : HtmlTable.textOf(child);
            if (text.isEmpty()) {
                return Optional.empty();
            }
            if (child.normalName().equals("dt")) {
                term = text;
            } else if (text.length() > LONGEST_NAME || term.isEmpty()) {
                return Optional.empty();
            } else {
                numbers += text.matches(".*\\d.*") ? 1 : 0;
                cards.add(new Card(text, term, true));
            }
        }
        return numbers * 2 > cards.size() ? Optional.of(cards) : Optional.empty();
    }
}
