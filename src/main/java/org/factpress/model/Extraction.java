package org.factpress.model;

import java.util.List;

/** Everything numeric found in one document, each list in text order. */
public record Extraction(String document, List<Figure> figures, List<SetAside> setAside, List<DateMention> dates) {
    public Extraction {
        figures = List.copyOf(figures);
        setAside = List.copyOf(setAside);
        dates = List.copyOf(dates);
    }
}
