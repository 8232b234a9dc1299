package org.factpress.cli;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.factpress.model.Direction;
import org.factpress.model.Figure;
import org.factpress.model.FigureKind;
import org.factpress.model.Population;
import org.factpress.model.Quantity;
import org.factpress.model.SetAside;
import org.jspecify.annotations.Nullable;

/** Figures and set-aside numbers as tables for people. */
final class FigureTable {
    private static final int PHRASE = 36;
    private static final int QUOTE = 60;

    private FigureTable() {}

    static String of(List<Figure> figures) {
        TextTable table = new TextTable(
                "VALUE", "UNIT", "MEASURE", "POPULATION", "PLACE", "PERIOD", "ROLE", "DOCUMENT", "PAGE", "QUOTE");
        for (Figure figure : figures) {
            table.add(
                    value(figure),
                    text(figure.quantity().unit()),
                    TextTable.shorten(text(figure.scope().measure()), PHRASE),
                    population(figure.scope().population()),
                    TextTable.shorten(String.join(", ", figure.scope().place()), PHRASE),
                    text(figure.scope().period()),
                    figure.salience().code(),
                    figure.document(),
                    text(figure.page()),
                    TextTable.shorten(figure.quote(), QUOTE));
        }
        return table.render();
    }

    static String ofSetAside(List<SetAside> numbers) {
        TextTable table = new TextTable("SET ASIDE", "REASON", "DOCUMENT", "PAGE", "QUOTE");
        for (SetAside number : numbers) {
            table.add(
                    TextTable.shorten(number.surface(), PHRASE),
                    number.reason().code(),
                    number.document(),
                    text(number.page()),
                    TextTable.shorten(number.quote(), QUOTE));
        }
        return table.render();
    }

    /** The number with its qualifier or direction: {@code over 500}, {@code 15–30}, {@code down 73}. */
    static String value(Figure figure) {
        Quantity quantity = figure.quantity();
        String number = quantity.value() == null
                ? number(quantity.low()) + "–" + number(quantity.high())
                : number(quantity.value());
        if (figure.change() != null && quantity.kind() == FigureKind.CHANGE) {
            number = (figure.change().direction() == Direction.DECREASE ? "down " : "up ") + number;
        }
        return switch (quantity.qualifier()) {
            case EXACT, BETWEEN -> number;
            default -> quantity.qualifier().code().replace('-', ' ') + " " + number;
        };
    }

    private static String number(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }

    private static String population(Population population) {
        String ages = population.hasAges() ? " " + text(population.ageMin()) + "–" + text(population.ageMax()) : "";
        return (TextTable.shorten(text(population.label()), PHRASE) + ages).trim();
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }
}
