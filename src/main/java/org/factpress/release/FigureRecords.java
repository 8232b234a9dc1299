package org.factpress.release;

import static org.factpress.release.Column.list;
import static org.factpress.release.Column.number;
import static org.factpress.release.Column.text;
import static org.factpress.release.Column.whole;

import java.util.List;
import java.util.Set;
import org.factpress.model.Figure;
import org.factpress.model.ScopePart;
import org.factpress.model.StatedInterval;

/** How an extracted figure is written: {@code data/figures.csv}, and the figures of every JSON output. */
public final class FigureRecords {
    public static final RecordFormat<Figure> FORMAT = new RecordFormat<>(
            SharedColumns.inOrder(List.of(
                    List.of(
                            text("id", "Hash of document, place and kind: same bytes, same id.", Figure::id),
                            text("document", "Path of the source document.", Figure::document),
                            whole("page", "Page, from 1; empty where the format has none.", Figure::page),
                            whole(
                                    "start",
                                    "Offset of the first character in the stored text, in UTF-16 units.",
                                    Figure::start),
                            whole("end", "Offset after the last character.", Figure::end),
                            text("surface", "The characters from start to end.", Figure::surface),
                            text("quote", "The sentence or table row around them.", Figure::quote),
                            SharedColumns.kind(Figure::quantity)),
                    SharedColumns.quantity(Figure::quantity),
                    List.of(text("measure", "What is measured.", f -> f.scope().measure())),
                    SharedColumns.population(f -> f.scope().population()),
                    List.of(
                            list("place", "Places as stated.", f -> f.scope().place()),
                            SharedColumns.period(f -> f.scope().period())),
                    SharedColumns.change(Figure::change),
                    List.of(
                            number("base", "The stated base of a share.", Figure::base),
                            number(
                                    "interval.low",
                                    "Lower bound of the stated interval.",
                                    SharedColumns.of(Figure::interval, StatedInterval::low)),
                            number(
                                    "interval.high",
                                    "Upper bound of the stated interval.",
                                    SharedColumns.of(Figure::interval, StatedInterval::high)),
                            number(
                                    "interval.level",
                                    "Confidence level in percent.",
                                    SharedColumns.of(Figure::interval, StatedInterval::level)),
                            list("inherited", "What came from outside the sentence.", FigureRecords::inherited),
                            text(
                                    "salience",
                                    "Result, scope, or another story.",
                                    f -> f.salience().code())))),
            Set.of("population"));

    private FigureRecords() {}

    /**
     * The figures of a {@code data/figures.csv}; the evidence of the extraction is not part of that file. What cannot be read is a
     * {@link DataFileException} that names row and column.
     */
    public static List<Figure> read(byte[] csv) {
        return CsvTable.read("data/figures.csv", csv).stream()
                .map(FigureRow::toFigure)
                .toList();
    }

    private static List<String> inherited(Figure figure) {
        return figure.inherited().stream().map(ScopePart::code).toList();
    }
}
