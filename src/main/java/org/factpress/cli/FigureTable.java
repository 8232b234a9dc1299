package org.factpress.cli;

import java.util.Objects;
import org.factpress.cli.FittedTable.Column;
import org.factpress.model.Figure;
import org.factpress.model.Salience;
import org.factpress.model.SetAside;
import org.jspecify.annotations.Nullable;

/** The figures of a document, and the numbers set aside, as tables that fit the terminal. */
final class FigureTable {
    private final Extracted extracted;
    private final Ink ink;
    private final Whereabouts whereabouts;

    FigureTable(Extracted extracted, Ink ink) {
        this.extracted = extracted;
        this.ink = ink;
        this.whereabouts = new Whereabouts(extracted.document());
    }

    String figures(int width) {
        FittedTable table = new FittedTable(
                ink,
                Column.rigid(where(), 3),
                Column.rigid("VALUE", 0),
                Column.flexible("UNIT", 7, 2, 0),
                Column.flexible("ABOUT", 20, 3, 4),
                Column.flexible("PLACE", 14, 2, 6),
                Column.rigid("PERIOD", 2),
                Column.rigid("ROLE", 5),
                Column.flexible("SENTENCE", 28, 5, 0));
        extracted.figures().forEach(figure -> table.add(cells(figure)));
        return table.render(width);
    }

    private Cell[] cells(Figure figure) {
        String code =
                figure.salience() == Salience.CORE ? Ink.code(figure.quantity().kind()) : Ink.FAINT;
        return new Cell[] {
            where(figure.start()),
            Cell.of(FigureText.value(figure), code, ink),
            Cell.of(FigureText.unit(figure.quantity()), code, ink),
            text(FigureText.about(figure.scope())),
            text(String.join(", ", figure.scope().place())),
            text(figure.scope().period()),
            text(figure.salience() == Salience.CORE ? "" : figure.salience().code()),
            Passage.of(extracted.document(), figure.quote(), figure.start(), figure.end(), code, ink)
        };
    }

    String setAside(int width) {
        FittedTable table = new FittedTable(
                ink,
                Column.rigid(where(), 3),
                Column.rigid("REASON", 0),
                Column.flexible("NUMBER", 8, 2, 0),
                Column.flexible("SENTENCE", 20, 5, 0));
        extracted.setAside().forEach(number -> table.add(cells(number)));
        return table.render(width);
    }

    private Cell[] cells(SetAside number) {
        return new Cell[] {
            where(number.start()),
            text(number.reason().code()),
            text(number.surface()),
            Passage.of(extracted.document(), number.quote(), number.start(), number.end(), Ink.BOLD, ink)
        };
    }

    private String where() {
        return whereabouts.hasLines() ? "LINE" : "PAGE";
    }

    private Cell where(int offset) {
        return Cell.of(Objects.toString(whereabouts.number(offset), ""), Ink.FAINT, ink);
    }

    private static Cell text(@Nullable String text) {
        return Cell.of(Objects.requireNonNullElse(text, ""));
    }
}
