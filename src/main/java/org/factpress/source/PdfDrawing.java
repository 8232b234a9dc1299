package org.factpress.source;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The straight lines and rectangles of a page, which may rule a table or frame a box, and the dots of its lists. */
record PdfDrawing(List<PdfRuling> across, List<PdfRuling> down, List<PdfBox> boxes, List<PdfBox> dots) {
    static final PdfDrawing NONE = new PdfDrawing(List.of(), List.of(), List.of(), List.of());
    private static final float NEAR = 1.5f;

    /** Turned into the frame in which the page is read; lines in one track become one: many tables are drawn by cells. */
    static PdfDrawing of(
            PdfFrame frame, List<PdfBox> flat, List<PdfBox> upright, List<PdfBox> boxes, List<PdfBox> dots) {
        List<PdfRuling> across = new ArrayList<>();
        List<PdfRuling> down = new ArrayList<>();
        boolean lying = frame.direction() % 180 != 0;
        for (PdfBox line : flat) {
            PdfBox turned = turned(line, frame);
            (lying ? down : across).add(lying ? downward(turned) : sideward(turned));
        }
        for (PdfBox line : upright) {
            PdfBox turned = turned(line, frame);
            (lying ? across : down).add(lying ? sideward(turned) : downward(turned));
        }
        return new PdfDrawing(
                merged(across),
                merged(down),
                boxes.stream().map(box -> turned(box, frame)).toList(),
                dots.stream().map(dot -> turned(dot, frame)).toList());
    }

    private static PdfRuling sideward(PdfBox line) {
        return new PdfRuling((line.top() + line.bottom()) / 2, line.x(), line.right());
    }

    private static PdfRuling downward(PdfBox line) {
        return new PdfRuling((line.x() + line.right()) / 2, line.top(), line.bottom());
    }

    private static PdfBox turned(PdfBox box, PdfFrame frame) {
        Point2D.Float a = frame.turned(new Point2D.Float(box.x(), box.top()));
        Point2D.Float b = frame.turned(new Point2D.Float(box.right(), box.bottom()));
        return new PdfBox(Math.min(a.x, b.x), Math.min(a.y, b.y), Math.max(a.x, b.x), Math.max(a.y, b.y));
    }

    private static List<PdfRuling> merged(List<PdfRuling> rulings) {
        List<PdfRuling> sorted = new ArrayList<>(rulings);
        sorted.sort(Comparator.comparingDouble(PdfRuling::at));
        List<PdfRuling> merged = new ArrayList<>();
        List<PdfRuling> track = new ArrayList<>();
        for (PdfRuling ruling : sorted) {
            if (!track.isEmpty() && ruling.at() - track.get(0).at() > NEAR) {
                addTrack(track, merged);
                track.clear();
            }
            track.add(ruling);
        }
        addTrack(track, merged);
        return merged;
    }

    private static void addTrack(List<PdfRuling> track, List<PdfRuling> merged) {
        track.sort(Comparator.comparingDouble(PdfRuling::from));
        PdfRuling open = null;
        for (PdfRuling ruling : track) {
            if (open != null && ruling.from() <= open.to() + NEAR) {
                open = new PdfRuling(open.at(), open.from(), Math.max(open.to(), ruling.to()));
            } else {
                if (open != null) {
                    merged.add(open);
                }
                open = ruling;
            }
        }
        if (open != null) {
            merged.add(open);
        }
    }
}
