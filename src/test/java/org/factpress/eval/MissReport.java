package org.factpress.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.factpress.model.Figure;
import org.jspecify.annotations.Nullable;

/** Gathers the misses of one document, each with the text around it. */
final class MissReport {
    private static final int BEFORE = 90;
    private static final int AFTER = 60;
    private static final String NOTHING = "nothing";

    private final String document;
    private final String text;
    private final List<Miss> misses = new ArrayList<>();

    MissReport(String document, String text) {
        this.document = document;
        this.text = text;
    }

    List<Miss> all() {
        return misses;
    }

    /** The figure is missing, or there with another value. */
    void value(GoldRow row, GoldFigure figure, @Nullable Prediction answer) {
        String field = answer == null || !answer.isFigure() ? "missing" : "value";
        String expected = figure.quantity().kind().code() + " " + Values.told(figure.quantity());
        add(field, row, answer, expected, told(answer));
    }

    void field(Field field, GoldRow row, GoldFigure figure, Prediction answer, Figure got) {
        add(field.label(), row, answer, field.told(figure), field.told(got));
    }

    void setAside(GoldRow row, List<Prediction> over) {
        String got = over.stream().map(MissReport::told).collect(Collectors.joining(" + "));
        Prediction first = over.isEmpty() ? null : over.get(0);
        add("set-aside", row, first, code(row.reason()), over.isEmpty() ? NOTHING : got);
    }

    /** A figure where gold has none. */
    void extra(Prediction prediction, @Nullable GoldRow row) {
        String expected = row == null ? "no row" : code(row.reason());
        int start = prediction.start();
        String around = around(start, prediction.end());
        String id = row == null ? "-" : row.id();
        misses.add(new Miss("extra", document, start, id, prediction.surface(), expected, told(prediction), around));
    }

    void coverage(Coverage.Numeral numeral, int rows) {
        String around = around(numeral.start(), numeral.end());
        String got = rows + " rows";
        misses.add(new Miss("coverage", document, numeral.start(), "-", numeral.text(), "one row", got, around));
    }

    private void add(String field, GoldRow row, @Nullable Prediction answer, String expected, String got) {
        int start = start(row, answer);
        int end = answer == null ? Objects.requireNonNullElse(row.end(), 0) : answer.end();
        misses.add(new Miss(field, document, start, row.id(), row.surface(), expected, got, around(start, end)));
    }

    private static int start(GoldRow row, @Nullable Prediction answer) {
        return row.start() != null ? row.start() : answer != null ? answer.start() : -1;
    }

    private String around(int start, int end) {
        return start < 0 ? "" : text.substring(Math.max(0, start - BEFORE), Math.min(text.length(), end + AFTER));
    }

    private static String told(@Nullable Prediction answer) {
        if (answer == null) {
            return NOTHING;
        }
        String what = answer.figure() == null
                ? "set aside as " + code(answer.reason())
                : answer.figure().quantity().kind().code() + " "
                        + Values.told(answer.figure().quantity());
        return what + " «" + answer.surface() + "»";
    }

    private static String code(org.factpress.model.@Nullable SetAsideReason reason) {
        return reason == null ? "" : reason.code();
    }
}
