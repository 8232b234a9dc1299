package org.factpress.verify;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Reads each character of the pages with its place, those inside charts too; a reader's own ordering plays no part. */
final class PageReader extends PDFTextStripper {
    private final List<Glyph> glyphs = new ArrayList<>();

    private PageReader() {}

    static List<Glyph> read(PDDocument document) throws IOException {
        PageReader reader = new PageReader();
        reader.getText(document);
        return List.copyOf(reader.glyphs);
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        String text = position.getUnicode();
        if (text != null && !text.isBlank()) {
            double left = position.getTextMatrix().getTranslateX();
            glyphs.add(new Glyph(
                    getCurrentPageNo(),
                    text,
                    left + position.getWidth() / 2,
                    position.getTextMatrix().getTranslateY(),
                    isVisible()));
        }
    }

    private boolean isVisible() {
        return getGraphicsState().getTextState().getRenderingMode() == RenderingMode.FILL;
    }
}
