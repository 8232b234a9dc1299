package org.factpress.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a web page says of itself: title, date of publication, language. */
final class HtmlMetadata {
    private static final List<String> DATE_NAMES = List.of(
            "article:published_time",
            "datepublished",
            "date",
            "dc.date",
            "dc.date.issued",
            "dcterms.date",
            "dcterms.issued",
            "publish-date",
            "pubdate",
            "og:published_time",
            "article:modified_time",
            "og:updated_time");
    private static final Pattern DAY = Pattern.compile("^\\s*(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)");
    private static final Pattern LINKED_DATA = Pattern.compile("\"datePublished\"\\s*:\\s*\"([^\"]+)\"");

    private HtmlMetadata() {}

    static @Nullable String title(Document page) {
        Element heading = page.selectFirst("main h1, article h1, h1");
        String shared = page.select("meta[property=og:title]").attr("content");
        return Stream.of(shared, heading == null ? "" : heading.text(), page.title())
                .filter(title -> !title.isBlank())
                .findFirst()
                .orElse(null);
    }

    static @Nullable String language(Document page) {
        Element root = page.selectFirst("html[lang]");
        return root == null ? null : root.attr("lang");
    }

    /** The day of publication, as written, without moving it between time zones. */
    static @Nullable LocalDate date(Document page) {
        Stream<String> named = DATE_NAMES.stream().map(name -> meta(page, name));
        Stream<String> linked =
                page.select("script[type=application/ld+json]").stream().map(HtmlMetadata::linkedDate);
        Stream<String> timed = page.select("article time[datetime], main time[datetime], time[datetime]").stream()
                .filter(time -> time.closest("nav, footer, aside") == null)
                .map(time -> time.attr("datetime"));
        return Stream.of(named, linked, timed)
                .flatMap(candidates -> candidates)
                .map(HtmlMetadata::day)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static String meta(Document page, String name) {
        return page.select("meta[content]").stream()
                .filter(meta -> name.equalsIgnoreCase(meta.attr("property"))
                        || name.equalsIgnoreCase(meta.attr("name"))
                        || name.equalsIgnoreCase(meta.attr("itemprop")))
                .map(meta -> meta.attr("content"))
                .findFirst()
                .orElse("");
    }

    private static String linkedDate(Element script) {
        Matcher date = LINKED_DATA.matcher(script.data());
        return date.find() ? date.group(1) : "";
    }

    private static @Nullable LocalDate day(String written) {
        Matcher day = DAY.matcher(written);
        try {
            return day.find() ? LocalDate.of(number(day, 1), number(day, 2), number(day, 3)) : null;
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
