package org.factpress.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.factpress.model.Block;
import org.factpress.model.Zone;
import org.factpress.source.Paragraphs.Paragraph;

/** Reads plain text and markdown; the stored text is the decoded file as it is. */
final class PlainTextReader {
    private static final Pattern UNDERLINED = Pattern.compile("\\S[^\\n]{0,118}\\R\\s*(?:={3,}|-{3,})");

    private static final Pattern PICTURE = Pattern.compile("!\\[[^\\]]*\\]\\([^)]*\\)");
    private static final Pattern NUMBERED_CAPITALS = Pattern.compile("\\d{1,2}[.)]\\s+[\\p{Lu}\\d ,:'’&/-]{3,80}\\??");

    private PlainTextReader() {}

    static DocumentText read(byte[] bytes) {
        String text = Charsets.decodeText(bytes);
        Markdown markdown = new Markdown(text);
        return new DocumentText(
                markdown.title().orElse(null),
                markdown.date().orElse(null),
                null,
                null,
                text,
                blocks(text, markdown.parts()),
                List.of());
    }

    /** The blocks of a text; {@code parts} are those that are already known, in text order. */
    static List<Block> blocks(String text, List<Block> parts) {
        List<Line> lines = outside(parts, Line.of(text));
        List<Block> blocks = new ArrayList<>(parts);
        int at = 0;
        for (TextTables.Found table : TextTables.in(text, lines)) {
            addParagraphs(text, lines.subList(at, table.first()), blocks);
            blocks.addAll(table.blocks());
            at = table.last() + 1;
        }
        addParagraphs(text, lines.subList(at, lines.size()), blocks);
        blocks.sort(Comparator.comparingInt(Block::start));
        return Headings.withTitle(text, ZoneRules.apply(text, Headings.label(text, blocks)));
    }

    private static List<Line> outside(List<Block> parts, List<Line> lines) {
        List<Line> outside = new ArrayList<>();
        int part = 0;
        for (Line line : lines) {
            while (part < parts.size() && parts.get(part).end() <= line.start()) {
                part++;
            }
            if (part == parts.size() || line.start() < parts.get(part).start()) {
                outside.add(line);
            }
        }
        return outside;
    }

    private static void addParagraphs(String text, List<Line> lines, List<Block> blocks) {
        Paragraphs.of(text, lines).forEach(paragraph -> blocks.add(block(text, paragraph)));
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
        if (PICTURE.matcher(words).matches()) {
            return block(Zone.CAPTION, 0, paragraph);
        }
        if (QuotedMail.isIn(text, paragraph)) {
            return block(Zone.BOILERPLATE, 0, paragraph);
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
