package org.factpress.source;

import java.util.ArrayList;
import java.util.List;
import org.factpress.model.Block;
import org.factpress.model.Zone;

/** The blocks of a text while rules relabel them. */
final class ZonedBlocks {
    private final String text;
    private final List<Block> blocks;

    ZonedBlocks(String text, List<Block> blocks) {
        this.text = text;
        this.blocks = new ArrayList<>(blocks);
    }

    int size() {
        return blocks.size();
    }

    List<Block> blocks() {
        return List.copyOf(blocks);
    }

    Zone zone(int i) {
        return blocks.get(i).zone();
    }

    String words(int i) {
        return blocks.get(i).text(text);
    }

    int start(int i) {
        return blocks.get(i).start();
    }

    int textLength() {
        return text.length();
    }

    /** Whether a rule may still relabel the block: structure found by the reader itself stands. */
    boolean isOpen(int i) {
        Zone zone = zone(i);
        return zone == Zone.BODY || zone == Zone.HEADING || zone == Zone.LIST_ITEM;
    }

    void label(int i, Zone zone) {
        Block block = blocks.get(i);
        blocks.set(i, new Block(zone, block.start(), block.end(), 0, null));
    }

    /** Whether no blank line parts this block from the one before. */
    boolean joinsPrevious(int i) {
        return i > 0 && !Headings.isParted(text, blocks.get(i - 1), blocks.get(i));
    }
}
