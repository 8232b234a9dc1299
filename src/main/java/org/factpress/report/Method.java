package org.factpress.report;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.factpress.model.LedgerRole;
import org.factpress.model.SetAside;
import org.factpress.model.SetAsideReason;
import org.factpress.report.page.Cell;
import org.factpress.report.page.Column;
import org.factpress.report.page.Story;
import org.factpress.report.page.TextRun;
import org.factpress.report.page.TextStyle;

/** How the figures were taken and compared, and what was set aside. */
record Method(Edition edition) implements Section {
    private static final int EXAMPLES = 3;

    @Override
    public void write(Story story) {
        story.section(part -> {
            part.heading(2, edition.say("method.head"), edition.styles().chapter(), 30);
            for (String key : List.of("method.taking", "method.rounding", "method.comparing", "method.changes")) {
                part.paragraph(6, TextRun.of(edition.say(key), edition.styles().body()));
            }
            if (!edition.revision().setAside().isEmpty()) {
                part.heading(3, edition.say("method.aside"), edition.styles().head(), 16);
                part.keptParagraph(
                        2,
                        List.of(TextRun.of(
                                edition.say(
                                        "method.aside.count",
                                        edition.revision().setAside().size()),
                                edition.styles().body())));
                part.table(4, columns(), rows(), edition.styles().columnHead());
            }
        });
    }

    private List<Column> columns() {
        return List.of(
                Column.text(edition.say("column.reason")),
                Column.decimal(edition.say("column.count")),
                Column.text(edition.say("column.examples")));
    }

    private List<List<Cell>> rows() {
        Map<SetAsideReason, List<SetAside>> byReason = edition.revision().setAside().stream()
                .collect(Collectors.groupingBy(SetAside::reason, TreeMap::new, Collectors.toList()));
        TextStyle style = edition.styles().cell();
        return byReason.entrySet().stream()
                .map(entry -> List.of(
                        Cell.of(TextRun.of(edition.say("aside." + entry.getKey().code()), style)),
                        Cell.of(TextRun.of(Integer.toString(entry.getValue().size()), style)),
                        Cell.of(TextRun.of(examples(entry.getValue()), style, LedgerRole.QUOTE))))
                .toList();
    }

    private String examples(List<SetAside> numbers) {
        return numbers.stream()
                .map(number -> number.surface().replaceAll("\\s+", " ").strip())
                .distinct()
                .limit(EXAMPLES)
                .map(surface -> edition.say("quote", surface))
                .collect(Collectors.joining(", "));
    }
}
