package org.factpress.report;

import java.util.List;
import org.factpress.model.Figure;
import org.factpress.model.Finding;
import org.factpress.model.FindingCode;
import org.factpress.model.LedgerRole;
import org.factpress.report.story.Cell;
import org.factpress.report.story.Column;
import org.factpress.report.story.Story;
import org.factpress.report.story.TextRun;
import org.factpress.report.story.TextStyle;

/** The core figures that belong to no indicator, as one table: a reader runs an eye over them, and does not read each. */
record UnmatchedFigures(Edition edition, List<Finding> findings) implements Section {
    @Override
    public void write(Story story) {
        if (findings.isEmpty()) {
            return;
        }
        story.heading(
                3,
                edition.say("finding." + FindingCode.UNMATCHED_FIGURE.code()),
                edition.styles().head(),
                16);
        story.keptParagraph(
                2,
                List.of(TextRun.of(
                        edition.say("unmatched.note"), edition.styles().quiet())));
        story.table(
                8,
                columns(),
                edition.facts().figures(ids()).stream().map(this::row).toList(),
                edition.styles().columnHead());
    }

    private List<String> ids() {
        return findings.stream().flatMap(finding -> finding.figures().stream()).toList();
    }

    private List<Column> columns() {
        return List.of(
                Column.text(edition.say("column.figure")).sharing(20),
                Column.text(edition.say("column.measure")).sharing(50),
                Column.text(edition.say("column.document")).sharing(30));
    }

    private List<Cell> row(Figure figure) {
        TextStyle style = edition.styles().cell();
        String surface = figure.surface().replaceAll("\\s+", " ").strip();
        String measure = figure.scope().measure();
        return List.of(
                Cell.of(inItsLanguage(figure, TextRun.of(edition.say("quote", surface), style, LedgerRole.QUOTE))),
                measure == null || measure.isEmpty()
                        ? edition.cell("")
                        : Cell.of(inItsLanguage(figure, TextRun.of(measure, style))),
                Cell.of(inItsLanguage(figure, TextRun.of(document(figure), style))));
    }

    private TextRun inItsLanguage(Figure figure, TextRun words) {
        return edition.in(edition.languages().ofDocument(figure.document()), words);
    }

    private String document(Figure figure) {
        int number = edition.citations().number(figure.document());
        return number == 0
                ? figure.document()
                : SourceText.title(edition.citations().numbered().get(number - 1));
    }
}
