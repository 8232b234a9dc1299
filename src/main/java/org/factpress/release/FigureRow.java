package org.factpress.release;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.factpress.model.Coded;
import org.factpress.model.Figure;
import org.factpress.model.Salience;
import org.factpress.model.ScopePart;
import org.factpress.model.StatedInterval;
import org.jspecify.annotations.Nullable;

/** A row of {@code data/figures.csv} as the figure it was written from. */
final class FigureRow {
    private FigureRow() {}

    static Figure toFigure(CsvRow row) {
        return new Figure(
                row.text("id"),
                row.text("document"),
                row.whole("page"),
                row.required("start", Integer::valueOf),
                row.required("end", Integer::valueOf),
                row.text("surface"),
                row.text("quote"),
                SharedColumns.quantity(row),
                SharedColumns.scope(row, row.textOrNull("measure")),
                SharedColumns.change(row),
                row.number("base"),
                interval(row),
                inherited(row),
                row.required("salience", code -> Coded.of(Salience.class, code)),
                List.of());
    }

    private static @Nullable StatedInterval interval(CsvRow row) {
        BigDecimal low = row.number("interval.low");
        BigDecimal high = row.number("interval.high");
        return low == null || high == null ? null : new StatedInterval(low, high, row.number("interval.level"));
    }

    private static Set<ScopePart> inherited(CsvRow row) {
        return row.list("inherited").stream()
                .map(code -> Coded.of(ScopePart.class, code))
                .collect(Collectors.toSet());
    }
}
