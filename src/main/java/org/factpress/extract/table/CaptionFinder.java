package org.factpress.extract.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.factpress.extract.sentence.Piece;
import org.factpress.model.Block;
import org.factpress.model.Zone;

/** Finds what names a table: caption, heading and the line with the unit, right above it. */
final class CaptionFinder {
    private static final Pattern LABELLED = Pattern.compile("(?i)(?:table|figure)\\s+[\\dA-Z]+(?U:\\b)[.:]?");
    private static final int MOST_ABOVE = 4;
    private static final int MOST_BETWEEN = 8;
    private static final int LONGEST_ABOVE = 160;
    /** A longer lead-in is a sentence that goes before a table, and no name of it. */
    private static final int LONGEST_LEAD = 60;

    private final TableWords words;
    private final String stored;

    CaptionFinder(TableWords words, String stored) {
        this.words = words;
        this.stored = stored;
    }

    /** The lines right above the table whose first cell is the piece of this index, nearest first. */
    List<Piece> above(List<Piece> pieces, int first) {
        List<Piece> lines = new ArrayList<>();
        for (int i = first - 1; i >= 0 && lines.size() < MOST_ABOVE; i--) {
            Piece line = pieces.get(i);
            Zone zone = line.work().zone();
            boolean named = lines.stream().anyMatch(taken -> !words.isUnitOnly(taken.sentence()));
            if (zone == Zone.HEADING ? named : zone != Zone.CAPTION && !isLabel(line)) {
                break;
            }
            lines.add(line);
            if (zone == Zone.HEADING) {
                break;
            }
        }
        return lines;
    }

    /** The heading of the section in which the table stands, where it is near. */
    static Optional<Piece> heading(List<Piece> pieces, int first) {
        for (int i = first - 1; i >= 0 && i >= first - MOST_BETWEEN; i--) {
            if (pieces.get(i).sentence().block().cell() != null) {
                return Optional.empty();
            }
            if (pieces.get(i).work().zone() == Zone.HEADING) {
                return Optional.of(pieces.get(i));
            }
        }
        return Optional.empty();
    }

    private boolean isLabel(Piece line) {
        Block block = line.sentence().block();
        String text = block.text(stored).strip();
        if (line.work().zone() != Zone.BODY || block.cell() != null || text.length() > LONGEST_ABOVE) {
            return false;
        }
        boolean unit = !text.endsWith(".")
                && text.length() <= LONGEST_ABOVE / 2
                && words.units().of(line.sentence()).isPresent();
        boolean lead = text.endsWith(":") && text.length() <= LONGEST_LEAD && !text.contains(". ");
        return unit || lead || LABELLED.matcher(text).lookingAt() || words.isUnitOnly(line.sentence());
    }
}
