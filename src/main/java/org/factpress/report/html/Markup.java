package org.factpress.report.html;

/** HTML in the making: elements that are always closed, texts that are always escaped. */
final class Markup {
    private final StringBuilder out = new StringBuilder();

    /** An element on a line of its own. */
    void block(String name, Attributes attributes, Runnable content) {
        inline(name, attributes, content);
        out.append('\n');
    }

    void inline(String name, Attributes attributes, Runnable content) {
        out.append('<').append(name).append(attributes).append('>');
        content.run();
        out.append("</").append(name).append('>');
    }

    /** An element that has no content. */
    void empty(String name, Attributes attributes) {
        out.append('<').append(name).append(attributes).append(">\n");
    }

    void text(String text) {
        out.append(escaped(text));
    }

    /** Markup that is finished. */
    void raw(String markup) {
        out.append(markup);
    }

    int length() {
        return out.length();
    }

    /** Takes back what was written since {@code start} if it is this element with nothing in it. */
    void dropEmpty(String name, int start) {
        if (out.substring(start).equals("<" + name + "></" + name + ">\n")) {
            out.setLength(start);
        }
    }

    void insert(int at, Markup part) {
        out.insert(at, part.out);
    }

    @Override
    public String toString() {
        return out.toString();
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
