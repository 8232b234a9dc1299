package org.factpress.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds stat cards that stand side by side: big numbers in a row, below or above each the words that say of what. */
final class PdfCards {
    /** The cards and the rows of print that they take. */
    record Found(int from, int to, List<PdfPart> cards) {}

    private static final float BIGGER = 1.2f;
    private static final float FARTHEST = 2.6f;
    private static final int LONGEST_LABEL = 160;

    private final List<List<PdfLine>> rows;

    PdfCards(List<List<PdfLine>> rows) {
        this.rows = rows;
    }

    /** The cards whose numbers stand in this row; their words may stand above it, but not above {@code top}. */
    Optional<Found> at(int row, int top) {
        List<PdfLine> numbers = rows.get(row);
        if (numbers.size() < 2 || !numbers.stream().allMatch(number -> PdfFigures.isBigNumber(number.text()))) {
            return Optional.empty();
        }
        int to = row + 1;
        while (to < rows.size() && isLabel(row, to, to - 1) && fits(row, row, to + 1)) {
            to++;
        }
        int from = row;
        if (to == row + 1) {
            while (from > top && isLabel(row, from - 1, from) && fits(row, from - 1, row + 1)) {
                from--;
            }
        }
        return to - from > 1 ? Optional.of(new Found(from, to, cards(row, from, to))) : Optional.empty();
    }

    private boolean isLabel(int numbers, int row, int neighbour) {
        PdfLine number = rows.get(numbers).get(0);
        PdfLine label = rows.get(row).get(0);
        float gap = Math.abs(label.baseline() - rows.get(neighbour).get(0).baseline());
        float near =
                neighbour == numbers ? Math.max(FARTHEST * label.size(), 1.6f * number.size()) : 1.7f * label.size();
        return number.size() >= BIGGER * label.size()
                && gap <= near
                && rows.get(row).stream().allMatch(part -> part.text().length() <= LONGEST_LABEL)
                && rows.get(row).stream().noneMatch(part -> PdfFigures.isBigNumber(part.text()));
    }

    /** Whether each part of these rows belongs to one number only. */
    private boolean fits(int numbers, int from, int to) {
        return columns(from, to).size() == rows.get(numbers).size();
    }

    private List<List<PdfLine>> columns(int from, int to) {
        List<PdfLine> parts = new ArrayList<>();
        rows.subList(from, to).forEach(parts::addAll);
        parts.sort(Comparator.comparingDouble(PdfLine::x));
        List<List<PdfLine>> columns = new ArrayList<>();
        float right = -Float.MAX_VALUE;
        for (PdfLine part : parts) {
            if (part.x() >= right) {
                columns.add(new ArrayList<>());
            }
            columns.get(columns.size() - 1).add(part);
            right = Math.max(right, part.right());
        }
        return columns;
    }

    private List<PdfPart> cards(int numbers, int from, int to) {
        List<PdfPart> cards = new ArrayList<>();
        for (List<PdfLine> column : columns(from, to)) {
            column.sort(Comparator.comparingDouble(PdfLine::baseline));
            boolean whole = column.size() > 1 && column.stream().anyMatch(rows.get(numbers)::contains);
            cards.add(whole ? new PdfPart.Card(column) : new PdfPart.Text(column, true));
        }
        return cards;
    }

    /** Whether a paragraph is a big number and the one beside it its words. */
    static boolean isCard(PdfParagraph number, PdfParagraph label) {
        float gap = Math.abs(
                label.first().baseline() > number.last().baseline()
                        ? label.first().baseline() - number.last().baseline()
                        : number.first().baseline() - label.last().baseline());
        return PdfFigures.isBigNumber(number.text())
                && number.size() >= BIGGER * label.size()
                && gap <= Math.max(FARTHEST * label.size(), 1.6f * number.size())
                && label.text().length() <= LONGEST_LABEL
                && number.last().meetsAcross(label.first())
                && !PdfFigures.isBigNumber(label.text())
                && label.text().codePoints().filter(Character::isLetter).count() >= 2;
    }
}
