package org.factpress.source;

import java.util.ArrayList;
import java.util.List;
import org.factpress.model.Block;
import org.factpress.model.Cell;
import org.factpress.model.PageSpan;
import org.jspecify.annotations.Nullable;

/**
 * Composes the stored text of a format that has none of its own: blocks parted by a blank line, the rows of a table by a
 * line end, its cells by tabs (one for each column passed).
 */
final class TextComposer {
    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final List<PageSpan> spans = new ArrayList<>();
    private @Nullable Cell lastCell;

    static TextComposer of(List<Passage> passages) {
        TextComposer composer = new TextComposer();
        passages.stream().filter(passage -> !passage.text().isBlank()).forEach(composer::add);
        return composer;
    }

    String text() {
        return text.toString();
    }

    List<Block> blocks() {
        return blocks;
    }

    List<PageSpan> spans() {
        return spans;
    }

    private void add(Passage passage) {
        if (!blocks.isEmpty()) {
            text.append(separator(lastCell, passage.cell()));
        }
        int start = text.length();
        text.append(passage.text());
        blocks.add(new Block(passage.zone(), start, text.length(), passage.level(), passage.cell()));
        lastCell = passage.cell();
        addSpans(passage, start);
    }

    private void addSpans(Passage passage, int start) {
        int at = start;
        for (Passage.Stretch stretch : passage.stretches()) {
            addSpan(new PageSpan(stretch.page(), at, at + stretch.length()));
            at += stretch.length();
        }
    }

    /** White space between two blocks of a page belongs to that page. */
    private void addSpan(PageSpan span) {
        PageSpan last = spans.isEmpty() ? null : spans.get(spans.size() - 1);
        if (last != null && last.page() == span.page()) {
            spans.set(spans.size() - 1, new PageSpan(span.page(), last.start(), span.end()));
        } else {
            spans.add(span);
        }
    }

    private static String separator(@Nullable Cell last, @Nullable Cell next) {
        if (last == null || next == null || last.table() != next.table()) {
            return "\n\n";
        }
        return last.row() == next.row() ? "\t".repeat(Math.max(1, next.column() - last.column())) : "\n";
    }
}
