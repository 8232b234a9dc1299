package org.factpress.cli;

import java.util.List;
import org.factpress.model.Figure;

/** Each figure with its sentence and the rules that gave it kind and scope. */
final class Explanation {
    private Explanation() {}

    static String of(List<Figure> figures) {
        StringBuilder text = new StringBuilder();
        figures.forEach(figure -> text.append(of(figure)));
        return text.toString();
    }

    private static String of(Figure figure) {
        String page = figure.page() == null ? "" : ", page " + figure.page();
        StringBuilder text = new StringBuilder()
                .append(FigureTable.value(figure))
                .append(
                        figure.quantity().unit() == null
                                ? ""
                                : " " + figure.quantity().unit())
                .append("  (")
                .append(figure.document())
                .append(page)
                .append(")\n  “")
                .append(figure.quote().replaceAll("\\s+", " ").trim())
                .append("”\n");
        figure.evidence().forEach(line -> text.append("  · ").append(line).append('\n'));
        return text.append('\n').toString();
    }
}
