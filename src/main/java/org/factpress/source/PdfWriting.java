package org.factpress.source;

import java.util.ArrayList;
import java.util.List;
import org.factpress.model.Zone;

/** Writes paragraphs as passages: zone by type and words, hyphens at line ends undone, and which part stands where. */
final class PdfWriting {
    private final PdfTypography typography;
    private final Hyphenation hyphenation;

    PdfWriting(PdfTypography typography, Hyphenation hyphenation) {
        this.typography = typography;
        this.hyphenation = hyphenation;
    }

    Passage passage(PdfFlow.Entry entry) {
        PdfParagraph paragraph = entry.paragraph();
        Zone zone = entry.zone();
        if (zone != null) {
            Passage plain = passage(zone, 0, paragraph);
            return new Passage(zone, 0, entry.cell(), plain.text(), plain.stretches());
        }
        String text = paragraph.text();
        int level = headingLevel(paragraph, text);
        if (level > 0) {
            return passage(Zone.HEADING, level, paragraph);
        }
        if (LineMark.isListItem(text)) {
            return passage(Zone.LIST_ITEM, 1, paragraph);
        }
        return passage(LineMark.isFootnote(text) ? Zone.FOOTNOTE : Zone.BODY, 0, paragraph);
    }

    private int headingLevel(PdfParagraph paragraph, String text) {
        boolean shape = paragraph.lines().size() <= 3 && Headings.hasShape(text);
        int level = typography.headingLevel(paragraph.size());
        return !shape ? 0 : level > 0 ? level : paragraph.isBold() ? typography.boldLevel() : 0;
    }

    private Passage passage(Zone zone, int level, PdfParagraph paragraph) {
        StringBuilder text = new StringBuilder();
        List<Passage.Stretch> stretches = new ArrayList<>();
        int page = paragraph.first().page();
        int from = 0;
        for (PdfLine line : paragraph.lines()) {
            if (line.page() != page) {
                stretches.add(new Passage.Stretch(page, text.length() - from));
                from = text.length();
                page = line.page();
            }
            hyphenation.append(text, line.text());
        }
        String stored = zone == Zone.FOOTNOTE ? PdfFootnotes.withMarker(text.toString()) : text.toString();
        stretches.add(new Passage.Stretch(page, stored.length() - from));
        return new Passage(zone, level, null, stored, stretches);
    }
}
