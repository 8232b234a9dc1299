package org.factpress.source;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Collects the lines of a PDF in the order in which they are drawn: that keeps columns apart. */
final class PdfLines extends PDFTextStripper {
    private static final Map<String, String> BULLETS =
            Map.of("\uF0B7", "•", "\uF0A7", "▪", "\uF02D", "–", "\u0095", "•");

    private final Limits limits;
    private final List<PdfPage> pages = new ArrayList<>();
    private List<PdfLine> lines = new ArrayList<>();
    private final List<PdfWord> words = new ArrayList<>();
    private boolean spaced = true;
    private int characters;

    private PdfLines(Limits limits) {
        this.limits = limits;
        setSortByPosition(false);
    }

    static List<PdfPage> of(PDDocument document, Limits limits) throws IOException {
        PdfLines collector = new PdfLines(limits);
        try {
            collector.writeText(document, Writer.nullWriter());
        } catch (IOException e) {
            throw UnreadableSource.damaged(
                    "has a page that cannot be read (page " + collector.getCurrentPageNo() + ")");
        }
        return collector.pages;
    }

    @Override
    protected void startPage(PDPage page) {
        lines = new ArrayList<>();
        words.clear();
        spaced = true;
    }

    @Override
    protected void endPage(PDPage page) {
        closeLine();
        boolean lying = page.getRotation() % 180 != 0;
        float height = lying ? page.getCropBox().getWidth() : page.getCropBox().getHeight();
        pages.add(new PdfPage(getCurrentPageNo(), height, lines));
    }

    @Override
    protected void writeWordSeparator() {
        spaced = true;
    }

    @Override
    protected void writeLineSeparator() {
        spaced = true;
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        limits.checkCharacters(characters += text.length());
        int from = 0;
        for (int to = 1; to <= positions.size(); to++) {
            if (to == positions.size() || !sameSetting(positions.get(from), positions.get(to))) {
                boolean whole = from == 0 && to == positions.size();
                add(whole ? text : unicode(positions.subList(from, to)), positions.subList(from, to));
                from = to;
            }
        }
    }

    private static boolean sameSetting(TextPosition a, TextPosition b) {
        return Math.abs(a.getFontSizeInPt() - b.getFontSizeInPt()) < 0.2f
                && Math.abs(a.getYDirAdj() - b.getYDirAdj()) < 0.2f;
    }

    private static String unicode(List<TextPosition> positions) {
        StringBuilder text = new StringBuilder();
        positions.forEach(position -> text.append(position.getUnicode()));
        return text.toString();
    }

    private void add(String text, List<TextPosition> positions) {
        String shown = BULLETS.getOrDefault(text, text).replace('\u00a0', ' ').strip();
        if (shown.isEmpty()) {
            spaced = true;
            return;
        }
        TextPosition first = positions.get(0);
        TextPosition last = positions.get(positions.size() - 1);
        float right = last.getXDirAdj() + last.getWidthDirAdj();
        boolean glued = !spaced && !words.isEmpty();
        PdfWord word = new PdfWord(
                shown, first.getXDirAdj(), right, first.getYDirAdj(), first.getFontSizeInPt(), isBold(first), glued);
        if (!words.isEmpty() && !continuesLine(word)) {
            closeLine();
        }
        words.add(word);
        spaced = false;
    }

    private boolean continuesLine(PdfWord word) {
        PdfWord last = words.get(words.size() - 1);
        float size = Math.max(word.size(), last.size());
        return Math.abs(word.baseline() - last.baseline()) < 0.5f * size && word.x() >= last.right() - 0.5f * size;
    }

    private void closeLine() {
        if (!words.isEmpty()) {
            lines.add(PdfLine.of(getCurrentPageNo(), words));
            words.clear();
        }
    }

    private static boolean isBold(TextPosition position) {
        PDFont font = position.getFont();
        String name = String.valueOf(font.getName()).toLowerCase(Locale.ROOT);
        PDFontDescriptor descriptor = font.getFontDescriptor();
        return name.matches(".*(bold|black|heavy|semib).*")
                || (descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= 600));
    }
}
