package org.factpress.report.page;

import com.lowagie.text.pdf.PdfAction;
import com.lowagie.text.pdf.PdfAnnotation;
import com.lowagie.text.pdf.PdfLiteral;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import org.factpress.report.story.Link;

/** Lays links over text, each with what it is and its element in the structure. */
final class Links {
    private static final int PRINTED = 4;

    private final PdfWriter writer;
    private final StructureTree tree;

    Links(PdfWriter writer, StructureTree tree) {
        this.writer = writer;
        this.tree = tree;
    }

    void add(Link link, StructureNode owner, double left, double bottom, double right, double top) {
        PdfAction action =
                link.outside() ? new PdfAction(link.target()) : PdfAction.gotoLocalPage(link.target(), false);
        PdfAnnotation annotation =
                new PdfAnnotation(writer, (float) left, (float) bottom, (float) right, (float) top, action);
        annotation.put(PdfName.CONTENTS, new PdfString(link.description(), PdfObject.TEXT_UNICODE));
        annotation.put(PdfName.F, new PdfNumber(PRINTED));
        annotation.put(PdfName.BORDER, new PdfLiteral("[0 0 0]"));
        tree.link(owner, annotation);
        writer.addAnnotation(annotation);
    }
}
