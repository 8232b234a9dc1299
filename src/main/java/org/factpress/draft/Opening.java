package org.factpress.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.factpress.model.Block;
import org.factpress.model.SourceDocument;
import org.factpress.model.Zone;

/** The lines above a document's first paragraph: masthead, headline, place and date. */
record Opening(List<Line> lines) {
    /** A line without marks of emphasis, and where it stands in the stored text. */
    record Line(String text, boolean heading, int level, int start, int end) {}

    private static final int MOST_BLOCKS = 8;
    private static final int LONGEST = 140;
    private static final Pattern MARKS = Pattern.compile("^[#>*_\\s]+|[*_\\s]+$|\\*\\*");

    static Opening of(SourceDocument document) {
        List<Line> lines = new ArrayList<>();
        for (Block block : document.blocks().stream().limit(MOST_BLOCKS).toList()) {
            String text = clean(block.text(document.text()));
            boolean line = block.zone() == Zone.HEADING || block.zone() == Zone.BODY || block.zone() == Zone.DATELINE;
            if (isParagraph(block, text)) {
                break;
            }
            if (line && !text.isEmpty()) {
                lines.add(new Line(text, block.zone() == Zone.HEADING, block.level(), block.start(), block.end()));
            }
        }
        return new Opening(List.copyOf(lines));
    }

    /** Where the opening ends in the stored text, with the first lines of the paragraph behind it, where a date may stand. */
    int reach(SourceDocument document) {
        int end = lines.isEmpty() ? 0 : lines.get(lines.size() - 1).end();
        return Math.min(document.text().length(), end + LONGEST);
    }

    private static boolean isParagraph(Block block, String text) {
        boolean told = block.zone() == Zone.BODY && text.matches(".*[.!:;?]");
        return block.zone() == Zone.TABLE_HEADER
                || block.zone() == Zone.TABLE_CELL
                || block.zone() == Zone.LIST_ITEM
                || block.zone() != Zone.HEADING && text.length() > LONGEST
                || told && text.split("\\s+").length > 12;
    }

    static String clean(String text) {
        return MARKS.matcher(text.replaceAll("\\s+", " ").strip())
                .replaceAll("")
                .strip();
    }
}
