package org.factpress.cli;

import java.util.List;
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
    private static final int QUOTE = 160;

    private final Indicator indicator;
    private final StringBuilder text = new StringBuilder();

    private IndicatorDraft(Indicator indicator) {
        this.indicator = indicator;
    }

    static String of(List<Indicator> indicators, List<Statement> statements) {
        if (indicators.isEmpty()) {
            return "# indicators: none was found; without any, each run looks for them again\n";
        }
        StringBuilder text = new StringBuilder("indicators:\n");
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
        evidence.stream().limit(EVIDENCE).forEach(this::quote);
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

    private void quote(Figure figure) {
        text.append("  # ")
                .append(FigureTable.value(figure))
                .append(" · ")
                .append(JobDraft.place(figure))
                .append(": “")
                .append(TextTable.shorten(figure.quote(), QUOTE))
                .append("”\n");
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
