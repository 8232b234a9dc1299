package org.factpress.jobfile;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.factpress.review.DecisionRequest;
import org.jspecify.annotations.Nullable;

/** Decisions as a table: the columns of a list of findings, filled in, or just finding, action, by, reason, value. */
final class DecisionTable {
    private static final List<String> COLUMNS =
            List.of("finding", "id", "action", "by", "reason", "value", "figure", "keep");

    private final Path file;
    private final String by;
    private final Problems problems;
    private final List<DecisionRequest> requests = new ArrayList<>();
    private final Map<String, Integer> columns = new HashMap<>();

    private DecisionTable(Path file, String by, Problems problems) {
        this.file = file;
        this.by = by;
        this.problems = problems;
    }

    static List<DecisionRequest> read(Path file, String text, String by, Problems problems) {
        DecisionTable table = new DecisionTable(file, by, problems);
        try (CSVParser parser =
                CSVFormat.RFC4180.builder().setDelimiter(delimiter(text)).get().parse(new StringReader(text))) {
            table.read(parser);
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            throw new JobFileException(
                    file, "is no valid CSV (" + e.getMessage() + "); write texts that hold quotes or commas in quotes");
        }
        return table.requests;
    }

    /** Spreadsheets of many countries write semicolons, as their commas stand in numbers. */
    private static char delimiter(String text) {
        String head = text.lines().findFirst().orElse("");
        return head.indexOf(';') >= 0 && head.indexOf(',') < 0 ? ';' : ',';
    }

    private void read(CSVParser parser) {
        int line = 1;
        for (CSVRecord row : parser) {
            if (line == 1) {
                head(row);
            } else if (problems.inLineOrder().isEmpty() || !columns.isEmpty()) {
                row(row, line);
            }
            line = (int) parser.getCurrentLineNumber() + 1;
        }
    }

    private void head(CSVRecord head) {
        for (int column = 0; column < head.size(); column++) {
            String name = head.get(column).strip().toLowerCase(Locale.ROOT).replaceFirst("^decision\\.", "");
            columns.putIfAbsent(name, column);
        }
        for (List<String> needed : List.of(List.of("finding", "id"), List.of("action"), List.of("reason"))) {
            if (needed.stream().noneMatch(columns::containsKey)) {
                problems.add(
                        new Place(1, 1),
                        "no column '" + needed.get(0) + "'",
                        Nearest.to(needed.get(0), columns.keySet())
                                .map(name -> "there is '" + name + "': was that meant?")
                                .orElse("name the columns in the first line: " + String.join(", ", COLUMNS)));
            }
        }
        if (!problems.inLineOrder().isEmpty()) {
            columns.clear();
        }
    }

    private void row(CSVRecord row, int line) {
        Place place = new Place(line, 1);
        String action = cell(row, "action");
        String finding = cell(row, "finding");
        DecisionEntry entry = new DecisionEntry(
                place,
                finding == null ? cell(row, "id") : finding,
                action == null ? null : new Located(action.toLowerCase(Locale.ROOT), place),
                cell(row, "by"),
                cell(row, "reason"),
                cell(row, "value"),
                cell(row, "figure"),
                cell(row, "keep"));
        DecisionRequest request =
                entry.decidesNothing() ? null : entry.completed(by, null).toRequest(file, problems);
        if (request != null) {
            requests.add(request);
        }
    }

    /** Without the guard that keeps a spreadsheet from taking a text for a formula; null where it is empty. */
    private @Nullable String cell(CSVRecord row, String name) {
        Integer column = columns.get(name);
        String text =
                column == null || column >= row.size() ? "" : row.get(column).strip();
        return text.isEmpty() ? null : text.replaceFirst("^'(?=[=+@-])", "");
    }
}
