package org.factpress.source;

import java.util.ArrayList;
import java.util.List;

/** A grid of rulings: the y of its row borders and the x of its column borders, with the rulings that make them. */
record PdfGrid(List<Float> ys, List<Float> xs, List<PdfRuling> across, List<PdfRuling> down) {
    private static final float SAME = 3f;
    private static final int MOST_CELLS = 20_000;

    static PdfGrid of(List<PdfRuling> across, List<PdfRuling> down) {
        return new PdfGrid(places(across), places(down), across, down);
    }

    private static List<Float> places(List<PdfRuling> rulings) {
        List<Float> places = new ArrayList<>();
        rulings.stream().map(PdfRuling::at).sorted().forEach(at -> {
            if (places.isEmpty() || at - places.get(places.size() - 1) > SAME) {
                places.add(at);
            }
        });
        return places;
    }

    int rows() {
        return Math.max(0, ys.size() - 1);
    }

    int columns() {
        return Math.max(0, xs.size() - 1);
    }

    /** How many cells it has before any are joined; 0 where there are more than in any table. */
    int cells() {
        long cells = (long) rows() * columns();
        return cells > MOST_CELLS ? 0 : (int) cells;
    }

    PdfBox box() {
        return new PdfBox(xs.get(0), ys.get(0), xs.get(xs.size() - 1), ys.get(ys.size() - 1));
    }

    /** The row in which this y lies; -1 where it is outside. */
    int rowAt(float y) {
        return at(ys, y);
    }

    int columnAt(float x) {
        return at(xs, x);
    }

    private static int at(List<Float> borders, float place) {
        for (int i = 0; i + 1 < borders.size(); i++) {
            if (place >= borders.get(i) && place < borders.get(i + 1)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a ruling parts this cell from the next one on its right. */
    boolean isClosedRight(int row, int column) {
        return isDrawn(down, xs.get(column + 1), (ys.get(row) + ys.get(row + 1)) / 2);
    }

    boolean isClosedBelow(int row, int column) {
        return isDrawn(across, ys.get(row + 1), (xs.get(column) + xs.get(column + 1)) / 2);
    }

    private static boolean isDrawn(List<PdfRuling> rulings, float at, float middle) {
        for (PdfRuling ruling : rulings) {
            if (Math.abs(ruling.at() - at) <= SAME && ruling.covers(middle, 0)) {
                return true;
            }
        }
        return false;
    }
}
