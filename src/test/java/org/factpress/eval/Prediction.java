package org.factpress.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.factpress.model.Extraction;
import org.factpress.model.Figure;
import org.factpress.model.Salience;
import org.factpress.model.SetAsideReason;
import org.jspecify.annotations.Nullable;

/** One number as the program takes it: a figure, or set aside with the reason. */
public record Prediction(
        int start,
        int end,
        String surface,
        @Nullable Figure figure,
        @Nullable SetAsideReason reason) {

    /** Every row of a document, in text order. */
    public static List<Prediction> of(Extraction extraction) {
        List<Prediction> rows = new ArrayList<>();
        extraction.figures().forEach(f -> rows.add(new Prediction(f.start(), f.end(), f.surface(), f, null)));
        extraction.setAside().forEach(s -> rows.add(new Prediction(s.start(), s.end(), s.surface(), null, s.reason())));
        rows.sort(Comparator.comparingInt(Prediction::start));
        return rows;
    }

    boolean isFigure() {
        return figure != null;
    }

    boolean isCore() {
        return figure != null && figure.salience() == Salience.CORE;
    }
}
