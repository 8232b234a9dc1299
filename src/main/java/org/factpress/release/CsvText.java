package org.factpress.release;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.Nullable;

/** How values become cells of a data file and back: plain decimals, joined lists, guarded formulas. */
final class CsvText {
    /** RFC 4180 with LF between rows; a quoted cell keeps its own line breaks as they are. */
    static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

    /** Leading apostrophes count too, so that taking one guard away again always gives the text as it was. */
    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\t\r]");

    private static final Pattern GUARDED = Pattern.compile("'+[=+\\-@\t\r]");

    private CsvText() {}

    /** The value in words, as a table on a terminal shows it; null is empty. */
    static String plain(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof BigDecimal decimal) {
            return decimal.toPlainString();
        }
        if (value instanceof List<?> list) {
            return list.stream().map(String::valueOf).collect(Collectors.joining(";"));
        }
        return value instanceof Map<?, ?> ? JsonText.compact(value) : value.toString();
    }

    /** The value as a cell: as {@link #plain}, and a text that a spreadsheet would take for a formula is guarded. */
    static String cell(@Nullable Object value) {
        String text = plain(value);
        boolean isText = value instanceof String || value instanceof List<?>;
        return isText && FORMULA.matcher(text).lookingAt() ? "'" + text : text;
    }

    static String unguarded(String cell) {
        return GUARDED.matcher(cell).lookingAt() ? cell.substring(1) : cell;
    }
}
