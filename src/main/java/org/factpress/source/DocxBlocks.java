package org.factpress.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;
import org.factpress.model.Zone;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtBlock;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.w3c.dom.Element;

/** Cuts a Word document into passages: headers, body in document order, footnotes, footers. */
final class DocxBlocks {
    private static final Set<String> WRAPPERS = Set.of("ins", "moveTo", "customXml");

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
        addContent(document.getDocument().getBody());
        passages.addAll(notes.passages());
        document.getFooterList().forEach(this::addFurniture);
        return passages;
    }

    /** Paragraphs and tables in their order, those inside content controls too. */
    private void addContent(XmlObject content) {
        try (XmlCursor cursor = content.newCursor()) {
            for (boolean more = cursor.toFirstChild(); more; more = cursor.toNextSibling()) {
                add(cursor.getObject());
            }
        }
    }

    private void add(XmlObject element) {
        if (element instanceof CTP paragraph) {
            addParagraph(new XWPFParagraph(paragraph, document));
        } else if (element instanceof CTTbl table) {
            passages.addAll(DocxTable.passages(table.getDomNode(), tables, notes));
            tables += DocxTable.count(table.getDomNode());
        } else if (element instanceof CTSdtBlock control && control.isSetSdtContent()) {
            addContent(control.getSdtContent());
        } else if (WRAPPERS.contains(String.valueOf(element.getDomNode().getLocalName()))) {
            addContent(element);
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
        for (Element paragraph : DocxXml.descendants(furniture._getHdrFtr().getDomNode(), "p")) {
            passages.add(
                    Passage.of(Zone.BOILERPLATE, DocxText.of(paragraph, notes).words()));
        }
    }
}
