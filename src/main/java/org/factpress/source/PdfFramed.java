package org.factpress.source;

import java.util.List;

/** A box with what stands in it: a side bar, a card; it is read by itself, apart from the text around it. */
record PdfFramed(PdfBox box, List<PdfItem> items) implements PdfBoxed {
    @Override
    public int weight() {
        return items.stream().mapToInt(PdfItem::weight).sum();
    }
}
