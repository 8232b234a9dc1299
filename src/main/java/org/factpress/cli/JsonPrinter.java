package org.factpress.cli;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.factpress.model.Figure;
import org.factpress.model.SetAside;
import org.factpress.release.FigureRecords;
import org.factpress.release.SetAsideRecords;
import org.jspecify.annotations.Nullable;

/** Prints one array of all figures, or with the numbers set aside {@code {figures, setAside}}; see the contract. */
final class JsonPrinter implements ExtractionPrinter {
    private final Consumer<String> out;
    private final boolean all;
    private final boolean explain;
    private final Spool spool = new Spool();
    private final JsonArray figures;
    private final JsonArray setAside;

    JsonPrinter(Consumer<String> out, boolean all, boolean explain) {
        this.out = out;
        this.all = all;
        this.explain = explain;
        this.figures = new JsonArray(out, all ? "  " : "");
        this.setAside = new JsonArray(spool, "  ");
        out.accept(all ? "{\n  \"figures\": " : "");
    }

    @Override
    public void print(Extracted extracted) {
        Explanation explanation = new Explanation(extracted.document());
        extracted.figures().forEach(figure -> figures.add(json(figure, explanation)));
        if (all) {
            extracted.setAside().forEach(number -> setAside.add(json(number, explanation)));
        }
    }

    private Map<String, @Nullable Object> json(Figure figure, Explanation explanation) {
        Map<String, @Nullable Object> json = FigureRecords.FORMAT.toJson(figure);
        return explain ? explained(json, explanation.of(figure)) : json;
    }

    private Map<String, @Nullable Object> json(SetAside number, Explanation explanation) {
        Map<String, @Nullable Object> json = SetAsideRecords.FORMAT.toJson(number);
        return explain ? explained(json, explanation.of(number)) : json;
    }

    /** The object of the contract, and its explanation after all other keys. */
    private static Map<String, @Nullable Object> explained(
            Map<String, @Nullable Object> json, List<Explanation.Line> lines) {
        json.put("explanation", lines.stream().map(Explanation.Line::toString).toList());
        return json;
    }

    @Override
    public void close() {
        figures.end();
        if (all) {
            out.accept(",\n  \"setAside\": ");
            setAside.end();
            spool.pourInto(out);
            out.accept("\n}");
        }
        out.accept("\n");
        spool.close();
    }
}
