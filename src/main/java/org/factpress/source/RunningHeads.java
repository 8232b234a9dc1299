package org.factpress.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds headers and footers: lines near a page's edge that come back at the same place, and page numbers there. */
final class RunningHeads {
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?:page|seite|página|pagina|pág\\.?|p\\.)?\\s*[-–|]?\\s*\\d{1,4}\\s*[-–|]?(?:\\s*(?:of|/|von|de|sur|di|van)\\s*\\d{1,4})?",
            Pattern.CASE_INSENSITIVE);
    private static final float MARGIN = 0.12f;
    private static final float SAME_PLACE = 4f;
    private static final int OUTERMOST = 3;

    private final List<PdfPage> pages;
    private final Set<PdfLine> heads = new HashSet<>();

    private RunningHeads(List<PdfPage> pages) {
        this.pages = pages;
    }

    /** The lines that are headers or footers. */
    static Set<PdfLine> of(List<PdfPage> pages) {
        RunningHeads running = new RunningHeads(pages);
        pages.forEach(page -> running.candidates(page).stream()
                .filter(line -> running.isHead(page, line))
                .forEach(running.heads::add));
        return running.heads;
    }

    /** The three outermost lines above and below. */
    private List<PdfLine> candidates(PdfPage page) {
        List<PdfLine> sorted = page.lines().stream()
                .sorted(Comparator.comparingDouble(PdfLine::baseline))
                .toList();
        List<PdfLine> outermost = new ArrayList<>(sorted.subList(0, Math.min(OUTERMOST, sorted.size())));
        outermost.addAll(sorted.subList(Math.max(0, sorted.size() - OUTERMOST), sorted.size()));
        return outermost;
    }

    private boolean isHead(PdfPage page, PdfLine line) {
        boolean margin = line.baseline() < MARGIN * page.height() || line.baseline() > (1 - MARGIN) * page.height();
        return margin && (PAGE_NUMBER.matcher(line.text().strip()).matches() || comesBack(page, line));
    }

    private boolean comesBack(PdfPage page, PdfLine line) {
        String key = key(line);
        return pages.stream()
                .filter(other -> other.number() != page.number())
                .flatMap(other -> candidates(other).stream())
                .anyMatch(other -> Math.abs(other.baseline() - line.baseline()) < SAME_PLACE
                        && Math.abs(other.size() - line.size()) < 0.5f
                        && key(other).equals(key));
    }

    /** The words without the page number, which alone changes from page to page. */
    private static String key(PdfLine line) {
        return line.text().replaceAll("\\d+", "#").replaceAll("\\s+", " ").strip();
    }
}
