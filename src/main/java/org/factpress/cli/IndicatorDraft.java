package org.factpress.cli;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factpress.draft.Proposal;
import org.factpress.model.Better;
import org.factpress.model.Figure;
import org.factpress.model.Indicator;
import org.factpress.model.Population;
import org.jspecify.annotations.Nullable;

/** Indicators as a job file declares them, each under the sentences that it was found in. */
final class IndicatorDraft {
    private static final int EVIDENCE = 3;
    private static final int QUOTE = 300;

    private final Proposal proposal;
    private final Indicator indicator;
    private final StringBuilder text = new StringBuilder();

    private IndicatorDraft(Proposal proposal) {
        this.proposal = proposal;
        this.indicator = proposal.indicator();
    }

    static String of(List<Proposal> proposals) {
        List<Proposal> declared =
                proposals.stream().filter(one -> one.caution().isEmpty()).toList();
        StringBuilder text = new StringBuilder(
                declared.isEmpty()
                        ? "# indicators: none was found; without any, each run looks for them again\n"
                        : "# What the documents measure, under the sentences that tell it: rename, merge or delete.\nindicators:");
        declared.forEach(one -> text.append(new IndicatorDraft(one).text()));
        proposals.stream()
                .filter(one -> !one.caution().isEmpty())
                .forEach(one -> text.append(new IndicatorDraft(one).shown()));
        return text.toString();
    }

    /** As a comment, with why it is one. */
    private String shown() {
        return "\n  # left out, " + proposal.caution() + "\n"
                + text().strip()
                        .lines()
                        .map(line -> "  # " + line.strip().replaceFirst("^# ", "") + "\n")
                        .collect(Collectors.joining());
    }

    private String text() {
        text.append('\n');
        proposal.figures().stream()
                .collect(Collectors.groupingBy(IndicatorDraft::quote, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .limit(EVIDENCE)
                .forEach(sentence -> comment(values(sentence.getValue()) + " · " + sentence.getKey()));
        proposal.joined().stream()
                .limit(EVIDENCE)
                .forEach(joined -> comment("taken for one: " + TextTable.shorten(joined, QUOTE)));
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

    private void comment(String comment) {
        text.append("  # ").append(comment.replaceAll("\\s+", " ")).append('\n');
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
        return indicator.rangeLow() == null && indicator.rangeHigh() == null
                ? null
                : "[" + end(indicator.rangeLow()) + ", " + end(indicator.rangeHigh()) + "]";
    }

    private static String end(@Nullable BigDecimal end) {
        return end == null ? "null" : end.toPlainString();
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
