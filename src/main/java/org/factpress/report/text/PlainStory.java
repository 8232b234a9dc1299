package org.factpress.report.text;

import java.awt.Color;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.factpress.chart.ReleaseChart;
import org.factpress.model.Picture;
import org.factpress.report.story.Cell;
import org.factpress.report.story.Column;
import org.factpress.report.story.Fact;
import org.factpress.report.story.Story;
import org.factpress.report.story.TextRun;
import org.factpress.report.story.TextStyle;
import org.jspecify.annotations.Nullable;

/** A story as plain text, for a mail or a terminal: lines of at most 78 characters, a table as a list of its rows. */
public final class PlainStory implements Story {
    private static final int WIDTH = 78;

    private final List<String> lines = new ArrayList<>();

    /** The text, in UTF-8, ended by a line end. */
    public byte[] bytes() {
        return (String.join("\n", lines).strip() + "\n").getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void section(Consumer<Story> telling) {
        telling.accept(this);
    }

    @Override
    public void heading(int level, List<TextRun> runs, double before) {
        gap();
        String text = text(runs);
        if (level == 1) {
            add(text.toUpperCase(Locale.ROOT), "");
        } else {
            add(text, "");
            lines.add((level == 2 ? "=" : "-").repeat(Math.min(WIDTH, text.length())));
        }
    }

    @Override
    public void quotation(Consumer<Story> telling) {
        telling.accept(this);
    }

    @Override
    public void paragraph(double before, List<TextRun> runs) {
        if (before >= 4) {
            gap();
        }
        add(text(runs), "");
    }

    @Override
    public void keptParagraph(double before, List<TextRun> runs) {
        paragraph(before, runs);
    }

    @Override
    public void fittedLine(double before, List<TextRun> runs, double smallest) {
        paragraph(before, runs);
    }

    @Override
    public void rule(double before, double weight, Color colour) {
        gap();
    }

    @Override
    public void together(Consumer<Story> telling) {
        telling.accept(this);
    }

    @Override
    public void picture(Picture picture, String alternative, double tallest) {
        add(alternative, "");
    }

    @Override
    public void keptSpace(double height) {
        gap();
    }

    @Override
    public void space(double height) {
        gap();
    }

    @Override
    public void list(Consumer<Story> items) {
        gap();
        items.accept(this);
        gap();
    }

    @Override
    public void numberedList(Consumer<Story> items) {
        list(items);
    }

    @Override
    public void item(
            double before, double indent, List<TextRun> label, List<List<TextRun>> body, @Nullable String note) {
        String told = text(label);
        List<String> parts = body.stream().map(PlainStory::text).toList();
        String first = parts.isEmpty() ? told : told + " " + parts.get(0);
        add(first.startsWith("•") ? "- " + first.substring(1).strip() : first, "  ");
        parts.stream().skip(1).forEach(part -> add("  " + part, "  "));
    }

    @Override
    public void fact(double before, double column, TextRun number, List<List<TextRun>> body) {
        item(before, column, List.of(number), body, null);
    }

    @Override
    public void facts(double before, List<Fact> facts, @Nullable Color rule) {
        facts.forEach(fact -> fact(before, 0, fact.number(), List.of(fact.text())));
    }

    @Override
    public void table(double before, List<Column> columns, List<List<Cell>> rows, TextStyle headerStyle) {
        for (List<Cell> row : rows) {
            gap();
            for (int i = 0; i < row.size(); i++) {
                String cell = text(row.get(i).runs());
                if (!cell.isBlank()) {
                    add(columns.get(i).header() + ": " + cell, "  ");
                }
            }
        }
        gap();
    }

    @Override
    public void chart(double before, ReleaseChart chart, double tallest) {
        gap();
        add(chart.altText(), "");
    }

    @Override
    public void pairs(double before, List<Consumer<Story>> parts, @Nullable Color rule) {
        parts.forEach(part -> part.accept(this));
    }

    @Override
    public void sink() {
        gap();
    }

    @Override
    public boolean holdsData() {
        return false;
    }

    private static String text(List<TextRun> runs) {
        return runs.stream()
                // A note mark on the line would read as a digit of the word before.
                .filter(run -> run.style().rise() == 0)
                .map(TextRun::text)
                .collect(Collectors.joining())
                .replace('\u00a0', ' ')
                .replace('\u202f', ' ')
                .strip();
    }

    private void gap() {
        if (!lines.isEmpty() && !lines.get(lines.size() - 1).isEmpty()) {
            lines.add("");
        }
    }

    private void add(String text, String indent) {
        StringBuilder line = new StringBuilder();
        for (String word : text.split("\\s+")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > WIDTH) {
                lines.add(line.toString());
                line = new StringBuilder(indent);
                line.append(word);
            } else {
                line.append(line.isEmpty() ? "" : " ").append(word);
            }
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
    }
}
