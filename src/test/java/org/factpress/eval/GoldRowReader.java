package org.factpress.eval;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.factpress.model.Change;
import org.factpress.model.Coded;
import org.factpress.model.Direction;
import org.factpress.model.FigureKind;
import org.factpress.model.Population;
import org.factpress.model.Qualifier;
import org.factpress.model.Quantity;
import org.factpress.model.Salience;
import org.factpress.model.Scope;
import org.factpress.model.SetAsideReason;
import org.factpress.model.StatedInterval;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads one row of a gold file; a key that is not there is null. */
final class GoldRowReader {
    private final JsonNode row;
    private final int line;

    GoldRowReader(JsonNode row, int line) {
        this.row = row;
        this.line = line;
    }

    String document() {
        return required(row, "document");
    }

    GoldRow read() {
        boolean negative = row.path("negative").asBoolean(false);
        return new GoldRow(
                row.path("id").asString("line " + line),
                line,
                integer(row, "start"),
                integer(row, "end"),
                required(row, "surface"),
                negative ? null : figure(),
                negative ? Coded.of(SetAsideReason.class, required(row, "reason")) : null);
    }

    private GoldFigure figure() {
        return new GoldFigure(
                quantity(), scope(), change(), decimal(row, "base"), interval(), code(Salience.class, row, "salience"));
    }

    private Quantity quantity() {
        return new Quantity(
                code(FigureKind.class, row, "kind"),
                decimal(row, "value"),
                decimal(row, "low"),
                decimal(row, "high"),
                code(Qualifier.class, row, "qualifier"),
                null,
                text(row, "unit"));
    }

    private Scope scope() {
        JsonNode population = row.path("population");
        Population people =
                new Population(text(population, "label"), integer(population, "ageMin"), integer(population, "ageMax"));
        List<String> places = new ArrayList<>();
        row.path("place").forEach(place -> places.add(place.asString()));
        return new Scope(text(row, "measure"), people, places, text(row, "period"));
    }

    private @Nullable Change change() {
        JsonNode change = row.path("change");
        return change.isObject()
                ? new Change(
                        code(Direction.class, change, "direction"),
                        decimal(change, "from"),
                        decimal(change, "to"),
                        text(change, "fromPeriod"),
                        text(change, "toPeriod"),
                        change.path("relative").asBoolean(true))
                : null;
    }

    private @Nullable StatedInterval interval() {
        JsonNode interval = row.path("interval");
        BigDecimal low = decimal(interval, "low");
        BigDecimal high = decimal(interval, "high");
        return low == null || high == null ? null : new StatedInterval(low, high, decimal(interval, "level"));
    }

    private static <E extends Enum<E> & Coded> E code(Class<E> type, JsonNode node, String key) {
        return Coded.of(type, required(node, key));
    }

    private static String required(JsonNode node, String key) {
        String text = text(node, key);
        if (text == null) {
            throw new IllegalArgumentException("'" + key + "' is missing");
        }
        return text;
    }

    private static @Nullable String text(JsonNode node, String key) {
        return node.path(key).isString() ? node.path(key).asString() : null;
    }

    private static @Nullable Integer integer(JsonNode node, String key) {
        return node.path(key).isNumber() ? Integer.valueOf(node.path(key).asInt()) : null;
    }

    private static @Nullable BigDecimal decimal(JsonNode node, String key) {
        return node.path(key).isNumber() ? node.path(key).decimalValue() : null;
    }
}
