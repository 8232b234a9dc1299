package org.factpress.source;

import java.util.List;

/** A box with what stands in it: a side bar, a card; it is read by itself, apart from the text around it. */
record PdfFramed(PdfBox box, List<PdfItem> items) implements PdfItem {
    @Override
    public float x() {
        return box.x();
    }

    @Override
    public float right() {
        return box.right();
    }

    @Override
    public float top() {
        return box.top();
    }

    @Override
    public float bottom() {
        return box.bottom();
    }

    @Override
    public int weight() {
        return items.stream().mapToInt(PdfItem::weight).sum();
    }
}
