package org.factpress.release;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** A row of a data file; a cell that does not hold what its column promises is a {@link DataFileException}. */
record CsvRow(String file, CSVRecord cells) {

    String text(String column) {
        if (!cells.isMapped(column) || !cells.isSet(column)) {
            throw new DataFileException(place(column) + " is missing. Restore the file from the archive.");
        }
        return CsvText.unguarded(cells.get(column));
    }

    @Nullable
    String textOrNull(String column) {
        String text = text(column);
        return text.isEmpty() ? null : text;
    }

    /** The cell as {@code read} makes it, null where it is empty. */
    <V> @Nullable V orNull(String column, Function<String, V> read) {
        return text(column).isEmpty() ? null : required(column, read);
    }

    <V> V required(String column, Function<String, V> read) {
        String text = text(column);
        try {
            return read.apply(text);
        } catch (IllegalArgumentException e) {
            throw new DataFileException(place(column) + " holds '" + text
                    + "', which fits no such cell. Restore the file from the archive.");
        }
    }

    @Nullable
    BigDecimal number(String column) {
        return orNull(column, BigDecimal::new);
    }

    @Nullable
    Integer whole(String column) {
        return orNull(column, Integer::valueOf);
    }

    boolean flag(String column) {
        return Boolean.parseBoolean(text(column));
    }

    List<String> list(String column) {
        String text = text(column);
        return text.isEmpty() ? List.of() : List.of(text.split(";", -1));
    }

    private String place(String column) {
        return file + ", row " + cells.getRecordNumber() + ", column " + column;
    }
}
