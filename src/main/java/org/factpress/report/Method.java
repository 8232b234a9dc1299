package org.factpress.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.factpress.model.LedgerRole;
import org.factpress.model.SetAside;
import org.factpress.model.SetAsideReason;
import org.factpress.report.story.Cell;
import org.factpress.report.story.Column;
import org.factpress.report.story.Story;
import org.factpress.report.story.TextRun;
import org.factpress.report.story.TextStyle;

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
                        new Cell(examples(entry.getValue(), style))))
                .toList();
    }

    private List<TextRun> examples(List<SetAside> numbers, TextStyle style) {
        Map<String, SetAside> distinct = new LinkedHashMap<>();
        numbers.forEach(number ->
                distinct.putIfAbsent(number.surface().replaceAll("\\s+", " ").strip(), number));
        List<TextRun> runs = new ArrayList<>();
        distinct.entrySet().stream().limit(EXAMPLES).forEach(example -> {
            if (!runs.isEmpty()) {
                runs.add(TextRun.of(", ", style, LedgerRole.QUOTE));
            }
            TextRun quote = TextRun.of(edition.say("quote", example.getKey()), style, LedgerRole.QUOTE);
            runs.add(
                    edition.in(edition.languages().ofDocument(example.getValue().document()), quote));
        });
        return runs;
    }
}
