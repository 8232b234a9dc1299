package org.factpress.source;

import java.util.List;

/**
 * A stretch of text on one baseline without a wide gap; a line of print consists of one or, in a table's row, several.
 * Told apart by identity: the same words may stand on every page.
 */
final class PdfLine implements PdfItem {
    private static final float WIDE_GAP = 1.8f;
    private static final float ASCENT = 0.8f;
    private static final float DESCENT = 0.22f;

    private final int page;
    private final String text;

    /** Left and right end of each word. */
    private final float[] edges;

    private final float baseline;
    private final float size;
    private final boolean bold;

    PdfLine(int page, String text, float[] edges, float baseline, float size, boolean bold) {
        this.page = page;
        this.text = text;
        this.edges = edges;
        this.baseline = baseline;
        this.size = size;
        this.bold = bold;
    }

    /** The parts of one row as a single line, wide gaps kept as tabs. */
    static PdfLine joined(List<PdfLine> parts) {
        PdfLine main = parts.get(0);
        StringBuilder text = new StringBuilder(main.text);
        int words = 0;
        boolean bold = true;
        for (PdfLine part : parts) {
            words += part.edges.length;
            bold &= part.bold;
        }
        float[] edges = new float[words];
        System.arraycopy(main.edges, 0, edges, 0, main.edges.length);
        int at = main.edges.length;
        for (PdfLine part : parts.subList(1, parts.size())) {
            boolean wide = part.x() - edges[at - 1] > WIDE_GAP * main.size;
            text.append(wide ? '\t' : ' ').append(part.text);
            System.arraycopy(part.edges, 0, edges, at, part.edges.length);
            at += part.edges.length;
        }
        PdfLine longest = parts.stream()
                .reduce((a, b) -> b.text.length() > a.text.length() ? b : a)
                .orElse(main);
        return new PdfLine(main.page, text.toString(), edges, longest.baseline, longest.size, bold);
    }

    /** The first words, and the rest from this word on. */
    List<PdfLine> cutBefore(int word) {
        int at = 0;
        for (int i = 0; i < word; i++) {
            at = nextWord(at);
        }
        return List.of(part(text.substring(0, at - 1), 0, word), part(text.substring(at), word, words()));
    }

    /** The line with a bullet before it that the page shows as a drawing. */
    PdfLine bulleted(PdfBox dot) {
        float[] ends = new float[edges.length + 2];
        ends[0] = dot.x();
        ends[1] = dot.right();
        System.arraycopy(edges, 0, ends, 2, edges.length);
        return new PdfLine(page, "• " + text, ends, baseline, size, bold);
    }

    private int nextWord(int at) {
        int next = at;
        while (text.charAt(next) != ' ' && text.charAt(next) != '\t') {
            next++;
        }
        return next + 1;
    }

    private PdfLine part(String words, int from, int to) {
        return new PdfLine(page, words, java.util.Arrays.copyOfRange(edges, 2 * from, 2 * to), baseline, size, bold);
    }

    int page() {
        return page;
    }

    String text() {
        return text;
    }

    float baseline() {
        return baseline;
    }

    float size() {
        return size;
    }

    boolean bold() {
        return bold;
    }

    int words() {
        return edges.length / 2;
    }

    float wordX(int word) {
        return edges[2 * word];
    }

    float wordRight(int word) {
        return edges[2 * word + 1];
    }

    @Override
    public float x() {
        return edges[0];
    }

    @Override
    public float right() {
        return edges[edges.length - 1];
    }

    @Override
    public float top() {
        return baseline - ASCENT * size;
    }

    @Override
    public float bottom() {
        return baseline + DESCENT * size;
    }

    @Override
    public int weight() {
        return 1;
    }

    boolean isRow() {
        return text.indexOf('\t') >= 0;
    }

    @Override
    public String toString() {
        return text;
    }
}
