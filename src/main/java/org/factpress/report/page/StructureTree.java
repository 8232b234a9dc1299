package org.factpress.report.page;

import com.lowagie.text.pdf.PdfAnnotation;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfStructureElement;
import com.lowagie.text.pdf.PdfStructureTreeRoot;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/** What a page means, beside how it looks: the tree of elements that assistive technology reads. */
final class StructureTree {
    private final PdfWriter writer;
    private final PdfStructureTreeRoot root;
    private final StructureNode document;
    private final Map<String, StructureNode> named = new TreeMap<>();

    /** The writer must be tagged and open. */
    StructureTree(PdfWriter writer) {
        this.writer = writer;
        this.root = writer.getStructureTreeRoot();
        this.document = new StructureNode(new PdfStructureElement(root, new PdfName("Document")), named);
    }

    StructureNode document() {
        return document;
    }

    void link(StructureNode node, PdfAnnotation annotation) {
        annotation.put(new PdfName("StructParent"), new PdfNumber(root.addExistingObject(node.reference())));
        node.annotation(annotation);
    }

    void write() throws IOException {
        root.put(PdfName.K, document.reference());
        if (!named.isEmpty()) {
            root.put(new PdfName("IDTree"), writer.addToBody(names()).getIndirectReference());
        }
        document.write(writer);
    }

    private PdfDictionary names() {
        PdfArray pairs = new PdfArray();
        named.forEach((id, node) -> {
            pairs.add(new PdfString(id));
            pairs.add(node.reference());
        });
        PdfDictionary names = new PdfDictionary();
        names.put(PdfName.NAMES, pairs);
        return names;
    }
}
