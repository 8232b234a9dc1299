package org.factpress.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Brings what stands on a page into reading order: tables and boxes first become one item each, then the page is cut at
 * its gutters into columns, and each column is read from top to bottom.
 */
final class PdfLayout {
    private static final int MOST_LINES = 2_500;
    private static final int DEEPEST = 24;

    private final PdfDrawing drawing;
    private final List<PdfPart> parts = new ArrayList<>();

    private PdfLayout(PdfDrawing drawing) {
        this.drawing = drawing;
    }

    /** The parts of a page; {@code lines} is what is left of it without headers, footers and notes. */
    static List<PdfPart> of(PdfPage page, List<PdfLine> lines) {
        PdfLayout layout = new PdfLayout(page.drawing());
        if (lines.size() > MOST_LINES) {
            // More than any page of words has: a map or a drawing, of which only the lines are kept.
            layout.parts.add(new PdfPart.Text(lines, false));
        } else {
            layout.read(new PdfFrames(page).items(lines), 0, false);
        }
        if (!page.aslant().isEmpty()) {
            layout.parts.add(new PdfPart.Text(page.aslant(), true));
        }
        return layout.parts;
    }

    private void read(List<PdfItem> items, int depth, boolean apart) {
        PdfGutter gutter = depth < DEEPEST ? PdfGutter.in(items, drawing) : null;
        if (gutter == null) {
            readColumn(items, depth, apart);
            return;
        }
        List<PdfItem> above = new ArrayList<>();
        List<PdfItem> left = new ArrayList<>();
        List<PdfItem> right = new ArrayList<>();
        List<PdfItem> below = new ArrayList<>();
        for (PdfItem item : items) {
            float middle = (item.top() + item.bottom()) / 2;
            if (middle < gutter.top()) {
                above.add(item);
            } else if (middle > gutter.bottom()) {
                below.add(item);
            } else {
                (item.middle() < gutter.x() ? left : right).add(item);
            }
        }
        for (List<PdfItem> part : List.of(above, left, right, below)) {
            if (!part.isEmpty()) {
                read(part, depth + 1, apart);
            }
        }
    }

    private void readColumn(List<PdfItem> items, int depth, boolean apart) {
        List<PdfLine> lines = new ArrayList<>();
        for (PdfItem item : inRows(items)) {
            if (item instanceof PdfLine line) {
                lines.add(line);
                continue;
            }
            readLines(lines, apart);
            lines.clear();
            if (item instanceof PdfTable table) {
                parts.add(new PdfPart.Table(table));
            } else if (item instanceof PdfFramed box) {
                read(box.items(), depth + 1, true);
            }
        }
        readLines(lines, apart);
    }

    /** From top to bottom; boxes that stand side by side from left to right. */
    private static List<PdfItem> inRows(List<PdfItem> items) {
        List<PdfItem> sorted = new ArrayList<>(items);
        sorted.sort(Comparator.comparingDouble(PdfItem::top));
        List<PdfItem> ordered = new ArrayList<>();
        List<PdfItem> row = new ArrayList<>();
        for (PdfItem item : sorted) {
            boolean beside = !row.isEmpty()
                    && !(item instanceof PdfLine && row.get(0) instanceof PdfLine)
                    && item.top() < (row.get(0).top() + row.get(0).bottom()) / 2;
            if (!beside) {
                flush(row, ordered);
            }
            row.add(item);
        }
        flush(row, ordered);
        return ordered;
    }

    private static void flush(List<PdfItem> row, List<PdfItem> ordered) {
        row.sort(Comparator.comparingDouble(PdfItem::x));
        ordered.addAll(row);
        row.clear();
    }

    /** Cards and tables without rulings are found in the rows of a column; the rest is running text. */
    private void readLines(List<PdfLine> lines, boolean apart) {
        if (lines.isEmpty()) {
            return;
        }
        List<List<PdfLine>> rows = PdfRows.of(lines);
        PdfCards cards = new PdfCards(rows);
        PdfAligned tables = new PdfAligned(rows, rulingsIn(PdfBox.around(lines)));
        int from = 0;
        for (int i = 0; i < rows.size(); ) {
            Optional<PdfCards.Found> card = cards.at(i, from);
            Optional<PdfAligned.Found> table = card.isPresent() ? Optional.empty() : tables.at(i, from);
            if (card.isPresent()) {
                addText(rows.subList(from, card.get().from()), apart);
                parts.addAll(card.get().cards());
                from = card.get().to();
            } else if (table.isPresent()) {
                addText(rows.subList(from, table.get().from()), apart);
                parts.add(new PdfPart.Table(table.get().table()));
                from = table.get().to();
            }
            i = Math.max(i + 1, from);
        }
        addText(rows.subList(from, rows.size()), apart);
    }

    private List<Float> rulingsIn(PdfBox box) {
        return drawing.across().stream()
                .filter(line -> line.at() > box.top() && line.at() < box.bottom())
                .filter(line -> line.from() < box.right() - box.width() / 3 && line.to() > box.x() + box.width() / 3)
                .map(PdfRuling::at)
                .toList();
    }

    private void addText(List<List<PdfLine>> rows, boolean apart) {
        if (!rows.isEmpty()) {
            parts.add(new PdfPart.Text(rows.stream().map(PdfLine::joined).toList(), apart));
        }
    }
}
