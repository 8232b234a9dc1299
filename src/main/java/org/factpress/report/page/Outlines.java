package org.factpress.report.page;

import com.lowagie.text.pdf.PdfContentByte;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;

/** Fills a shape whose y runs down, its origin at a place of the page. */
final class Outlines {
    private Outlines() {}

    static void fill(PdfContentByte content, Shape shape, double left, double baseline) {
        AffineTransform onPage = new AffineTransform(1, 0, 0, -1, left, baseline);
        PathIterator path = shape.getPathIterator(onPage);
        if (path.isDone()) {
            return;
        }
        float[] points = new float[6];
        float x = 0;
        float y = 0;
        for (; !path.isDone(); path.next()) {
            int step = path.currentSegment(points);
            step(content, step, points, x, y);
            int last = step == PathIterator.SEG_CUBICTO ? 4 : step == PathIterator.SEG_QUADTO ? 2 : 0;
            x = points[last];
            y = points[last + 1];
        }
        content.fill();
    }

    private static void step(PdfContentByte content, int step, float[] p, float x, float y) {
        switch (step) {
            case PathIterator.SEG_MOVETO -> content.moveTo(p[0], p[1]);
            case PathIterator.SEG_LINETO -> content.lineTo(p[0], p[1]);
            // A PDF has cubic curves only.
            case PathIterator.SEG_QUADTO ->
                content.curveTo(
                        x + 2 * (p[0] - x) / 3,
                        y + 2 * (p[1] - y) / 3,
                        p[2] + 2 * (p[0] - p[2]) / 3,
                        p[3] + 2 * (p[1] - p[3]) / 3,
                        p[2],
                        p[3]);
            case PathIterator.SEG_CUBICTO -> content.curveTo(p[0], p[1], p[2], p[3], p[4], p[5]);
            default -> content.closePath();
        }
    }
}
