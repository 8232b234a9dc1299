package org.factpress.source;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.Text;

/** The words of a paragraph from its XML, in their final form, with those of the text boxes anchored in it. */
final class DocxText {
    private static final String WORD = DocxXml.WORD;

    private final StringBuilder words = new StringBuilder();
    private final List<String> boxes = new ArrayList<>();
    private final DocxNotes notes;

    private DocxText(DocxNotes notes) {
        this.notes = notes;
    }

    static DocxText of(Node paragraph, DocxNotes notes) {
        DocxText text = new DocxText(notes);
        text.visitChildren(paragraph, false);
        return text;
    }

    String words() {
        return InlineText.strip(
                words.toString().replaceAll("[\\u00ad\\u200b\\ufeff]", "").replaceAll(" {2,}", " "));
    }

    List<String> boxes() {
        return boxes;
    }

    private void visitChildren(Node node, boolean raised) {
        NodeList children = node.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            if (children.item(i) instanceof Element element) {
                visit(element, raised);
            }
        }
    }

    private void visit(Element element, boolean raised) {
        switch (String.valueOf(element.getLocalName())) {
            // Deleted or moved away, field code, properties, and the copy of a drawing for older programs.
            case "del", "moveFrom", "delText", "instrText", "pPr", "rPr", "Fallback" -> {}
            case "t" -> append(content(element), raised);
            case "tab", "ptab" -> words.append(' ');
            case "br", "cr" -> words.append('\n');
            case "noBreakHyphen" -> words.append('-');
            case "sym" -> words.append(' ');
            case "footnoteReference" -> words.append(notes.footnote(id(element)));
            case "endnoteReference" -> words.append(notes.endnote(id(element)));
            case "txbxContent" -> box(element);
            case "r" -> run(element);
            default -> visitChildren(element, raised);
        }
    }

    /** The library's tree knows no {@code getTextContent}. */
    private static String content(Element element) {
        StringBuilder content = new StringBuilder();
        NodeList children = element.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            content.append(children.item(i) instanceof Text text ? text.getNodeValue() : "");
        }
        return content.toString();
    }

    private void append(String text, boolean raised) {
        words.append(raised && Superscripts.isMarker(text.strip()) ? Superscripts.of(text) : text);
    }

    private void run(Element run) {
        Element properties = DocxXml.child(run, "rPr");
        boolean hidden = properties != null && DocxXml.child(properties, "vanish") != null;
        if (!hidden) {
            visitChildren(run, properties != null && isRaised(properties));
        }
    }

    private static boolean isRaised(Element properties) {
        Element align = DocxXml.child(properties, "vertAlign");
        return align != null && align.getAttributeNS(WORD, "val").equals("superscript");
    }

    /** A box that holds a number and what it counts is one statement. */
    private void box(Element content) {
        List<String> texts = new ArrayList<>();
        for (Element paragraph : DocxXml.descendants(content, "p")) {
            String text = of(paragraph, notes).words();
            if (!text.isEmpty()) {
                texts.add(text);
            }
        }
        boolean card = texts.size() == 2 && StatCards.isNumber(texts.get(0)) != StatCards.isNumber(texts.get(1));
        boolean numberFirst = card && StatCards.isNumber(texts.get(0));
        boxes.addAll(card ? List.of(numberFirst ? String.join(" ", texts) : texts.get(1) + " " + texts.get(0)) : texts);
    }

    private static long id(Element reference) {
        return Long.parseLong(reference.getAttributeNS(WORD, "id"));
    }
}
