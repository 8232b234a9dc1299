package org.factpress.report.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.factpress.model.Block;
import org.factpress.model.SourceDocument;
import org.factpress.model.Zone;
import org.factpress.report.evidence.EvidenceDocument.Passage;
import org.factpress.report.evidence.EvidenceDocument.TableCell;
import org.jspecify.annotations.Nullable;

/** Cuts a document into passages, tables kept together, nothing left out. */
final class EvidencePassages {
    /** The level at which the page names a document. */
    private static final int TITLE = 2;

    private final SourceDocument document;
    private final EvidenceText text;
    private final List<Passage> passages = new ArrayList<>();
    private int at;
    private @Nullable Integer page;
    private int heading = TITLE;

    EvidencePassages(SourceDocument document, EvidenceText text) {
        this.document = document;
        this.text = text;
    }

    List<Passage> all() {
        List<Block> blocks = document.blocks();
        int i = 0;
        while (i < blocks.size()) {
            Block block = blocks.get(i);
            between(block.start());
            int next = block.cell() == null ? i + 1 : endOfTable(blocks, i);
            if (block.cell() == null) {
                single(block);
            } else {
                table(blocks.subList(i, next));
            }
            at = Math.max(at, blocks.get(next - 1).end());
            i = next;
        }
        between(document.text().length());
        return List.copyOf(passages);
    }

    /** Text that no block covers is shown as a paragraph of its own. */
    private void between(int end) {
        if (end > at && !document.text().substring(at, end).isBlank()) {
            passages.add(new Passage("body", 0, turn(at), null, text.pieces(at, end), List.of()));
        }
        at = Math.max(at, end);
    }

    private void single(Block block) {
        int start = Math.max(at, block.start());
        if (start < block.end()) {
            passages.add(new Passage(
                    kind(block),
                    block.zone() == Zone.HEADING ? heading(block.level()) : 0,
                    turn(start),
                    note(block.zone()),
                    text.pieces(start, block.end()),
                    List.of()));
        }
    }

    /** One level below the document's own, and never more than one below the heading before. */
    private int heading(int level) {
        heading = Math.min(Math.min(6, Math.max(1, level) + TITLE), heading + 1);
        return heading;
    }

    private void table(List<Block> cells) {
        List<List<TableCell>> rows = new ArrayList<>();
        int row = -1;
        for (Block block : cells) {
            var cell = Objects.requireNonNull(block.cell());
            if (cell.row() != row) {
                rows.add(new ArrayList<>());
                row = cell.row();
            }
            rows.get(rows.size() - 1)
                    .add(new TableCell(
                            block.zone() == Zone.TABLE_HEADER,
                            Math.max(1, cell.rowSpan()),
                            Math.max(1, cell.columnSpan()),
                            text.pieces(block.start(), block.end())));
        }
        int start = cells.get(0).start();
        passages.add(new Passage("table", 0, turn(start), null, List.of(), List.copyOf(rows)));
    }

    private static int endOfTable(List<Block> blocks, int start) {
        int table = Objects.requireNonNull(blocks.get(start).cell()).table();
        int end = start;
        while (end < blocks.size()
                && blocks.get(end).cell() != null
                && Objects.requireNonNull(blocks.get(end).cell()).table() == table) {
            end++;
        }
        return end;
    }

    private @Nullable Integer turn(int offset) {
        Integer here = document.pageAt(offset);
        boolean turned = here != null && !here.equals(page);
        page = here;
        return turned ? here : null;
    }

    private String kind(Block block) {
        return switch (block.zone()) {
            case HEADING -> "heading";
            // A plain text carries its own bullets and numbers.
            case LIST_ITEM ->
                block.text(document.text()).matches("(?s)\\s*([-*•–·]|\\d+[.)])\\s.*") ? "numbered" : "item";
            case CONTACT, BOILERPLATE, RELATED -> "outside";
            case FOOTNOTE, CAPTION, DATELINE -> "small";
            case BODY, TABLE_HEADER, TABLE_CELL -> "body";
        };
    }

    private static @Nullable String note(Zone zone) {
        return switch (zone) {
            case CONTACT -> "contact";
            case BOILERPLATE -> "boilerplate";
            case RELATED -> "another story";
            case FOOTNOTE -> "footnote";
            case CAPTION -> "caption";
            case DATELINE, HEADING, LIST_ITEM, BODY, TABLE_HEADER, TABLE_CELL -> null;
        };
    }
}
