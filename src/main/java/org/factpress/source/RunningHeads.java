package org.factpress.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds headers and footers: lines near a page's edge that come back at the same place, and page numbers there. */
final class RunningHeads {
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?:page|seite|página|pagina|pág\\.?|p\\.)?\\s*[-–|]?\\s*\\d{1,4}\\s*[-–|]?(?:\\s*(?:of|/|von|de|sur|di|van)\\s*\\d{1,4})?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PAGE_OF = Pattern.compile(
            "(?:page|seite|página|p\\.)\\s*\\d{1,4}(?:\\s*(?:of|/|von|de|sur)\\s*\\d{1,4})?", Pattern.CASE_INSENSITIVE);
    private static final int SHORTEST_NAME = 8;
    private static final float MARGIN = 0.12f;
    private static final float SAME_PLACE = 4f;
    private static final int OUTERMOST = 3;

    private final Map<String, List<PdfLine>> candidates = new HashMap<>();
    private final Set<PdfLine> heads = new HashSet<>();
    private final String firstPage;

    private RunningHeads(List<PdfPage> pages) {
        pages.forEach(page -> outermost(page)
                .forEach(line -> candidates
                        .computeIfAbsent(key(line), key -> new ArrayList<>())
                        .add(line)));
        this.firstPage = pages.isEmpty() ? "" : wordsOf(pages.get(0));
    }

    /** The lines that are headers or footers. */
    static Set<PdfLine> of(List<PdfPage> pages) {
        RunningHeads running = new RunningHeads(pages);
        pages.forEach(page -> outermost(page).stream()
                .filter(line -> running.isHead(page, line))
                .forEach(running.heads::add));
        return running.heads;
    }

    /** The three outermost lines above and below. */
    private static List<PdfLine> outermost(PdfPage page) {
        List<PdfLine> sorted = page.lines().stream()
                .sorted(Comparator.comparingDouble(PdfLine::baseline))
                .toList();
        List<PdfLine> outermost = new ArrayList<>(sorted.subList(0, Math.min(OUTERMOST, sorted.size())));
        outermost.addAll(sorted.subList(Math.max(0, sorted.size() - OUTERMOST), sorted.size()));
        return outermost;
    }

    private boolean isHead(PdfPage page, PdfLine line) {
        boolean margin = line.baseline() < MARGIN * page.height() || line.baseline() > (1 - MARGIN) * page.height();
        return margin && (hasPageNumber(line) || comesBack(page, line) || repeatsFirstPage(page, line));
    }

    /** A page number by itself, or "page 1 of 2" beside other words. */
    private static boolean hasPageNumber(PdfLine line) {
        return PAGE_NUMBER.matcher(line.text().strip()).matches()
                || line.segments().stream()
                        .anyMatch(segment ->
                                PAGE_OF.matcher(segment.text().strip()).matches());
    }

    /** From the second page on, a header names what the first page has as letterhead or title. */
    private boolean repeatsFirstPage(PdfPage page, PdfLine line) {
        return page.number() > 1
                && line.segments().stream()
                        .allMatch(segment ->
                                segment.text().length() >= SHORTEST_NAME && firstPage.contains(segment.text()));
    }

    private static String wordsOf(PdfPage page) {
        return page.lines().stream().map(PdfLine::text).collect(Collectors.joining(" "));
    }

    private boolean comesBack(PdfPage page, PdfLine line) {
        return candidates.getOrDefault(key(line), List.of()).stream()
                .anyMatch(other -> other.page() != page.number()
                        && Math.abs(other.baseline() - line.baseline()) < SAME_PLACE
                        && Math.abs(other.size() - line.size()) < 0.5f);
    }

    /** The words without the page number, which alone changes from page to page. */
    private static String key(PdfLine line) {
        return line.text().replaceAll("\\d+", "#").replaceAll("\\s+", " ").strip();
    }
}
