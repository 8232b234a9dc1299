package org.factpress.samples;

import static com.lowagie.text.Element.ALIGN_LEFT;
import static com.lowagie.text.Element.ALIGN_RIGHT;

import com.lowagie.text.Document;
import com.lowagie.text.Font;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.ColumnText;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfPageEventHelper;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.Color;

/** The letterhead of the first page, the running head of the others, and the foot of each. */
final class RunningLines extends PdfPageEventHelper {
    private static final Color RULE = new Color(0xc9d1d9);

    private final Letterhead letterhead;
    private final PressRelease release;
    private final SampleFonts fonts;
    private final int pages;

    RunningLines(Letterhead letterhead, PressRelease release, SampleFonts fonts, int pages) {
        this.letterhead = letterhead;
        this.release = release;
        this.fonts = fonts;
        this.pages = pages;
    }

    @Override
    public void onEndPage(PdfWriter writer, Document document) {
        float left = document.left();
        float right = document.right();
        head(writer, left, right, document.getPageSize().getHeight());
        foot(writer, left, right);
    }

    /** Under the text, which puts it before the text in the file. */
    private void head(PdfWriter writer, float left, float right, float top) {
        PdfContentByte canvas = writer.getDirectContentUnder();
        if (writer.getPageNumber() == 1) {
            letterhead(canvas, left, right, top);
        } else {
            line(canvas, ALIGN_LEFT, letterhead.name(), fonts.strong(8.5f, SampleFonts.ACCENT), left, top - 46);
            line(canvas, ALIGN_RIGHT, release.headline(), small(), right, top - 46);
            rule(canvas, left, right, top - 54, 0.5f, RULE);
        }
    }

    /** Over the text, which puts it after the text in the file. */
    private void foot(PdfWriter writer, float left, float right) {
        PdfContentByte canvas = writer.getDirectContent();
        rule(canvas, left, right, 60, 0.5f, RULE);
        line(canvas, ALIGN_LEFT, letterhead.address() + " · " + letterhead.web(), small(), left, 47);
        line(canvas, ALIGN_RIGHT, "Page " + writer.getPageNumber() + " of " + pages, small(), right, 47);
    }

    private void letterhead(PdfContentByte canvas, float left, float right, float top) {
        bridge(canvas, left, top - 81);
        line(canvas, ALIGN_LEFT, letterhead.name(), fonts.strong(19, SampleFonts.ACCENT), left + 52, top - 67);
        line(canvas, ALIGN_LEFT, letterhead.tagline(), fonts.text(10, SampleFonts.GREY), left + 52, top - 81);
        rule(canvas, left, right, top - 95, 2.2f, SampleFonts.ACCENT);
    }

    /** The publisher's mark: three arches under a road. */
    private static void bridge(PdfContentByte canvas, float x, float y) {
        canvas.saveState();
        canvas.setColorStroke(SampleFonts.ACCENT);
        canvas.setLineWidth(3.2f);
        canvas.moveTo(x, y + 24);
        canvas.lineTo(x + 42, y + 24);
        canvas.stroke();
        for (int arch = 0; arch < 3; arch++) {
            canvas.arc(x + 1.6f + 13 * arch, y - 11, x + 14.4f + 13 * arch, y + 17, 0, 180);
        }
        canvas.stroke();
        canvas.restoreState();
    }

    private Font small() {
        return fonts.text(8.5f, SampleFonts.GREY);
    }

    private static void line(PdfContentByte canvas, int align, String text, Font font, float x, float y) {
        ColumnText.showTextAligned(canvas, align, new Phrase(text, font), x, y, 0);
    }

    private static void rule(PdfContentByte canvas, float x1, float x2, float y, float width, Color colour) {
        canvas.saveState();
        canvas.setColorStroke(colour);
        canvas.setLineWidth(width);
        canvas.moveTo(x1, y);
        canvas.lineTo(x2, y);
        canvas.stroke();
        canvas.restoreState();
    }
}
