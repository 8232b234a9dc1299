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

    /** The number with its qualifier or direction: {@code over 500}, {@code 15–30}, {@code down 73}, {@code dozens}. */
    static String value(Figure figure) {
        Quantity quantity = figure.quantity();
        if (quantity.kind() == FigureKind.VAGUE) {
            return TextTable.shorten(figure.surface(), PHRASE);
        }
        return switch (quantity.qualifier()) {
            case EXACT, BETWEEN -> direction(figure) + number(quantity);
            default -> quantity.qualifier().code().replace('-', ' ') + " " + direction(figure) + number(quantity);
        };
    }

    private static String direction(Figure figure) {
        if (figure.change() == null || figure.quantity().kind() != FigureKind.CHANGE) {
            return "";
        }
        return figure.change().direction() == Direction.DECREASE ? "down " : "up ";
    }

    private static String number(Quantity quantity) {
        return quantity.value() == null
                ? number(quantity.low()) + "–" + number(quantity.high())
                : number(quantity.value());
    }

    private static String number(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }

    private static String population(Population population) {
        String label = TextTable.shorten(text(population.label()), PHRASE);
        return population.hasAges() ? (label + " " + ages(population)).trim() : label;
    }

    private static String ages(Population population) {
        if (population.ageMax() == null) {
            return population.ageMin() + "+";
        }
        return population.ageMin() == null
                ? "up to " + population.ageMax()
                : population.ageMin() + "–" + population.ageMax();
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }
}
