package org.factpress.eval;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.factpress.model.Extraction;
import org.factpress.model.Figure;
import org.factpress.model.FigureKind;
import org.factpress.model.Qualifier;
import org.factpress.model.Quantity;
import org.factpress.model.Salience;
import org.factpress.model.Scope;
import org.factpress.model.SetAside;
import org.factpress.model.SetAsideReason;
import org.jspecify.annotations.Nullable;

/** An extraction written down by hand, to put right and wrong answers before the scorer. */
final class Answers {
    private final String text;
    private final List<Figure> figures = new ArrayList<>();
    private final List<SetAside> setAside = new ArrayList<>();

    Answers(String text) {
        this.text = text;
    }

    Answers figure(String surface, FigureKind kind, @Nullable String unit, Salience salience) {
        return figure(surface, surface, kind, unit, salience);
    }

    Answers figure(String surface, String value, FigureKind kind, @Nullable String unit, Salience salience) {
        int start = text.indexOf(surface);
        Quantity quantity = new Quantity(kind, new BigDecimal(value), null, null, Qualifier.EXACT, null, unit);
        figures.add(new Figure(
                surface,
                "text",
                null,
                start,
                start + surface.length(),
                surface,
                text,
                quantity,
                Scope.UNSTATED,
                null,
                null,
                null,
                Set.of(),
                salience,
                List.of()));
        return this;
    }

    Answers setAside(String surface, SetAsideReason reason) {
        int start = text.indexOf(surface);
        setAside.add(
                new SetAside("text", null, start, start + surface.length(), surface, text, null, null, null, reason));
        return this;
    }

    Answers without(String surface) {
        figures.removeIf(figure -> figure.surface().equals(surface));
        setAside.removeIf(row -> row.surface().equals(surface));
        return this;
    }

    Extraction extraction() {
        return new Extraction("text", figures, setAside, List.of());
    }
}
