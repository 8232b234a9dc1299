package org.factpress.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.factpress.model.Zone;

/** Puts the parts of all pages in reading order: a sentence that a column or page break cuts is made whole first. */
final class PdfPassages {
    private final List<PdfPage> pages;
    private final Set<PdfLine> heads;
    private final PdfTypography typography;
    private final PdfFlow flow = new PdfFlow();

    private PdfPassages(List<PdfPage> pages) {
        this.pages = pages;
        this.heads = RunningHeads.of(pages);
        this.typography = PdfTypography.of(pages);
    }

    static List<Passage> of(List<PdfPage> pages) {
        PdfPassages passages = new PdfPassages(pages);
        int firstPage = 0;
        for (PdfPage page : pages) {
            passages.addPage(page);
            firstPage = page.number() == 1 ? passages.flow.entries().size() : firstPage;
        }
        return passages.written(firstPage);
    }

    private List<Passage> written(int firstPage) {
        PdfWriting writing = new PdfWriting(typography, new Hyphenation(pages));
        List<Passage> passages = new ArrayList<>();
        for (PdfFlow.Entry entry : flow.entries()) {
            passages.add(writing.passage(entry));
        }
        PdfLetterhead.labelAboveTitle(passages.subList(0, firstPage));
        return passages;
    }

    private void addPage(PdfPage page) {
        List<PdfLine> body = new ArrayList<>(page.lines());
        body.removeIf(heads::contains);
        List<PdfLine> notes = PdfFootnotes.in(page, body, typography.bodySize());
        Set<PdfLine> noted = new HashSet<>();
        noted.addAll(notes);
        body.removeIf(noted::contains);
        addFurniture(page, 0, page.height() / 2);
        flow.newPage();
        PdfLayout.of(page, body).forEach(part -> addPart(page, part));
        addNotes(notes);
        addFurniture(page, page.height() / 2, Float.MAX_VALUE);
    }

    private void addFurniture(PdfPage page, float from, float to) {
        List<PdfLine> lines = page.lines().stream()
                .filter(line -> heads.contains(line) && line.baseline() >= from && line.baseline() < to)
                .sorted(Comparator.comparingDouble(PdfLine::baseline))
                .toList();
        PdfRows.of(lines).forEach(row -> flow.add(Zone.BOILERPLATE, new PdfParagraph(PdfLine.joined(row))));
    }

    private void addPart(PdfPage page, PdfPart part) {
        if (part instanceof PdfPart.Table found) {
            flow.addTable(found.table(), typography.bodySize());
        } else if (part instanceof PdfPart.Card card) {
            flow.add(Zone.BODY, new PdfParagraph(card.lines()));
        } else if (part instanceof PdfPart.Text text) {
            List<PdfParagraph> paragraphs = new PdfParagraphs(text.lines(), typography.leading()).paragraphs();
            flow.addText(paragraphs, PdfLetterhead.in(page, paragraphs), text.apart());
        }
    }

    private void addNotes(List<PdfLine> lines) {
        PdfParagraph note = null;
        for (List<PdfLine> row : rowsInOrder(lines)) {
            PdfLine line = PdfLine.joined(row);
            if (note == null || PdfFootnotes.opens(line)) {
                note = new PdfParagraph(line);
                flow.add(Zone.FOOTNOTE, note);
            } else {
                note.append(line);
            }
        }
    }

    /** Lines of one baseline belong together where they follow one another in a column. */
    private static List<List<PdfLine>> rowsInOrder(List<PdfLine> lines) {
        List<List<PdfLine>> rows = new ArrayList<>();
        for (PdfLine line : lines) {
            List<PdfLine> last = rows.isEmpty() ? List.of() : rows.get(rows.size() - 1);
            PdfLine before = last.isEmpty() ? null : last.get(last.size() - 1);
            if (before != null
                    && Math.abs(before.baseline() - line.baseline()) < 0.3f * line.size()
                    && line.x() >= before.right()
                    && line.x() - before.right() < 3 * line.size()) {
                last.add(line);
            } else {
                rows.add(new ArrayList<>(List.of(line)));
            }
        }
        return rows;
    }
}
