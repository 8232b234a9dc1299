package org.factpress.source;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.factpress.model.Zone;

/** Cuts a Word document into passages: headers, body in document order, footnotes, footers. */
final class DocxBlocks {
    private final XWPFDocument document;
    private final DocxStyles styles;
    private final DocxNotes notes;
    private final List<Passage> passages = new ArrayList<>();
    private int tables;

    DocxBlocks(XWPFDocument document) {
        this.document = document;
        this.styles = new DocxStyles(document);
        this.notes = new DocxNotes(document);
    }

    List<Passage> passages() {
        document.getHeaderList().forEach(this::addFurniture);
        document.getBodyElements().forEach(this::add);
        passages.addAll(notes.passages());
        document.getFooterList().forEach(this::addFurniture);
        return passages;
    }

    private void add(IBodyElement element) {
        if (element instanceof XWPFParagraph paragraph) {
            addParagraph(paragraph);
        } else if (element instanceof XWPFTable table) {
            passages.addAll(DocxTable.passages(table, tables++, notes));
        } else if (element instanceof XWPFSDT control) {
            control.getContent().getText().lines().forEach(line -> passages.add(Passage.of(Zone.BODY, line.strip())));
        }
    }

    private void addParagraph(XWPFParagraph paragraph) {
        DocxText text = DocxText.of(paragraph.getCTP().getDomNode(), notes);
        passages.add(passage(paragraph, text.words()));
        text.boxes().forEach(box -> passages.add(Passage.of(Zone.BODY, box)));
    }

    private Passage passage(XWPFParagraph paragraph, String text) {
        int heading = styles.headingLevel(paragraph, text);
        if (heading > 0) {
            return Passage.of(Zone.HEADING, heading, text);
        }
        if (paragraph.getNumID() != null || styles.isList(paragraph)) {
            int depth =
                    paragraph.getNumIlvl() == null ? 0 : paragraph.getNumIlvl().intValue();
            return Passage.of(Zone.LIST_ITEM, depth + 1, text);
        }
        Zone zone = styles.isCaption(paragraph) ? Zone.CAPTION : LineMark.isFootnote(text) ? Zone.FOOTNOTE : Zone.BODY;
        return Passage.of(zone, text);
    }

    private void addFurniture(XWPFHeaderFooter furniture) {
        for (XWPFParagraph paragraph : furniture.getListParagraph()) {
            String text = DocxText.of(paragraph.getCTP().getDomNode(), notes).words();
            passages.add(Passage.of(Zone.BOILERPLATE, text));
        }
    }
}
