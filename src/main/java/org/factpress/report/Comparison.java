package org.factpress.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.factpress.chart.Palette;
import org.factpress.model.Figure;
import org.factpress.model.Indicator;
import org.factpress.model.LedgerRole;
import org.factpress.model.Observation;
import org.factpress.model.Scope;
import org.factpress.model.SourceDocument;
import org.factpress.model.Statement;
import org.factpress.report.story.Cell;
import org.factpress.report.story.Column;
import org.factpress.report.story.Link;
import org.factpress.report.story.Story;
import org.factpress.report.story.TextRun;
import org.factpress.report.story.TextStyle;

/** Every statement about an indicator beside the others: what it says, of whom, where, and how that stands to the release. */
record Comparison(Edition edition) implements Section {
    @Override
    public void write(Story story) {
        Map<Indicator, List<Statement>> compared = compared();
        if (compared.isEmpty()) {
            return;
        }
        story.section(part -> {
            part.heading(2, edition.say("comparison.head"), edition.styles().chapter(), 30);
            part.keptParagraph(
                    2,
                    List.of(TextRun.of(
                            edition.say("comparison.intro"),
                            edition.styles().quiet().sized(10))));
            compared.forEach((indicator, statements) -> {
                if (statements.size() > 1) {
                    TextRun head = edition.label(indicator, edition.styles().head());
                    table(part, head, count(statements), statements);
                }
            });
            once(part, compared.values());
        });
    }

    private void once(Story part, Collection<List<Statement>> compared) {
        List<Statement> single = compared.stream()
                .filter(statements -> statements.size() == 1)
                .flatMap(List::stream)
                .toList();
        if (!single.isEmpty()) {
            TextRun head = TextRun.of(edition.say("once.head"), edition.styles().head());
            table(part, head, edition.say("once.count", single.size()), single);
        }
    }

    private Map<Indicator, List<Statement>> compared() {
        Map<Indicator, List<Statement>> compared = new LinkedHashMap<>();
        for (Indicator indicator : edition.facts().indicators()) {
            List<Statement> statements = edition.revision().statements().stream()
                    .filter(statement -> indicator.id().equals(statement.indicator()))
                    .sorted(Comparator.comparingInt((Statement statement) -> edition.citations()
                                    .number(statement.figure().document()))
                            .thenComparingInt(statement -> statement.figure().start()))
                    .toList();
            if (!statements.isEmpty()) {
                compared.put(indicator, statements);
            }
        }
        return compared;
    }

    private void table(Story part, TextRun head, String count, List<Statement> statements) {
        part.heading(3, List.of(head), 18);
        part.keptParagraph(2, List.of(TextRun.of(count, edition.styles().quiet())));
        part.table(
                4,
                columns(),
                statements.stream().map(this::row).toList(),
                edition.styles().columnHead());
    }

    private String count(List<Statement> statements) {
        long documents = statements.stream()
                .map(statement -> statement.figure().document())
                .distinct()
                .count();
        long differing = statements.stream()
                .filter(statement -> Judgement.of(statement, edition).caution())
                .count();
        return edition.say("comparison.count", documents, statements.size(), differing);
    }

    private List<Column> columns() {
        return List.of(
                Column.text(edition.say("column.statement")).sharing(26),
                Column.text(edition.say("column.document")).sharing(18),
                Column.decimal(edition.say("column.value")).sharing(9),
                Column.text(edition.say("column.ages")).sharing(11),
                Column.text(edition.say("column.place")).sharing(22),
                Column.text(edition.say("column.judged")).sharing(19));
    }

    private List<Cell> row(Statement statement) {
        TextStyle style = edition.styles().cell();
        Figure figure = statement.figure();
        Scope scope = statement.scope();
        Judgement judgement = Judgement.of(statement, edition);
        // A pill is not broken.
        String words = judgement.caution() ? judgement.words().replace(' ', '\u00a0') : judgement.words();
        TextRun judged =
                TextRun.of(words, judgement.caution() ? edition.styles().caution() : style);
        return List.of(
                new Cell(quote(statement, style)),
                new Cell(document(figure, style)),
                Cell.of(value(figure, style)),
                edition.ages(scope.population(), edition.languages().ofDocument(figure.document())),
                edition.cell(edition.scopes().places(scope.place())),
                Cell.of(judgement.caution() ? judged.framed(Palette.CAUTION) : judged));
    }

    private List<TextRun> quote(Statement statement, TextStyle style) {
        String text = edition.citations().numbered().stream()
                .filter(document -> document.path().equals(statement.figure().document()))
                .map(SourceDocument::text)
                .findFirst()
                .orElse("");
        List<TextRun> runs = new ArrayList<>();
        runs.add(edition.in(
                edition.languages().ofDocument(statement.figure().document()),
                TextRun.of(edition.say("quote", ShortQuote.of(statement.figure(), text)), style, LedgerRole.QUOTE)));
        String period = edition.periods().of(statement.scope().period());
        if (!period.isEmpty()) {
            runs.add(TextRun.of(" " + period.replace(' ', '\u00a0'), style.in(Palette.GREY), LedgerRole.DATE));
        }
        return runs;
    }

    private List<TextRun> document(Figure figure, TextStyle style) {
        List<TextRun> runs = new ArrayList<>();
        int number = edition.citations().number(figure.document());
        if (number > 0) {
            SourceDocument document = edition.citations().numbered().get(number - 1);
            String title = SourceText.title(document);
            runs.add(edition.title(document, style)
                    .linked(Link.to(Citations.anchor(number), edition.say("source.link", number, title))));
        }
        String page = SourceText.pages(List.of(figure), edition.messages());
        if (!page.isEmpty()) {
            runs.add(TextRun.of(", " + page, style));
        }
        return runs;
    }

    private TextRun value(Figure figure, TextStyle style) {
        String observation = edition.revision().observations().stream()
                .filter(each -> each.supporting().contains(figure.id()) && !each.computed())
                .map(Observation::id)
                .findFirst()
                .orElse(null);
        return TextRun.of(edition.values().of(figure), style)
                .of(observation == null ? LedgerRole.QUOTE : LedgerRole.OBSERVATION, observation);
    }
}
