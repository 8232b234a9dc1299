package org.factpress.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Finds elements in the XML of a Word document. */
final class DocxXml {
    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final Set<String> WRAPPERS = Set.of("sdt", "sdtContent", "ins", "moveTo", "customXml", "smartTag");

    private DocxXml() {}

    /** The children of this name, also those inside content controls and insertions. */
    static List<Element> inside(Node parent, String... names) {
        List<Element> found = new ArrayList<>();
        collect(parent, Set.of(names), found);
        return found;
    }

    private static void collect(Node parent, Set<String> names, List<Element> found) {
        NodeList children = parent.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            if (children.item(i) instanceof Element element) {
                String name = String.valueOf(element.getLocalName());
                if (names.contains(name)) {
                    found.add(element);
                } else if (WRAPPERS.contains(name)) {
                    collect(element, names, found);
                }
            }
        }
    }

    static List<Element> descendants(Node parent, String name) {
        List<Element> found = new ArrayList<>();
        NodeList all = ((Element) parent).getElementsByTagNameNS(WORD, name);
        for (int i = 0; i < all.getLength(); i++) {
            found.add((Element) all.item(i));
        }
        return found;
    }

    static @Nullable Element child(Element parent, String name) {
        NodeList children = parent.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            if (children.item(i) instanceof Element element && name.equals(element.getLocalName())) {
                return element;
            }
        }
        return null;
    }

    /** The attribute {@code w:val}, or nothing. */
    static String value(Element element) {
        return element.getAttributeNS(WORD, "val");
    }
}
