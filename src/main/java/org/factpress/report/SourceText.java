package org.factpress.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.factpress.model.Figure;
import org.factpress.model.SourceDocument;

/** How a source is named. */
final class SourceText {
    private SourceText() {}

    /** Its title, else the name of its file. */
    static String title(SourceDocument document) {
        String title = document.title();
        return title == null || title.isBlank() ? fileName(document.path()) : title.strip();
    }

    static String fileName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** "p. 1–2, 5", empty where no figure has a page. */
    static String pages(Collection<Figure> figures, Messages messages) {
        SortedSet<Integer> pages = figures.stream()
                .map(Figure::page)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
        return pages.isEmpty() ? "" : messages.say("source.pages", spans(List.copyOf(pages)));
    }

    private static String spans(List<Integer> pages) {
        List<String> spans = new ArrayList<>();
        for (int i = 0; i < pages.size(); ) {
            int last = i;
            while (last + 1 < pages.size() && pages.get(last + 1) == pages.get(last) + 1) {
                last++;
            }
            spans.add(last == i ? pages.get(i).toString() : pages.get(i) + "–" + pages.get(last));
            i = last + 1;
        }
        return String.join(", ", spans);
    }
}
