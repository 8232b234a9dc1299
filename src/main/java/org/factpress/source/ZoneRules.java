package org.factpress.source;

import java.util.ArrayList;
import java.util.List;
import org.factpress.model.Block;
import org.factpress.model.Zone;

/** Labels, by their words, the blocks that are not the document's message; whatever the format. */
final class ZoneRules {
    private ZoneRules() {}

    static List<Block> apply(String text, List<Block> blocks) {
        ZonedBlocks zoned = new ZonedBlocks(text, withoutIcons(text, blocks));
        BoilerplateRule.apply(zoned);
        ContactRule.apply(zoned);
        RelatedRule.apply(zoned);
        return zoned.blocks();
    }

    /** Cuts runs of icon names out of the blocks that hold them. */
    private static List<Block> withoutIcons(String text, List<Block> blocks) {
        List<Block> cut = new ArrayList<>();
        for (Block block : blocks) {
            List<IconRuns.Run> runs = block.cell() == null && block.zone() != Zone.BOILERPLATE
                    ? IconRuns.in(text, block.start(), block.end())
                    : List.of();
            int at = block.start();
            for (IconRuns.Run run : runs) {
                addPart(text, block, at, run.start(), cut);
                cut.add(Block.of(Zone.BOILERPLATE, run.start(), run.end()));
                at = run.end();
            }
            addPart(text, block, at, block.end(), cut);
        }
        return cut;
    }

    private static void addPart(String text, Block whole, int from, int to, List<Block> parts) {
        int start = from;
        int end = to;
        while (start < end && Line.isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && Line.isSpace(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            parts.add(new Block(whole.zone(), start, end, whole.level(), whole.cell()));
        }
    }
}
