package org.factpress.source;

import java.awt.geom.Point2D;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** The frame in which text of one direction reads upright: a page is turned by a multiple of 90 degrees into it. */
record PdfFrame(int direction, float pageWidth, float pageHeight, float left, float bottom) {
    static PdfFrame of(PDPage page, int direction) {
        PDRectangle crop = page.getCropBox();
        return new PdfFrame(direction, crop.getWidth(), crop.getHeight(), crop.getLowerLeftX(), crop.getLowerLeftY());
    }

    float width() {
        return direction % 180 == 0 ? pageWidth : pageHeight;
    }

    float height() {
        return direction % 180 == 0 ? pageHeight : pageWidth;
    }

    /** A point of the page's own space in this frame: as the library turns the places of characters. */
    Point2D.Float turned(Point2D.Float point) {
        float x = point.x - left;
        float y = point.y - bottom;
        return switch (direction) {
            case 90 -> new Point2D.Float(y, x);
            case 180 -> new Point2D.Float(pageWidth - x, y);
            case 270 -> new Point2D.Float(pageHeight - y, pageWidth - x);
            default -> new Point2D.Float(x, pageHeight - y);
        };
    }

    boolean shows(PdfGlyph glyph) {
        float middle = (glyph.x() + glyph.right()) / 2;
        return middle > -2
                && middle < width() + 2
                && glyph.baseline() > 0
                && glyph.baseline() - glyph.size() < height();
    }
}
