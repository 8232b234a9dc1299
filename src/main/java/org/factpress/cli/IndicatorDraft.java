package org.factpress.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factpress.model.Better;
import org.factpress.model.Figure;
import org.factpress.model.Indicator;
import org.factpress.model.Population;
import org.factpress.model.Statement;
import org.jspecify.annotations.Nullable;

/** Indicators as a job file declares them, each under the sentences that it was found in. */
final class IndicatorDraft {
    private static final int EVIDENCE = 3;
    private static final int QUOTE = 300;

    private final Indicator indicator;
    private final StringBuilder text = new StringBuilder();

    private IndicatorDraft(Indicator indicator) {
        this.indicator = indicator;
    }

    static String of(List<Indicator> indicators, List<Statement> statements) {
        if (indicators.isEmpty()) {
            return "# indicators: none was found; without any, each run looks for them again\n";
        }
        StringBuilder text = new StringBuilder(
                "# What the documents measure, under the sentences that tell it: rename, merge or delete.\nindicators:");
        for (Indicator indicator : indicators) {
            List<Figure> evidence = statements.stream()
                    .filter(statement -> indicator.id().equals(statement.indicator()))
                    .map(Statement::figure)
                    .toList();
            text.append(new IndicatorDraft(indicator).text(evidence));
        }
        return text.toString();
    }

    private String text(List<Figure> evidence) {
        text.append('\n');
        evidence.stream()
                .collect(Collectors.groupingBy(IndicatorDraft::quote, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .limit(EVIDENCE)
                .forEach(sentence -> text.append("  # ")
                        .append(values(sentence.getValue()))
                        .append(" · ")
                        .append(sentence.getKey())
                        .append('\n'));
        text.append("  - id: ").append(indicator.id()).append('\n');
        line("label", Yaml.text(indicator.label()));
        line("match", indicator.match().isEmpty() ? null : Yaml.list(indicator.match()));
        line("unit", indicator.unit() == null ? null : Yaml.text(indicator.unit()));
        line("population", population(indicator.population()));
        line("place", indicator.place().isEmpty() ? null : Yaml.list(indicator.place()));
        line("range", range());
        line(
                "better",
                indicator.better() == Better.NEITHER ? null : indicator.better().code());
        line("partOf", indicator.partOf());
        return text.toString();
    }

    private static String values(List<Figure> figures) {
        return figures.stream().map(FigureText::value).distinct().collect(Collectors.joining(", "));
    }

    /** {@code study.pdf, page 3: “The sentence.”} */
    private static String quote(Figure figure) {
        String page = figure.page() == null ? "" : ", page " + figure.page();
        return figure.document() + page + ": “" + TextTable.shorten(figure.quote(), QUOTE) + "”";
    }

    private void line(String key, @Nullable String value) {
        if (value != null) {
            text.append("    ").append(key).append(": ").append(value).append('\n');
        }
    }

    private @Nullable String range() {
        return indicator.rangeLow() == null || indicator.rangeHigh() == null
                ? null
                : "[" + indicator.rangeLow().toPlainString() + ", "
                        + indicator.rangeHigh().toPlainString() + "]";
    }

    private static @Nullable String population(Population population) {
        List<String> parts = Stream.of(
                        population.label() == null ? null : "label: " + Yaml.text(population.label()),
                        population.ageMin() == null ? null : "ageMin: " + population.ageMin(),
                        population.ageMax() == null ? null : "ageMax: " + population.ageMax())
                .flatMap(Stream::ofNullable)
                .toList();
        return parts.isEmpty() ? null : "{" + String.join(", ", parts) + "}";
    }
}
