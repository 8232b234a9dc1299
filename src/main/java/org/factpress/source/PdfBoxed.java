package org.factpress.source;

/** Something that takes the place of its box on a page. */
interface PdfBoxed extends PdfItem {
    PdfBox box();

    @Override
    default float x() {
        return box().x();
    }

    @Override
    default float right() {
        return box().right();
    }

    @Override
    default float top() {
        return box().top();
    }

    @Override
    default float bottom() {
        return box().bottom();
    }
}
