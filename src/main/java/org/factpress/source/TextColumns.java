package org.factpress.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.factpress.source.TextRow.Field;

/** The columns of a table set in plain text: by the order of the fields, or by where they stand on the line. */
final class TextColumns {
    private static final int MOST = 60;

    private final boolean ordered;
    private final List<int[]> columns;

    private TextColumns(boolean ordered, List<int[]> columns) {
        this.ordered = ordered;
        this.columns = columns;
    }

    /** Nothing where the fields stand in no columns. */
    static Optional<TextColumns> of(List<TextRow> rows) {
        List<TextRow> filled = rows.stream().filter(TextRow::isRow).toList();
        int most = filled.stream().mapToInt(row -> row.fields().size()).max().orElse(0);
        if (most < 2 || most > MOST) {
            return Optional.empty();
        }
        boolean ordered = filled.get(0).kind() != TextRow.Kind.SPACES
                || filled.stream().allMatch(row -> row.fields().size() == most);
        TextColumns found = new TextColumns(ordered, intervals(filled, most));
        return ordered || found.isParted() ? Optional.of(found) : Optional.empty();
    }

    private static List<int[]> intervals(List<TextRow> rows, int most) {
        List<int[]> columns = new ArrayList<>();
        for (TextRow row : rows) {
            for (int i = 0; row.fields().size() == most && i < most; i++) {
                Field field = row.fields().get(i);
                if (i == columns.size()) {
                    columns.add(new int[] {field.from(), field.to()});
                } else {
                    columns.get(i)[0] = Math.min(columns.get(i)[0], field.from());
                    columns.get(i)[1] = Math.max(columns.get(i)[1], field.to());
                }
            }
        }
        return columns;
    }

    /** Whether no column reaches into the next. */
    private boolean isParted() {
        for (int i = 1; i < columns.size(); i++) {
            if (columns.get(i)[0] < columns.get(i - 1)[1]) {
                return false;
            }
        }
        return true;
    }

    /** A row with a field less than the others lacks its first one, where it is a head over columns of tabs or pipes. */
    int of(TextRow row, int index) {
        Field field = row.fields().get(index);
        if (ordered) {
            int missing = columns.size() - row.fields().size();
            boolean corner = missing == 1 && !row.hasFigures() && row.kind() != TextRow.Kind.SPACES;
            return Math.min(columns.size() - 1, index + (corner ? 1 : 0));
        }
        int best = 0;
        for (int i = 1; i < columns.size(); i++) {
            best = distance(field, i) < distance(field, best) ? i : best;
        }
        return best;
    }

    /** How many columns a head stands over. */
    int span(Field field, int column) {
        int span = 1;
        while (!ordered && column + span < columns.size() && columns.get(column + span)[0] < field.to()) {
            span++;
        }
        return span;
    }

    /** Negative where they overlap: the more, the nearer. */
    private int distance(Field field, int column) {
        int[] at = columns.get(column);
        return Math.max(field.from(), at[0]) - Math.min(field.to(), at[1]);
    }
}
