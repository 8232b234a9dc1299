package org.factpress.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.factpress.model.Block;
import org.factpress.model.Cell;
import org.factpress.model.SourceDocument;
import org.factpress.model.Zone;
import org.jspecify.annotations.Nullable;

/** Finds places in a document: on which page or line they are, and where words were said before. */
final class Whereabouts {
    private static final String LINES = "text/plain";
    private static final int HEADING = 50;
    /** How many blocks back a reader would look. */
    private static final int BACK = 500;

    private final SourceDocument document;
    private final NavigableMap<Integer, Block> blocks = new TreeMap<>();
    private final int[] lineStarts;

    Whereabouts(SourceDocument document) {
        this.document = document;
        this.lineStarts = hasLines() ? lineStarts(document.text()) : new int[0];
        document.blocks().forEach(block -> blocks.put(block.start(), block));
    }

    private static int[] lineStarts(String text) {
        return IntStream.concat(
                        IntStream.of(0),
                        IntStream.range(0, text.length())
                                .filter(at -> text.charAt(at) == '\n')
                                .map(at -> at + 1))
                .toArray();
    }

    /** {@code page 2}, {@code line 14}, or the heading above where a format has neither; else empty. */
    String of(int offset) {
        Integer page = document.pageAt(offset);
        if (page != null) {
            return "page " + page;
        }
        return hasLines() ? "line " + line(offset) : under(offset);
    }

    /** The page or, in a plain text, the line; null where the format has neither. */
    @Nullable
    Integer number(int offset) {
        return hasLines() ? Integer.valueOf(line(offset)) : document.pageAt(offset);
    }

    boolean hasLines() {
        return document.mediaType().equals(LINES);
    }

    Optional<Block> block(int offset) {
        return Optional.ofNullable(blocks.floorEntry(offset))
                .map(Map.Entry::getValue)
                .filter(block -> offset < block.end());
    }

    /** The nearest block that has all these words before this offset. */
    Optional<Block> lastNaming(List<String> words, int before) {
        return blocks.headMap(before, false).descendingMap().values().stream()
                .limit(BACK)
                .filter(block -> holds(block, words, before))
                .findFirst();
    }

    /** The cells at the head of the column and of the row that a table's cell stands in. */
    List<Block> heads(Block block) {
        Cell cell = block.cell();
        if (cell == null) {
            return List.of();
        }
        List<Block> heads = new ArrayList<>();
        document.blocks().stream().filter(other -> isHead(other, cell)).forEach(heads::add);
        return heads;
    }

    private static boolean isHead(Block block, Cell cell) {
        Cell other = block.cell();
        if (other == null || other.table() != cell.table() || other.equals(cell)) {
            return false;
        }
        boolean above = other.row() < cell.row()
                && other.column() <= cell.column()
                && cell.column() < other.column() + other.columnSpan()
                && (block.zone() == Zone.TABLE_HEADER || other.row() == 0);
        return above || other.column() == 0 && other.row() == cell.row() && cell.column() > 0;
    }

    private boolean holds(Block block, List<String> words, int before) {
        String said = document.text()
                .substring(block.start(), Math.min(block.end(), before))
                .toLowerCase(Locale.ROOT);
        return words.stream().allMatch(word -> said.contains(word.toLowerCase(Locale.ROOT)));
    }

    private int line(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found < 0 ? -found - 1 : found + 1;
    }

    private String under(int offset) {
        return blocks.headMap(offset, true).descendingMap().values().stream()
                .filter(block -> block.zone() == Zone.HEADING)
                .findFirst()
                .map(block -> "under “" + TextTable.shorten(block.text(document.text()), HEADING) + "”")
                .orElse("");
    }
}
