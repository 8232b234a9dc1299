package org.factpress.source;

import java.util.List;
import org.factpress.model.Block;

/** Labels, by their words, the blocks that are not the document's message; whatever the format. */
final class ZoneRules {
    private ZoneRules() {}

    static List<Block> apply(String text, List<Block> blocks) {
        ZonedBlocks zoned = new ZonedBlocks(text, blocks);
        BoilerplateRule.apply(zoned);
        ContactRule.apply(zoned);
        RelatedRule.apply(zoned);
        return zoned.blocks();
    }
}
