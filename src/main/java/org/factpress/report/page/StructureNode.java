package org.factpress.report.page;

import com.lowagie.text.pdf.PdfAnnotation;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfStructureElement;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.factpress.report.story.Link;
import org.factpress.report.story.TextRun;

/**
 * An element of the structure tree; its kids are marked content, elements and links in reading order.
 *
 * <p>The library's own element holds either content or elements, never both. So the kids are kept here, and handed over
 * when the tree is written.
 */
final class StructureNode {
    private static final PdfName MCR = new PdfName("MCR");
    private static final PdfName OBJR = new PdfName("OBJR");

    private final PdfStructureElement element;
    private final PdfArray kids = new PdfArray();
    private final List<StructureNode> children = new ArrayList<>();
    private final Map<TextRun, StructureNode> inline = new IdentityHashMap<>();

    private final Map<String, StructureNode> named;

    /** {@code named} collects every element that has an ID. */
    StructureNode(PdfStructureElement element, Map<String, StructureNode> named) {
        this.element = element;
        this.named = named;
    }

    StructureNode child(String type) {
        StructureNode child = new StructureNode(new PdfStructureElement(element, new PdfName(type)), named);
        element.remove(PdfName.K);
        kids.add(child.element.getReference());
        children.add(child);
        return child;
    }

    /** The element of a run that is a link, is spoken otherwise or in another language: the same one for all its lines. */
    StructureNode of(TextRun run) {
        StructureNode known = inline.get(run);
        if (known == null) {
            known = inlineFor(run);
            inline.put(run, known);
        }
        return known;
    }

    private StructureNode inlineFor(TextRun run) {
        StructureNode node = elementFor(run);
        if (run.language() == null) {
            return node;
        }
        return (node == this ? child("Span") : node).with("Lang", new PdfString(run.language()));
    }

    private StructureNode elementFor(TextRun run) {
        Link link = run.link();
        if (link != null) {
            return link.outside() ? child("Link") : child("Reference").child("Link");
        }
        if (run.spoken() != null) {
            return child("Span").with("ActualText", new PdfString(run.spoken(), PdfObject.TEXT_UNICODE));
        }
        return this;
    }

    /** Gives the element an ID, which a Note needs: this one, with a number behind it where another element has it. */
    StructureNode named(String id) {
        String free = id;
        for (int i = 2; named.containsKey(free); i++) {
            free = id + "-" + i;
        }
        named.put(free, this);
        return with("ID", new PdfString(free));
    }

    StructureNode with(String key, PdfObject value) {
        element.put(new PdfName(key), value);
        return this;
    }

    /** Sets attributes of one owner ({@code Table}, {@code Layout}, {@code List}). */
    StructureNode attribute(String owner, String key, PdfObject value) {
        PdfDictionary attributes = element.getAsDict(PdfName.A);
        if (attributes == null) {
            attributes = new PdfDictionary();
            attributes.put(PdfName.O, new PdfName(owner));
            element.put(PdfName.A, attributes);
        }
        attributes.put(new PdfName(key), value);
        return this;
    }

    void content(PdfContentByte canvas, Runnable painting) {
        canvas.beginMarkedContentSequence(element);
        PdfDictionary kid = new PdfDictionary(MCR);
        kid.put(PdfName.PG, element.get(PdfName.PG));
        kid.put(new PdfName("MCID"), element.get(PdfName.K));
        kids.add(kid);
        element.remove(PdfName.K);
        painting.run();
        canvas.endMarkedContentSequence();
    }

    /** Adds a link that lies on the page painted last. */
    void annotation(PdfAnnotation annotation) {
        PdfDictionary kid = new PdfDictionary(OBJR);
        kid.put(PdfName.PG, element.get(PdfName.PG));
        kid.put(new PdfName("Obj"), annotation.getIndirectReference());
        kids.add(kid);
    }

    PdfIndirectReference reference() {
        return element.getReference();
    }

    void write(PdfWriter writer) throws IOException {
        if (!kids.isEmpty()) {
            element.put(PdfName.K, kids);
        }
        writer.addToBody(element, element.getReference());
        for (StructureNode child : children) {
            child.write(writer);
        }
    }
}
