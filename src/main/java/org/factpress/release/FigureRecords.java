package org.factpress.release;

import static org.factpress.release.Column.flag;
import static org.factpress.release.Column.list;
import static org.factpress.release.Column.number;
import static org.factpress.release.Column.text;
import static org.factpress.release.Column.whole;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.factpress.model.Change;
import org.factpress.model.Figure;
import org.factpress.model.ScopePart;
import org.factpress.model.StatedInterval;
import org.jspecify.annotations.Nullable;

/** How an extracted figure is written: {@code data/figures.csv}, and the figures of every JSON output. */
public final class FigureRecords {
    public static final RecordFormat<Figure> FORMAT = new RecordFormat<>(
            List.of(
                    text("id", "Hash of document, place and kind: same bytes, same id.", Figure::id),
                    text("document", "Path of the source document.", Figure::document),
                    whole("page", "Page, from 1; empty where the format has none.", Figure::page),
                    whole("start", "Offset of the first character in the stored text, in UTF-16 units.", Figure::start),
                    whole("end", "Offset after the last character.", Figure::end),
                    text("surface", "The characters from start to end.", Figure::surface),
                    text("quote", "The sentence or table row around them.", Figure::quote),
                    text(
                            "kind",
                            "What sort of number it is.",
                            f -> f.quantity().kind().code()),
                    number(
                            "value",
                            "The value; a range has none.",
                            f -> f.quantity().value()),
                    number("low", "The lower end of a range.", f -> f.quantity().low()),
                    number(
                            "high",
                            "The upper end of a range.",
                            f -> f.quantity().high()),
                    text(
                            "qualifier",
                            "How exactly it is stated.",
                            f -> f.quantity().qualifier().code()),
                    number(
                            "precision",
                            "The size of one unit in the last stated place.",
                            f -> f.quantity().precision()),
                    text(
                            "unit",
                            "Percent, a UCUM unit, an ISO 4217 code or the noun counted.",
                            f -> f.quantity().unit()),
                    text("measure", "What is measured.", f -> f.scope().measure()),
                    text(
                            "population.label",
                            "Of whom it speaks.",
                            f -> f.scope().population().label()),
                    whole(
                            "population.ageMin",
                            "Lowest age in whole years.",
                            f -> f.scope().population().ageMin()),
                    whole(
                            "population.ageMax",
                            "Highest age in whole years.",
                            f -> f.scope().population().ageMax()),
                    list("place", "Places as stated.", f -> f.scope().place()),
                    text(
                            "period",
                            "Reference period, ISO 8601 or EDTF.",
                            f -> f.scope().period()),
                    text(
                            "change.direction",
                            "Increase or decrease.",
                            change(c -> c.direction().code())),
                    number("change.from", "The value that it changed from.", change(Change::from)),
                    number("change.to", "The value that it changed to.", change(Change::to)),
                    text("change.fromPeriod", "The period that it changed from.", change(Change::fromPeriod)),
                    text("change.toPeriod", "The period that it changed to.", change(Change::toPeriod)),
                    flag("change.relative", "True for a change relative to its first end.", change(Change::relative)),
                    number("base", "The stated base of a share.", Figure::base),
                    number("interval.low", "Lower bound of the stated interval.", interval(StatedInterval::low)),
                    number("interval.high", "Upper bound of the stated interval.", interval(StatedInterval::high)),
                    number("interval.level", "Confidence level in percent.", interval(StatedInterval::level)),
                    list("inherited", "What came from outside the sentence.", FigureRecords::inherited),
                    text(
                            "salience",
                            "Result, scope, or another story.",
                            f -> f.salience().code())),
            Set.of("population"));

    private FigureRecords() {}

    private static Function<Figure, @Nullable Object> change(Function<Change, @Nullable Object> value) {
        return figure -> figure.change() == null ? null : value.apply(figure.change());
    }

    private static Function<Figure, @Nullable Object> interval(Function<StatedInterval, @Nullable Object> value) {
        return figure -> figure.interval() == null ? null : value.apply(figure.interval());
    }

    private static List<String> inherited(Figure figure) {
        return figure.inherited().stream().map(ScopePart::code).toList();
    }
}
