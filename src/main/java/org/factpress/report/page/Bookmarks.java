package org.factpress.report.page;

import com.lowagie.text.pdf.PdfOutline;
import java.util.ArrayList;
import java.util.List;

/** The outline of a document, as deep as its first two levels of headings. */
final class Bookmarks {
    private static final int DEEPEST = 2;

    private final List<PdfOutline> open = new ArrayList<>();

    void add(Canvas canvas, int level, String title, double top) {
        if (level > DEEPEST) {
            return;
        }
        while (open.size() >= level) {
            open.remove(open.size() - 1);
        }
        PdfOutline parent = open.isEmpty() ? canvas.bookmarks() : open.get(open.size() - 1);
        open.add(canvas.bookmark(parent, title, top));
    }
}
