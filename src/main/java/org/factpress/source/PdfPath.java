package org.factpress.source;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/** Follows the paths that a page draws, in the page's own space, and keeps their straight lines and rectangles. */
final class PdfPath {
    private static final int MOST_RULINGS = 4_000;
    private static final int MOST_POINTS = 200;
    private static final float THIN = 3f;
    private static final float STRAIGHT = 0.6f;
    private static final float SHORTEST = 3f;
    private static final float LARGEST_DOT = 7f;

    private final List<PdfRuling> across = new ArrayList<>();
    private final List<PdfRuling> down = new ArrayList<>();
    private final List<PdfBox> boxes = new ArrayList<>();
    private final List<PdfBox> dots = new ArrayList<>();

    private final List<List<Point2D.Float>> parts = new ArrayList<>();
    private int points;
    private int curves;

    /** Points are in the page's own space. */
    void move(Point2D.Float to) {
        parts.add(new ArrayList<>());
        line(to);
    }

    void line(Point2D.Float to) {
        if (points++ < MOST_POINTS) {
            if (parts.isEmpty()) {
                parts.add(new ArrayList<>());
            }
            parts.get(parts.size() - 1).add(to);
        }
    }

    void curve(Point2D.Float to) {
        curves++;
        line(to);
    }

    void close() {
        List<Point2D.Float> part = parts.isEmpty() ? List.of() : parts.get(parts.size() - 1);
        if (part.size() > 1) {
            line(part.get(0));
        }
    }

    void stroke() {
        if (isPlain() && curves == 0) {
            parts.forEach(this::strokeEdges);
        }
        parts.forEach(this::addBox);
    }

    private void strokeEdges(List<Point2D.Float> part) {
        for (int i = 1; i < part.size(); i++) {
            addRuling(part.get(i - 1), part.get(i));
        }
    }

    void fill() {
        if (!isPlain()) {
            return;
        }
        for (List<Point2D.Float> part : parts) {
            PdfBox box = boundsOf(part);
            if (isDot(box) && dots.size() <= MOST_RULINGS) {
                dots.add(box);
            }
            if (part.size() > 1 && box.height() <= THIN && box.width() >= SHORTEST && box.width() > box.height()) {
                addAcross(new PdfRuling((box.top() + box.bottom()) / 2, box.x(), box.right()));
            } else if (part.size() > 1 && box.width() <= THIN && box.height() >= SHORTEST) {
                addDown(new PdfRuling((box.x() + box.right()) / 2, box.top(), box.bottom()));
            } else {
                addBox(part);
            }
        }
    }

    /** A small round or square spot, as browsers draw the bullets of a list. */
    private static boolean isDot(PdfBox box) {
        return box.width() >= 1.2f
                && box.width() <= LARGEST_DOT
                && Math.abs(box.width() - box.height()) < 0.2f * box.width();
    }

    void end() {
        parts.clear();
        points = 0;
        curves = 0;
    }

    private boolean isPlain() {
        return points < MOST_POINTS;
    }

    private void addRuling(Point2D.Float a, Point2D.Float b) {
        float width = Math.abs(a.x - b.x);
        float height = Math.abs(a.y - b.y);
        if (height < STRAIGHT && width >= SHORTEST) {
            addAcross(new PdfRuling((a.y + b.y) / 2, Math.min(a.x, b.x), Math.max(a.x, b.x)));
        } else if (width < STRAIGHT && height >= SHORTEST) {
            addDown(new PdfRuling((a.x + b.x) / 2, Math.min(a.y, b.y), Math.max(a.y, b.y)));
        }
    }

    private void addAcross(PdfRuling ruling) {
        if (across.size() <= MOST_RULINGS) {
            across.add(ruling);
        }
    }

    private void addDown(PdfRuling ruling) {
        if (down.size() <= MOST_RULINGS) {
            down.add(ruling);
        }
    }

    /** A rectangle, with round corners or without. */
    private void addBox(List<Point2D.Float> part) {
        boolean corners = curves == 0 ? part.size() >= 4 && part.size() <= 6 && isUpright(part) : part.size() >= 8;
        if (corners && isPlain() && boxes.size() <= MOST_RULINGS) {
            boxes.add(boundsOf(part));
        }
    }

    private static boolean isUpright(List<Point2D.Float> part) {
        for (int i = 1; i < part.size(); i++) {
            boolean slanted = Math.abs(part.get(i).x - part.get(i - 1).x) > STRAIGHT
                    && Math.abs(part.get(i).y - part.get(i - 1).y) > STRAIGHT;
            if (slanted) {
                return false;
            }
        }
        return true;
    }

    private static PdfBox boundsOf(List<Point2D.Float> part) {
        float left = Float.MAX_VALUE;
        float top = Float.MAX_VALUE;
        float right = -Float.MAX_VALUE;
        float bottom = -Float.MAX_VALUE;
        for (Point2D.Float point : part) {
            left = Math.min(left, point.x);
            right = Math.max(right, point.x);
            top = Math.min(top, point.y);
            bottom = Math.max(bottom, point.y);
        }
        return new PdfBox(left, top, right, bottom);
    }

    /** What was drawn since the last call, in this frame; a page with more lines than any table has is a picture. */
    PdfDrawing take(PdfFrame frame) {
        boolean picture = across.size() > MOST_RULINGS || down.size() > MOST_RULINGS || boxes.size() > MOST_RULINGS;
        List<PdfBox> flat = new ArrayList<>();
        across.forEach(line -> flat.add(new PdfBox(line.from(), line.at(), line.to(), line.at())));
        List<PdfBox> upright = new ArrayList<>();
        down.forEach(line -> upright.add(new PdfBox(line.at(), line.from(), line.at(), line.to())));
        PdfDrawing drawing = picture ? PdfDrawing.NONE : PdfDrawing.of(frame, flat, upright, boxes, dots);
        across.clear();
        down.clear();
        boxes.clear();
        dots.clear();
        end();
        return drawing;
    }
}
