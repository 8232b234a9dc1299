package org.factpress.report.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.factpress.chart.PeriodText;
import org.factpress.model.Change;
import org.factpress.model.Figure;
import org.factpress.model.FigureKind;
import org.factpress.model.Interval;
import org.factpress.model.Quantity;
import org.factpress.model.SetAside;
import org.factpress.model.Statement;
import org.jspecify.annotations.Nullable;

/** Writes each number of the texts as a row for the page's script, every text once. */
final class EvidenceNumbers {
    /** A row and where its number stands. */
    record Placed(int document, int start, String id, Map<String, Object> row) {}

    private final EvidenceWords words;
    private final EvidenceLinks links;
    private final List<String> indicators;
    private final Map<String, Integer> texts = new LinkedHashMap<>();

    EvidenceNumbers(EvidenceWords words, EvidenceLinks links, List<String> indicators) {
        this.words = words;
        this.links = links;
        this.indicators = indicators;
    }

    List<String> texts() {
        return List.copyOf(texts.keySet());
    }

    Placed of(Figure figure, String stored) {
        Statement statement = words.statement(figure);
        Map<String, Object> row = row(
                figure.id(),
                figure.document(),
                figure.page(),
                figure.surface(),
                words.state(figure).style());
        words.setAsideBy(figure.id())
                .filter(name -> words.state(figure).style().equals("cleared"))
                .ifPresent(name -> row.put("by", text(name)));
        quote(row, figure.quote(), figure.surface(), figure.start(), stored);
        row.put("value", text(EvidenceWords.value(figure)));
        row.put(
                "indicator",
                statement == null || statement.indicator() == null ? -1 : indicators.indexOf(statement.indicator()));
        row.put("facts", facts(figure, statement));
        row.put("how", figure.evidence().stream().map(this::text).toList());
        allowed(row, figure.quantity());
        return new Placed(links.number(figure.document()), figure.start(), figure.id(), row);
    }

    Placed of(SetAside number, String stored) {
        String id = links.aside(number);
        Map<String, Object> row = row(id, number.document(), number.page(), number.surface(), "aside");
        quote(row, number.quote(), number.surface(), number.start(), stored);
        row.put("value", text(SetAsideWords.describe(number.reason())));
        row.put("because", text(SetAsideWords.because(number.reason())));
        row.put("indicator", -1);
        return new Placed(links.number(number.document()), number.start(), id, row);
    }

    private Map<String, Object> row(String id, String document, @Nullable Integer page, String surface, String state) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", id);
        row.put("document", links.number(document) - 1);
        if (page != null) {
            row.put("page", page);
        }
        row.put("state", state);
        row.put("surface", text(surface));
        return row;
    }

    /** {@code at} is where the number begins in its sentence; by offset, as the same digits may stand there twice. */
    private void quote(Map<String, Object> row, String quote, String surface, int start, String stored) {
        int from = Math.max(0, start - quote.length());
        int until = Math.min(stored.length(), start + quote.length());
        int sentence = from > until ? -1 : stored.substring(from, until).lastIndexOf(quote, start - from);
        int at = sentence < 0 ? -1 : start - from - sentence;
        if (at < 0 || !quote.startsWith(surface, at)) {
            at = quote.indexOf(surface);
        }
        row.put("quote", text(quote));
        row.put("at", at < 0 ? -1 : CleanText.of(quote.substring(0, at)).length());
    }

    /** The decimals that the statement allows, for a drawing; an open end is left out. */
    private void allowed(Map<String, Object> row, Quantity quantity) {
        if (quantity.value() == null && quantity.low() == null && quantity.high() == null) {
            return;
        }
        Interval interval = quantity.interval();
        String change = quantity.kind() == FigureKind.CHANGE ? " change" : "";
        row.put("allows", text(IntervalText.of(quantity)));
        row.put("axis", text(quantity.unit() + change));
        if (interval.low() != null) {
            row.put("low", interval.low());
        }
        if (interval.high() != null) {
            row.put("high", interval.high());
        }
    }

    /** Names and words in turn; what is not stated is left out. */
    private List<Integer> facts(Figure figure, @Nullable Statement statement) {
        List<Integer> facts = new ArrayList<>();
        Quantity quantity = figure.quantity();
        fact(facts, "Kind", EvidenceWords.words(quantity.kind()));
        fact(facts, "Stated", EvidenceWords.words(quantity.qualifier()));
        fact(facts, "Unit", quantity.unit());
        fact(facts, "Measure", figure.scope().measure());
        fact(facts, "Scope", scope(figure));
        fact(facts, "From outside the sentence", inherited(figure));
        fact(facts, "Change", change(figure));
        fact(facts, "Out of", figure.base() == null ? null : figure.base().toPlainString());
        fact(facts, "Stated interval", statedInterval(figure));
        fact(facts, "Indicator", words.label(figure));
        if (statement != null) {
            fact(
                    facts,
                    "Matched by",
                    statement.why() + " (score " + statement.score().toPlainString() + ")");
        }
        return facts;
    }

    private String scope(Figure figure) {
        return EvidenceObservation.join(Stream.of(
                PeriodText.ENGLISH.of(words.scope(figure).period()), EvidenceObservation.places(words.scope(figure))));
    }

    private static String inherited(Figure figure) {
        return String.join(
                ", ", figure.inherited().stream().map(EvidenceWords::words).toList());
    }

    private static @Nullable String change(Figure figure) {
        Change change = figure.change();
        if (change == null) {
            return null;
        }
        String from = change.from() == null ? "" : " from " + change.from().toPlainString();
        String to = change.to() == null ? "" : " to " + change.to().toPlainString();
        return EvidenceWords.words(change.direction()) + from + to;
    }

    private static @Nullable String statedInterval(Figure figure) {
        var interval = figure.interval();
        if (interval == null) {
            return null;
        }
        String level = interval.level() == null ? "" : " (" + interval.level().toPlainString() + "%)";
        return interval.low().toPlainString() + " to " + interval.high().toPlainString() + level;
    }

    private void fact(List<Integer> facts, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            facts.add(text(name));
            facts.add(text(value));
        }
    }

    private int text(String text) {
        return texts.computeIfAbsent(CleanText.of(text), added -> texts.size());
    }
}
