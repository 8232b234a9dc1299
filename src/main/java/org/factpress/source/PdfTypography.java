package org.factpress.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** How a document is set: the type size of its running text, its usual leading, and the sizes of its headings. */
record PdfTypography(float bodySize, float leading, List<Float> headingSizes) {
    private static final float LARGER = 1.12f;
    private static final float USUAL_LEADING = 1.2f;

    static PdfTypography of(List<PdfPage> pages) {
        float body = bodySize(pages);
        TreeSet<Float> larger = new TreeSet<>();
        pages.forEach(page -> page.lines().stream()
                .filter(line -> !PdfFigures.isBigNumber(line.text()))
                .map(line -> rounded(line.size()))
                .filter(size -> size >= LARGER * body)
                .forEach(larger::add));
        return new PdfTypography(body, leading(pages, body), List.copyOf(larger.descendingSet()));
    }

    private static float bodySize(List<PdfPage> pages) {
        Map<Float, Integer> letters = new HashMap<>();
        pages.forEach(page -> page.lines()
                .forEach(line -> letters.merge(rounded(line.size()), line.text().length(), Integer::sum)));
        return letters.entrySet().stream()
                .max(Map.Entry.<Float, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(0f);
    }

    private static float leading(List<PdfPage> pages, float body) {
        List<Float> steps = pages.stream()
                .flatMap(page -> steps(page.lines(), body).stream())
                .sorted()
                .toList();
        return steps.isEmpty() ? USUAL_LEADING : steps.get(steps.size() / 2);
    }

    private static List<Float> steps(List<PdfLine> lines, float body) {
        List<Float> steps = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            float step = (lines.get(i).baseline() - lines.get(i - 1).baseline()) / body;
            boolean bodyText = rounded(lines.get(i).size()) == body
                    && rounded(lines.get(i - 1).size()) == body;
            if (bodyText && step > 0.9f && step < 3f) {
                steps.add(step);
            }
        }
        return steps;
    }

    private static float rounded(float size) {
        return Math.round(size * 2) / 2f;
    }

    /** The level of a heading in this size; 0 where the size is that of running text or smaller. */
    int headingLevel(float size) {
        int rank = headingSizes.indexOf(rounded(size));
        return rank < 0 ? 0 : Math.min(6, rank + 1);
    }

    int boldLevel() {
        return Math.min(6, headingSizes.size() + 1);
    }
}
