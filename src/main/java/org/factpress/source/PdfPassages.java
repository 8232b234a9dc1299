package org.factpress.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.factpress.model.Zone;
import org.jspecify.annotations.Nullable;

/** Puts the parts of all pages in reading order: a sentence that a page break cuts is made whole first. */
final class PdfPassages {
    private final List<PdfPage> pages;
    private final Set<PdfLine> heads;
    private final PdfTypography typography;
    private final Hyphenation hyphenation;
    private final List<Passage> passages = new ArrayList<>();

    /** The last paragraph of the page before, while it may still go on, and where it stands. */
    private @Nullable PdfParagraph open;

    private int openAt;
    private int tables;

    private PdfPassages(List<PdfPage> pages) {
        this.pages = pages;
        this.heads = RunningHeads.of(pages);
        this.typography = PdfTypography.of(pages);
        this.hyphenation = new Hyphenation(
                pages.stream().flatMap(page -> page.lines().stream()).toList());
    }

    static List<Passage> of(List<PdfPage> pages) {
        PdfPassages passages = new PdfPassages(pages);
        pages.forEach(passages::addPage);
        return passages.passages;
    }

    private void addPage(PdfPage page) {
        List<PdfLine> body = new ArrayList<>(page.lines());
        body.removeAll(heads);
        List<PdfLine> notes = PdfFootnotes.in(body, typography.bodySize());
        body.removeAll(notes);
        addFurniture(page, 0, page.height() / 2);
        addBody(page, body);
        addNotes(notes);
        addFurniture(page, page.height() / 2, Float.MAX_VALUE);
        if (page.number() == 1) {
            PdfLetterhead.labelAboveTitle(passages);
        }
    }

    private void addFurniture(PdfPage page, float from, float to) {
        page.lines().stream()
                .filter(line -> heads.contains(line) && line.baseline() >= from && line.baseline() < to)
                .sorted(Comparator.comparingDouble(PdfLine::baseline))
                .forEach(line -> passages.add(passage(Zone.BOILERPLATE, 0, new PdfParagraph(line))));
    }

    private void addBody(PdfPage page, List<PdfLine> body) {
        boolean first = true;
        for (List<PdfLine> run : PdfRuns.of(body)) {
            if (PdfTables.isTable(run)) {
                passages.addAll(PdfTables.passages(run, tables++));
                open = null;
            } else {
                addParagraphs(page, new PdfParagraphs(run, typography.leading()).paragraphs(), first);
            }
            first = false;
        }
    }

    private void addParagraphs(PdfPage page, List<PdfParagraph> paragraphs, boolean first) {
        Set<PdfParagraph> letterhead = PdfLetterhead.in(page, paragraphs);
        for (int i = 0; i < paragraphs.size(); i++) {
            PdfParagraph paragraph = paragraphs.get(i);
            if (first && i == 0 && open != null && PdfParagraphs.goesOn(open, paragraph.first())) {
                open = open.with(paragraph);
                passages.set(openAt, passage(open));
            } else {
                open = paragraph;
                openAt = passages.size();
                passages.add(
                        letterhead.contains(paragraph) ? passage(Zone.BOILERPLATE, 0, paragraph) : passage(paragraph));
            }
        }
    }

    private void addNotes(List<PdfLine> lines) {
        PdfParagraph note = null;
        for (PdfLine line : lines) {
            boolean opens = note == null || PdfFootnotes.opens(line);
            if (opens && note != null) {
                passages.add(passage(Zone.FOOTNOTE, 0, note));
            }
            note = opens ? new PdfParagraph(line) : note.with(new PdfParagraph(line));
        }
        if (note != null) {
            passages.add(passage(Zone.FOOTNOTE, 0, note));
        }
    }

    private Passage passage(PdfParagraph paragraph) {
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
        int level = typography.headingLevel(paragraph.size());
        boolean shape = Headings.hasShape(text) && paragraph.lines().size() <= 3;
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
