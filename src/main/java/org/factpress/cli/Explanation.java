package org.factpress.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factpress.model.Block;
import org.factpress.model.Change;
import org.factpress.model.Figure;
import org.factpress.model.Quantity;
import org.factpress.model.Scope;
import org.factpress.model.ScopePart;
import org.factpress.model.SetAside;
import org.factpress.model.SourceDocument;
import org.factpress.model.Zone;
import org.jspecify.annotations.Nullable;

/** How a figure of a document was read, and where each part of its scope came from, line by line. */
final class Explanation {
    private static final int QUOTE = 90;
    private static final Pattern YEARS = Pattern.compile("[/.~]+");

    /** What is explained, and how. */
    record Line(String label, String text) {
        @Override
        public String toString() {
            return label + ": " + text;
        }
    }

    private final SourceDocument document;
    private final Whereabouts whereabouts;

    Explanation(SourceDocument document) {
        this.document = document;
        this.whereabouts = new Whereabouts(document);
    }

    List<Line> of(Figure figure) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line("read as", read(figure)));
        lines.add(new Line("unit", Objects.requireNonNullElse(figure.quantity().unit(), "none stated")));
        Scope scope = figure.scope();
        lines.add(part(figure, ScopePart.MEASURE, scope.measure()));
        lines.add(part(figure, ScopePart.POPULATION, FigureText.population(scope.population())));
        lines.add(part(figure, ScopePart.PLACE, String.join(", ", scope.place())));
        lines.add(part(figure, ScopePart.PERIOD, scope.period()));
        lines.add(new Line("role", role(figure)));
        return lines;
    }

    List<Line> of(SetAside number) {
        String value = FigureText.value(number);
        Line read = new Line("read as", value.isEmpty() ? "no value" : value);
        return List.of(read, new Line("set aside", number.reason().code() + ": " + SetAsideText.of(number.reason())));
    }

    private static String read(Figure figure) {
        Quantity quantity = figure.quantity();
        return Stream.of(
                        quantity.kind().code() + " " + FigureText.value(figure),
                        words(figure),
                        quantity.qualifier().code().replace('-', ' '),
                        stated(quantity.precision()),
                        figure.base() == null ? "" : "of " + figure.base().toPlainString(),
                        figure.change() == null ? "" : change(figure.change()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
    }

    /** The words that made the number, with its qualifier and its unit, as the grammar kept them. */
    private static String words(Figure figure) {
        String kept = why(figure, "kind");
        int from = kept.indexOf("from '");
        return from < 0
                ? "written “" + TextWidth.line(figure.surface()) + "”"
                : "written “" + kept.substring(from + 6, kept.length() - 1) + "”";
    }

    private static String stated(@Nullable BigDecimal precision) {
        return precision == null ? "" : "stated to " + precision.toPlainString();
    }

    private static String change(Change change) {
        String from = change.from() == null ? "" : " from " + change.from().toPlainString() + of(change.fromPeriod());
        String to = change.to() == null ? "" : " to " + change.to().toPlainString() + of(change.toPeriod());
        return "one " + change.direction().code() + from + to;
    }

    private static String of(@Nullable String period) {
        return period == null ? "" : " (" + period + ")";
    }

    private Line part(Figure figure, ScopePart part, @Nullable String value) {
        String label = part.code();
        if (value == null || value.isEmpty()) {
            return new Line(label, "not stated");
        }
        boolean inherited = figure.inherited().contains(part);
        String why = why(figure, label);
        return new Line(
                label,
                value
                        + (inherited ? "; inherited" : "; from the sentence")
                        + (why.isEmpty() ? "" : ": " + why)
                        + (inherited ? source(figure, part) : ""));
    }

    /** Where the words of an inherited part stand: in the table's heads, else where they were last said before. */
    private String source(Figure figure, ScopePart part) {
        List<Block> heads =
                whereabouts.block(figure.start()).map(whereabouts::heads).orElse(List.of());
        if (!heads.isEmpty() && why(figure, part.code()).contains("head")) {
            return " " + heads.stream().map(this::quoted).collect(Collectors.joining(", "));
        }
        List<String> words = words(figure, part);
        return words.isEmpty()
                ? ""
                : whereabouts
                        .lastNaming(words, sentence(figure))
                        .map(block -> "; last said " + in(block) + ", " + place(block, words) + ": "
                                + around(block, words.get(0)))
                        .orElse("");
    }

    private static List<String> words(Figure figure, ScopePart part) {
        Scope scope = figure.scope();
        return switch (part) {
            case MEASURE -> scope.measure() == null ? List.of() : List.of(scope.measure());
            case PLACE -> scope.place();
            case PERIOD ->
                scope.period() == null
                        ? List.of()
                        : YEARS.splitAsStream(scope.period())
                                .filter(year -> year.length() == 4)
                                .toList();
            case POPULATION ->
                scope.population().label() == null
                        ? List.of()
                        : List.of(scope.population().label());
        };
    }

    /** Where the figure's own sentence begins. */
    private int sentence(Figure figure) {
        int found = document.text().lastIndexOf(figure.quote(), figure.start());
        return found < 0 ? figure.start() : found;
    }

    private static String in(Block block) {
        return switch (block.zone()) {
            case BODY, LIST_ITEM -> "in an earlier sentence";
            case TABLE_CELL, TABLE_HEADER -> "in a table";
            default -> "in the " + block.zone().code().replace('-', ' ');
        };
    }

    private String place(Block block, List<String> words) {
        String where = whereabouts.of(block.start() + Math.max(0, at(block, words.get(0))));
        return block.zone() == Zone.HEADING && where.startsWith("under") ? "above" : where;
    }

    private int at(Block block, String word) {
        return Pattern.compile(Pattern.quote(word), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(block.text(document.text()))
                .results()
                .mapToInt(java.util.regex.MatchResult::start)
                .findFirst()
                .orElse(-1);
    }

    private String around(Block block, String word) {
        String text = block.text(document.text());
        int at = Math.max(0, at(block, word));
        String before = TextWidth.tail(TextWidth.line(text.substring(0, at)), QUOTE / 3);
        String after = TextWidth.head(TextWidth.line(text.substring(at)), QUOTE * 2 / 3);
        return "“" + (before.isEmpty() ? after : before + " " + after) + "”";
    }

    private String quoted(Block block) {
        return "“" + TextTable.shorten(block.text(document.text()), QUOTE / 2) + "”";
    }

    private static String role(Figure figure) {
        return switch (figure.salience()) {
            case CORE -> "core: a result";
            case SCOPE -> "scope: sets the scene for results, and is not reconciled";
            case RELATED -> "related: belongs to another story, and is not reconciled";
        };
    }

    private static String why(Figure figure, String part) {
        String start = part + ": ";
        return figure.evidence().stream()
                .filter(line -> line.startsWith(start))
                .map(line -> line.substring(start.length()))
                .findFirst()
                .orElse("");
    }
}
