package org.factpress.extract.table;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.factpress.extract.sentence.Piece;
import org.factpress.extract.table.Table.Entry;

/** How a head reads: on one line, without its number, its unit and its footnote marks. */
final class HeadText {
    private static final Pattern NUMBERED = Pattern.compile("^(?:Table|Figure)\\s+[\\dA-Z]+(?:\\.\\d+)*[.:]?\\s*");
    private static final Pattern EMPHASIS = Pattern.compile("\\*+|`+|_{2,}|[\\s\\u00a0]?\\[[a-z](?:, ?[a-z])*\\]");

    private final DocumentTables tables;
    private final TableWords words;
    private final String stored;
    private final Map<Piece, String> texts = new IdentityHashMap<>();

    HeadText(DocumentTables tables, TableWords words, String stored) {
        this.tables = tables;
        this.words = words;
        this.stored = stored;
    }

    /** Taken once for all cells that the head speaks of. */
    String of(Piece head) {
        return texts.computeIfAbsent(head, this::read);
    }

    private String read(Piece head) {
        String text = clean(head.sentence().block().text(stored));
        Entry entry = tables.entry(head);
        if (entry != null && text.matches("\\P{L}+")) {
            return classOf(entry, text);
        }
        return words.withoutUnit(NUMBERED.matcher(text).replaceFirst(""));
    }

    /** A row that is named by a number alone is named with the head of its column: "Household size 3–4". */
    private String classOf(Entry entry, String text) {
        String over = tables.of(entry).columnHeads(entry.cell()).stream()
                .filter(head -> !head.text().isEmpty())
                .map(Entry::text)
                .collect(Collectors.joining(" "));
        return over.isEmpty() ? text : over + " " + text;
    }

    /** On one line, without marks of emphasis, list or footnote at its ends. */
    static String clean(String text) {
        String line = EMPHASIS.matcher(text).replaceAll("").replaceAll("\\s+", " ");
        int start = 0;
        int end = line.length();
        while (start < end && "|#> ".indexOf(line.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && "|†‡⁰¹²³⁴⁵⁶⁷⁸⁹: ".indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        return line.substring(start, end);
    }
}
