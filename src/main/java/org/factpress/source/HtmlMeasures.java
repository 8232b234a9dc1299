package org.factpress.source;

import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** How much text, and how much of it in links, each element of a page holds; measured once, however deep the page. */
final class HtmlMeasures implements NodeVisitor {
    private static final Measure NOTHING = new Measure();

    private static final class Measure {
        private int text;
        private int linked;
        private int links;
        private int digits;
        private int elements;
        private boolean trunk;

        private void add(Measure inner) {
            text += inner.text;
            linked += inner.linked;
            links += inner.links;
            digits += inner.digits;
            elements += 1 + inner.elements;
            trunk |= inner.trunk;
        }
    }

    private final Map<Element, Measure> measures = new IdentityHashMap<>();

    HtmlMeasures(Element root) {
        NodeTraversor.traverse(this, root);
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element element) {
            measures.put(element, new Measure());
        }
    }

    @Override
    public void tail(Node node, int depth) {
        Measure around = node.parent() instanceof Element parent ? measures.get(parent) : null;
        if (node instanceof TextNode words && around != null) {
            count(words.getWholeText(), around);
        } else if (node instanceof Element element) {
            close(element, of(element));
            if (around != null) {
                around.add(of(element));
            }
        }
    }

    private static void count(String words, Measure measure) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            measure.text += Line.isSpace(c) ? 0 : 1;
            measure.digits += Character.isDigit(c) ? 1 : 0;
        }
    }

    private static void close(Element element, Measure measure) {
        if (element.normalName().equals("a") && element.hasAttr("href")) {
            measure.linked = measure.text;
            measure.links++;
        }
        measure.trunk |= element.normalName().matches("main|h1");
    }

    private Measure of(Element element) {
        return measures.getOrDefault(element, NOTHING);
    }

    /** Characters that are no white space. */
    int text(Element element) {
        return of(element).text;
    }

    int linked(Element element) {
        return of(element).linked;
    }

    int links(Element element) {
        return of(element).links;
    }

    /** Elements at any depth. */
    int elements(Element element) {
        return of(element).elements;
    }

    boolean hasDigits(Element element) {
        return of(element).digits > 0;
    }

    /** Whether the main matter of the page stands in it. */
    boolean isTrunk(Element element) {
        return of(element).trunk;
    }
}
