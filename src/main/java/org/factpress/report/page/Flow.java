package org.factpress.report.page;

import java.util.ArrayList;
import java.util.List;

/** Slices fill pages from top to bottom; what must stay together moves to the next page together. */
final class Flow {
    /** A slice and the distance of its top from the page's upper edge. */
    record Placed(Slice slice, double top) {}

    private final double top;
    private final double bottom;
    private final List<List<Placed>> pages = new ArrayList<>();
    private double y;

    private Flow(PageFormat format, double top) {
        this.top = Math.max(format.textTop(), top);
        this.bottom = format.textBottom();
        newPage();
    }

    /** The pages, one at least; their text begins at {@code top} where a tall head asks for more room than usual. */
    static List<List<Placed>> pages(List<Slice> slices, PageFormat format, double top) {
        Flow flow = new Flow(format, top);
        for (int at = 0; at < slices.size(); ) {
            int end = endOfGroup(slices, at);
            flow.place(slices.subList(at, end));
            at = end;
        }
        return flow.pages;
    }

    private static int endOfGroup(List<Slice> slices, int start) {
        int end = start;
        while (end < slices.size() - 1 && slices.get(end).kept()) {
            end++;
        }
        return end + 1;
    }

    private void sink(List<Slice> rest) {
        double start = bottom - extent(rest);
        if (start > y) {
            y = start;
        }
    }

    private void place(List<Slice> group) {
        if (!isAtTop() && y + extent(group) > bottom) {
            newPage();
        }
        for (int at = 0; at < group.size(); at++) {
            Slice slice = group.get(at);
            if (slice.sunk()) {
                sink(group.subList(at, group.size()));
            }
            if (!isAtTop() && y + slice.extent() > bottom) {
                newPage();
            }
            place(slice);
        }
    }

    private void place(Slice slice) {
        Slice header = slice.repeated();
        if (isAtTop() && pages.size() > 1 && header != null) {
            put(header, y);
        }
        put(slice, isAtTop() ? y : y + slice.before());
    }

    private void put(Slice slice, double at) {
        if (at + slice.height() > bottom + 0.5) {
            throw new IllegalStateException(
                    "a block of " + Math.round(slice.height()) + " pt is taller than the text of a page");
        }
        pages.get(pages.size() - 1).add(new Placed(slice, at));
        y = at + slice.height();
    }

    private void newPage() {
        pages.add(new ArrayList<>());
        y = top;
    }

    private boolean isAtTop() {
        return pages.get(pages.size() - 1).isEmpty();
    }

    private static double extent(List<Slice> slices) {
        return slices.stream().mapToDouble(Slice::extent).sum();
    }
}
