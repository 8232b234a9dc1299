package org.factpress.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds headers and footers: lines near a page's edge that come back at the same place, and page numbers there. */
final class RunningHeads {
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?:page|seite|página|pagina|pág\\.?|p\\.)?\\s*[-–—|]?\\s*(?:\\d{1,4}|[ivxl]{1,7})\\s*[-–—|]?"
                    + "(?:\\s*(?:of|/|von|de|sur|di|van)\\s*\\d{1,4})?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PAGE_OF = Pattern.compile(
            "(?:page|seite|página|p\\.)\\s*\\d{1,4}(?:\\s*(?:of|/|von|de|sur)\\s*\\d{1,4})?", Pattern.CASE_INSENSITIVE);
    private static final int SHORTEST_NAME = 8;
    private static final float MARGIN = 0.12f;
    private static final float SAME_PLACE = 4f;
    private static final int OUTERMOST = 3;
    private static final int MOST_IN_A_ROW = 8;
    private static final int LEAST_PAGES = 4;
    private static final float MOST_OF_ALL = 0.6f;

    private final Map<String, List<PdfLine>> candidates = new HashMap<>();

    /** On how many pages a row, apart from the text and in this size, stands at this height. */
    private final Map<String, Integer> places = new HashMap<>();

    private final Set<PdfLine> heads = new HashSet<>();
    private final String firstPage;
    private final int pages;

    private RunningHeads(List<PdfPage> pages) {
        pages.forEach(this::addPage);
        this.firstPage = pages.isEmpty() ? "" : wordsOf(pages.get(0));
        this.pages = pages.size();
    }

    private void addPage(PdfPage page) {
        Set<String> here = new HashSet<>();
        for (Row row : outermost(page)) {
            PdfLine line = row.whole();
            List<PdfLine> alike = candidates.computeIfAbsent(key(line), key -> new ArrayList<>());
            // Some show that it comes back; on 2,000 pages it would be compared with all of them.
            if (alike.size() < 50) {
                alike.add(line);
            }
            if (row.apart() && here.add(place(line))) {
                places.merge(place(line), 1, Integer::sum);
            }
        }
    }

    /** The lines that are headers or footers. */
    static Set<PdfLine> of(List<PdfPage> pages) {
        RunningHeads running = new RunningHeads(pages);
        for (PdfPage page : pages) {
            for (Row row : outermost(page)) {
                if (running.isHead(page, row)) {
                    running.heads.addAll(row.parts());
                }
            }
        }
        return running.heads;
    }

    /** The parts of one row of print, as one line, and whether white space parts it from the text. */
    private record Row(List<PdfLine> parts, PdfLine whole, boolean apart) {}

    /** The three outermost rows above and below. */
    private static List<Row> outermost(PdfPage page) {
        List<PdfLine> lines = page.lines();
        int reach = Math.min(lines.size(), OUTERMOST * MOST_IN_A_ROW);
        List<List<PdfLine>> top = PdfRows.of(lines.subList(0, reach));
        List<List<PdfLine>> bottom = PdfRows.of(lines.subList(lines.size() - reach, lines.size()));
        Set<Row> rows = new LinkedHashSet<>();
        for (int i = 0; i < Math.min(OUTERMOST, top.size()); i++) {
            rows.add(row(top, i, i + 1));
        }
        for (int i = Math.max(0, bottom.size() - OUTERMOST); i < bottom.size(); i++) {
            rows.add(row(bottom, i, i - 1));
        }
        return new ArrayList<>(rows);
    }

    private static Row row(List<List<PdfLine>> rows, int at, int inner) {
        PdfLine whole = PdfLine.joined(rows.get(at));
        boolean apart = inner >= 0
                && inner < rows.size()
                && Math.abs(rows.get(inner).get(0).baseline() - whole.baseline()) > 1.8f * whole.size();
        return new Row(rows.get(at), whole, apart);
    }

    private boolean isHead(PdfPage page, Row row) {
        PdfLine line = row.whole();
        boolean margin = line.baseline() < MARGIN * page.height() || line.baseline() > (1 - MARGIN) * page.height();
        return margin
                && (hasPageNumber(row)
                        || comesBack(page, line)
                        || repeatsFirstPage(page, row)
                        || row.apart() && standsOnMostPages(line));
    }

    /** A page number by itself, or "page 1 of 2" beside other words. */
    private static boolean hasPageNumber(Row row) {
        return PAGE_NUMBER.matcher(row.whole().text().strip()).matches()
                || row.parts().stream()
                        .anyMatch(part -> PAGE_OF.matcher(part.text()).matches());
    }

    /** From the second page on, a header names what the first page has as letterhead or title. */
    private boolean repeatsFirstPage(PdfPage page, Row row) {
        return page.number() > 1
                && row.parts().stream()
                        .allMatch(part -> part.text().length() >= SHORTEST_NAME && firstPage.contains(part.text()));
    }

    private static String wordsOf(PdfPage page) {
        return page.lines().stream().limit(400).map(PdfLine::text).collect(Collectors.joining(" "));
    }

    private boolean comesBack(PdfPage page, PdfLine line) {
        return candidates.getOrDefault(key(line), List.of()).stream()
                .anyMatch(other -> other.page() != page.number()
                        && Math.abs(other.baseline() - line.baseline()) < SAME_PLACE
                        && Math.abs(other.size() - line.size()) < 0.5f);
    }

    /** The name of the chapter changes, but the place at which it stands above the text does not. */
    private boolean standsOnMostPages(PdfLine line) {
        return pages >= LEAST_PAGES && places.getOrDefault(place(line), 0) >= MOST_OF_ALL * pages;
    }

    private static String place(PdfLine line) {
        return Math.round(line.baseline() / 2) + "/" + Math.round(line.size() * 2);
    }

    /** The words without the page number, which alone changes from page to page. */
    private static String key(PdfLine line) {
        return line.text().replaceAll("\\d+", "#").replaceAll("\\s+", " ").strip();
    }
}
