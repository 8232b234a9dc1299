package org.factpress.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Characters that follow one another on one baseline, on their way to becoming a line. */
final class PdfSpan {
    private static final float BOLD_SHARE = 0.8f;
    private static final float LOOSE = 1.5f;

    private final List<PdfGlyph> glyphs = new ArrayList<>();

    /** Whether a space was drawn before the character of the same place. */
    private final List<Boolean> spaces = new ArrayList<>();

    /** The character in whose size most of the span is set. */
    private int main = -1;

    boolean isEmpty() {
        return glyphs.isEmpty();
    }

    void add(PdfGlyph glyph, boolean spaced) {
        glyphs.add(glyph);
        spaces.add(spaced);
        main = -1;
    }

    void addAll(PdfSpan next) {
        for (int i = 0; i < next.glyphs.size(); i++) {
            add(next.glyphs.get(i), next.spaces.get(i));
        }
    }

    PdfGlyph first() {
        return glyphs.get(0);
    }

    private PdfGlyph last() {
        return glyphs.get(glyphs.size() - 1);
    }

    float x() {
        return first().x();
    }

    float baseline() {
        return main().baseline();
    }

    float size() {
        return main().size();
    }

    /** Whether a character goes on here: on about the same baseline, without a wide gap and not far back. */
    boolean takes(PdfGlyph next, float widest, float farthestBack) {
        float size = Math.max(next.size(), last().size());
        float gap = next.x() - last().right();
        return Math.abs(next.baseline() - last().baseline()) < 0.5f * size
                && gap <= widest * Math.min(next.size(), last().size())
                && gap >= -farthestBack * size;
    }

    /** A bullet or list number stands apart from its item, but is no column. */
    boolean isMark() {
        if (glyphs.size() > 5) {
            return false;
        }
        StringBuilder text = new StringBuilder();
        glyphs.forEach(glyph -> text.append(glyph.text()));
        return LineMark.isListItem(text + " x") || glyphs.size() == 1 && text.codePointAt(0) >= 0xE000;
    }

    private PdfGlyph main() {
        if (main < 0) {
            main = findMain();
        }
        return glyphs.get(main);
    }

    /** The first character of the longest run in one setting, near enough to the size of most letters. */
    private int findMain() {
        int best = 0;
        int most = 0;
        int from = 0;
        for (int to = 1; to <= glyphs.size(); to++) {
            if (to == glyphs.size() || !glyphs.get(to).isSetLike(glyphs.get(from))) {
                if (to - from > most) {
                    most = to - from;
                    best = from;
                }
                from = to;
            }
        }
        return best;
    }

    PdfLine line(int page, Map<String, String> bullets) {
        float tracking = tracking();
        StringBuilder text = new StringBuilder();
        List<Float> edges = new ArrayList<>();
        int bold = 0;
        int from = 0;
        for (int to = 1; to <= glyphs.size(); to++) {
            bold += glyphs.get(to - 1).bold() ? 1 : 0;
            boolean word = to == glyphs.size() || opensWord(to, tracking);
            if (word || !glyphs.get(to).isSetLike(glyphs.get(to - 1))) {
                boolean glued = from > 0 && !opensWord(from, tracking);
                append(text, from, to, glued, bullets);
                widen(edges, from, to, glued);
                from = to;
            }
        }
        float[] ends = new float[edges.size()];
        for (int i = 0; i < ends.length; i++) {
            ends[i] = edges.get(i);
        }
        return new PdfLine(page, text.toString(), ends, baseline(), size(), bold >= BOLD_SHARE * glyphs.size());
    }

    private void append(StringBuilder text, int from, int to, boolean glued, Map<String, String> bullets) {
        StringBuilder piece = new StringBuilder();
        for (PdfGlyph glyph : glyphs.subList(from, to)) {
            String letters = glyph.text();
            piece.append(letters.length() == 1 ? letters : letters.replaceAll("[\\s\\u00a0]+", ""));
        }
        String shown = bullets.getOrDefault(piece.toString(), piece.toString());
        boolean marker = isRaised(glyphs.get(from)) && Superscripts.isMarker(shown);
        text.append(glued || text.isEmpty() ? "" : " ").append(marker ? Superscripts.of(shown) : shown);
    }

    private void widen(List<Float> edges, int from, int to, boolean glued) {
        float right = glyphs.get(to - 1).right();
        if (glued && !edges.isEmpty()) {
            edges.set(edges.size() - 1, Math.max(edges.get(edges.size() - 1), right));
        } else {
            edges.add(glyphs.get(from).x());
            edges.add(right);
        }
    }

    private boolean isRaised(PdfGlyph glyph) {
        return glyph.size() <= 0.85f * size() && baseline() - glyph.baseline() >= 0.12f * size();
    }

    private boolean opensWord(int i, float tracking) {
        PdfGlyph before = glyphs.get(i - 1);
        PdfGlyph glyph = glyphs.get(i);
        float gap = glyph.x() - before.right();
        return spaces.get(i) || gap > Math.max(before.wordGap(), glyph.wordGap()) + tracking;
    }

    /** How far the letters of spaced-out type stand apart beyond what parts words elsewhere; mostly 0. */
    private float tracking() {
        if (glyphs.size() < 4) {
            return 0;
        }
        List<Float> gaps = new ArrayList<>();
        for (int i = 1; i < glyphs.size(); i++) {
            if (!spaces.get(i)) {
                gaps.add(glyphs.get(i).x() - glyphs.get(i - 1).right());
            }
        }
        gaps.sort(null);
        float usual = gaps.isEmpty() ? 0 : gaps.get(gaps.size() / 2);
        return usual > main().wordGap() ? LOOSE * usual - main().wordGap() : 0;
    }
}
