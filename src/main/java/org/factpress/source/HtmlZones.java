package org.factpress.source;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.factpress.model.Zone;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Tells from an element's tag, role, label and class which part of a page it is; null where it says nothing. */
final class HtmlZones {
    private static final Vocabulary WORDS = Vocabulary.load("html-zones.txt");
    private static final Set<String> ROLES = WORDS.words("boilerplate-role");
    private static final Set<String> TRUNK = Set.of("html", "body", "main", "article", "h1");

    private static final int LONGEST_PART = 330;

    private final HtmlMeasures measures;
    private final HtmlTeasers teasers;
    private final int half;
    private final boolean singleArticle;

    HtmlZones(Document page, HtmlMeasures measures) {
        this.measures = measures;
        this.teasers = new HtmlTeasers(measures);
        this.half = measures.text(page.body()) / 2;
        this.singleArticle = page.select("article").size() == 1;
    }

    @Nullable
    Zone of(Element element) {
        if (opensWithRelatedHeading(element)) {
            return Zone.RELATED;
        }
        Zone named = TRUNK.contains(element.normalName()) ? null : byName(element);
        if (named != null) {
            return named;
        }
        return isFurniture(element) ? Zone.BOILERPLATE : measures.isTrunk(element) ? null : teasers.of(element);
    }

    /** A section or box whose own heading announces other stories. */
    private static boolean opensWithRelatedHeading(Element element) {
        if (!element.normalName().matches("aside|section|div|nav")) {
            return false;
        }
        Element first = element.firstElementChild();
        Element heading = first != null && first.normalName().matches("div|header") ? first.firstElementChild() : first;
        return heading != null && heading.normalName().matches("h[2-6]|strong|p") && RelatedRule.opens(heading.text());
    }

    boolean isHidden(Element element) {
        String style = element.attr("style").toLowerCase(Locale.ROOT).replaceAll("\\s", "");
        return element.hasAttr("hidden")
                || style.contains("display:none")
                || style.contains("visibility:hidden")
                || (element.attr("aria-hidden").equals("true") && isIcon(element))
                || (!element.className().isEmpty() && hasWord(names(element), "hidden"));
    }

    /** An icon drawn by a ligature font: its name is text of the page, but no reader ever sees it. */
    private static boolean isIcon(Element element) {
        return element.normalName().equals("i")
                || names(element).contains(" icon")
                || names(element).contains(" fa ");
    }

    /** A quotation set apart, which may repeat words of the text. */
    boolean isQuote(Element element) {
        return element.normalName().matches("blockquote|aside")
                || !element.className().isEmpty()
                        && element.className().toLowerCase(Locale.ROOT).contains("quote");
    }

    private boolean isFurniture(Element element) {
        return switch (element.normalName()) {
            case "nav", "menu", "dialog", "button" -> true;
            case "footer" -> element.closest("blockquote, figure") == null;
            case "header" -> element.closest("article, main, section") == null;
            case "aside" -> element.closest("article, main") == null || mostlyLinks(element);
            default -> ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT));
        };
    }

    private boolean mostlyLinks(Element element) {
        return measures.linked(element) * 2 > measures.text(element);
    }

    private @Nullable Zone byName(Element element) {
        Zone zone = element.normalName().equals("address") ? Zone.CONTACT : byWords(names(element));
        return zone == null || isTrunk(element) ? null : zone;
    }

    private static @Nullable Zone byWords(String names) {
        if (hasWord(names, "related")) {
            return Zone.RELATED;
        }
        if (hasWord(names, "boilerplate")) {
            return Zone.BOILERPLATE;
        }
        if (hasWord(names, "footnote")) {
            return Zone.FOOTNOTE;
        }
        return hasWord(names, "contact") ? Zone.CONTACT : null;
    }

    /** Around the main matter a class such as "has-sidebar" tells of the layout, not of the text. */
    private boolean isTrunk(Element element) {
        boolean article = singleArticle && element.selectFirst("article") != null;
        return measures.isTrunk(element) || article || measures.text(element) > Math.max(half, LONGEST_PART);
    }

    private static boolean hasWord(String names, String section) {
        return WORDS.words(section).stream().anyMatch(word -> names.contains(" " + word + " "));
    }

    /** Class, id and label as lower-case words: "siteNav cookie_bar" gives " site nav cookie bar ". */
    private static String names(Element element) {
        List<String> given = List.of(element.className(), element.id(), element.attr("aria-label"));
        String words = given.stream()
                .flatMap(name -> Arrays.stream(
                        name.replaceAll("(\\p{Ll})(\\p{Lu})", "$1 $2").split("[^\\p{L}\\p{N}]+")))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
        return " " + words + " ";
    }
}
