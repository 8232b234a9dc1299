package org.factpress.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.factpress.model.Block;
import org.factpress.model.Zone;
import org.factpress.source.Paragraphs.Paragraph;

/** Reads plain text and markdown; the stored text is the decoded file as it is. */
final class PlainTextReader {
    private static final Pattern UNDERLINED = Pattern.compile("\\S[^\\n]{0,118}\\R\\s*(?:={3,}|-{3,})");

    private static final Pattern NUMBERED_CAPITALS = Pattern.compile("\\d{1,2}[.)]\\s+[\\p{Lu}\\d ,:'’&/-]{3,80}\\??");

    private PlainTextReader() {}

    static DocumentText read(byte[] bytes) {
        String text = Charsets.decodeText(bytes);
        return new DocumentText(null, null, null, null, text, blocks(text), List.of());
    }

    static List<Block> blocks(String text) {
        List<Block> blocks = new ArrayList<>();
        for (Paragraph paragraph : Paragraphs.of(text)) {
            blocks.add(block(text, paragraph));
        }
        return Headings.withTitle(text, ZoneRules.apply(text, Headings.label(text, blocks)));
    }

    private static Block block(String text, Paragraph paragraph) {
        String words = paragraph.text(text);
        if (paragraph.first().icons()) {
            return block(Zone.BOILERPLATE, 0, paragraph);
        }
        if (LineMark.isHeading(words)) {
            return block(Zone.HEADING, LineMark.headingLevel(words), paragraph);
        }
        if (UNDERLINED.matcher(words).matches()) {
            return block(Zone.HEADING, words.endsWith("=") ? 1 : 2, paragraph);
        }
        if (LineMark.isFootnote(words)) {
            return block(Zone.FOOTNOTE, 0, paragraph);
        }
        if (NUMBERED_CAPITALS.matcher(words).matches()) {
            return block(Zone.HEADING, 2, paragraph);
        }
        if (LineMark.isListItem(words)) {
            return block(Zone.LIST_ITEM, 1 + paragraph.first().indent() / 2, paragraph);
        }
        return block(Zone.BODY, 0, paragraph);
    }

    private static Block block(Zone zone, int level, Paragraph paragraph) {
        return new Block(zone, paragraph.start(), paragraph.end(), level, null);
    }
}
