package org.factpress.source;

/** A rectangle on a page, in points; y grows downwards. */
record PdfBox(float x, float top, float right, float bottom) {
    float width() {
        return right - x;
    }

    float height() {
        return bottom - top;
    }

    boolean holds(PdfItem item) {
        float y = (item.top() + item.bottom()) / 2;
        return item.middle() > x && item.middle() < right && y > top && y < bottom;
    }

    boolean holds(PdfBox other) {
        return x <= other.x + 1 && right >= other.right - 1 && top <= other.top + 1 && bottom >= other.bottom - 1;
    }

    PdfBox with(PdfBox other) {
        return new PdfBox(
                Math.min(x, other.x),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }

    static PdfBox around(Iterable<? extends PdfItem> items) {
        PdfBox box = new PdfBox(Float.MAX_VALUE, Float.MAX_VALUE, -Float.MAX_VALUE, -Float.MAX_VALUE);
        for (PdfItem item : items) {
            box = box.with(new PdfBox(item.x(), item.top(), item.right(), item.bottom()));
        }
        return box;
    }
}
