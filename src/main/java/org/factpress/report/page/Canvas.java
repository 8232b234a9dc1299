package org.factpress.report.page;

import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDestination;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfOutline;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.Color;
import org.factpress.chart.ScriptFont;
import org.factpress.report.page.Line.Numeral;
import org.factpress.report.page.Line.Segment;
import org.factpress.report.story.Face;
import org.factpress.report.story.TextRun;
import org.factpress.report.story.TextStyle;
import org.jspecify.annotations.Nullable;

/** The page being painted; places are in points from its upper left corner, and every mark is tagged or an artifact. */
final class Canvas {
    private static final double DESCENT = 0.25;
    private static final double ASCENT = 0.78;

    private final PdfWriter writer;
    private final PdfContentByte content;
    private final PageFormat format;
    private final Fonts fonts;
    private final Ledger ledger;
    private final Links links;
    private int page;

    Canvas(PdfWriter writer, PageFormat format, Fonts fonts, StructureTree tree, Ledger ledger) {
        this.writer = writer;
        this.content = writer.getDirectContent();
        this.format = format;
        this.fonts = fonts;
        this.ledger = ledger;
        this.links = new Links(writer, tree);
    }

    void startPage(int number) {
        page = number;
        writer.setPageEmpty(false);
    }

    int page() {
        return page;
    }

    PageFormat format() {
        return format;
    }

    Fonts fonts() {
        return fonts;
    }

    Ledger ledger() {
        return ledger;
    }

    PdfContentByte content() {
        return content;
    }

    double fromBottom(double top) {
        return format.height() - top;
    }

    /** A line of text with its links; {@code node} is null for an artifact such as a running head. */
    void line(Line line, double left, double top, @Nullable StructureNode node) {
        double baseline = top + line.baseline();
        for (Segment segment : line.segments()) {
            segment(segment, left + segment.left(), baseline, node);
        }
        for (Numeral numeral : line.numerals()) {
            enter(numeral, left, fromBottom(baseline));
        }
    }

    private void segment(Segment segment, double left, double baseline, @Nullable StructureNode node) {
        TextRun run = segment.run();
        if (run.border() != null) {
            frame(segment, left, baseline, run.border());
        }
        if (node == null) {
            artifact(() -> show(segment, left, baseline));
            return;
        }
        StructureNode owner = node.of(run);
        owner.content(content, () -> show(segment, left, baseline));
        double bottom = fromBottom(baseline) - run.style().size() * DESCENT;
        double top = fromBottom(baseline) + run.style().rise() + run.style().size() * ASCENT;
        if (run.anchor() != null) {
            place(run.anchor(), top);
        }
        if (run.link() != null) {
            links.add(run.link(), owner, left, bottom, left + segment.width(), top);
        }
    }

    private void show(Segment segment, double left, double baseline) {
        if (segment.script() != null) {
            outline(segment, segment.script(), left, baseline);
            return;
        }
        TextStyle style = segment.run().style();
        content.beginText();
        content.setColorFill(style.colour());
        content.setFontAndSize(fonts.base(style.face()), (float) style.size());
        content.setCharacterSpacing((float) style.tracking());
        content.setTextMatrix((float) left, (float) (fromBottom(baseline) + style.rise()));
        showWords(segment.text());
        content.setCharacterSpacing(0);
        content.endText();
    }

    /** The hyphen at the end of a line is one to the eye; who reads the text has a whole word. */
    private void showWords(String text) {
        int last = text.length() - 1;
        if (last < 0 || text.charAt(last) != Hyphenation.SOFT_HYPHEN) {
            content.showText(text);
            return;
        }
        PdfDictionary said = new PdfDictionary();
        said.put(
                new PdfName("ActualText"),
                new PdfString(String.valueOf(Hyphenation.SOFT_HYPHEN), PdfObject.TEXT_UNICODE));
        content.showText(text.substring(0, last));
        content.beginMarkedContentSequence(new PdfName("Span"), said, true);
        content.showText("-");
        content.endMarkedContentSequence();
    }

    /** Shaped letters as filled outlines, with the text that they show and the script it is in. */
    private void outline(Segment segment, ScriptFont script, double left, double baseline) {
        TextStyle style = segment.run().style();
        PdfDictionary said = new PdfDictionary();
        said.put(new PdfName("ActualText"), new PdfString(segment.text(), PdfObject.TEXT_UNICODE));
        said.put(PdfName.LANG, new PdfString(script.language()));
        content.beginMarkedContentSequence(new PdfName("Span"), said, true);
        content.setColorFill(style.colour());
        Outlines.fill(
                content,
                script.outline(segment.text(), style.face() == Face.BOLD, style.size()),
                left,
                fromBottom(baseline) + style.rise());
        content.endMarkedContentSequence();
    }

    private void enter(Numeral numeral, double left, double baseline) {
        double lifted = baseline + numeral.rise();
        ledger.enter(
                page,
                left + numeral.left(),
                lifted - numeral.size() * DESCENT,
                left + numeral.right(),
                lifted + numeral.size() * ASCENT,
                numeral.text(),
                numeral.role(),
                numeral.observation());
    }

    /** Names this height of the page, so that links can lead to it. */
    void place(String anchor, double top) {
        writer.addNamedDestination(anchor, page, new PdfDestination(PdfDestination.XYZ, -1, (float) top + 4, 0));
    }

    /** A bookmark that leads to this height of the page. */
    PdfOutline bookmark(PdfOutline parent, String title, double top) {
        float height = (float) fromBottom(top) + 4;
        return new PdfOutline(parent, new PdfDestination(PdfDestination.XYZ, -1, height, 0), title);
    }

    PdfOutline bookmarks() {
        return content.getRootOutline();
    }

    void rule(double left, double y, double right, double weight, Color colour) {
        artifact(() -> {
            content.setLineWidth((float) weight);
            content.setColorStroke(colour);
            content.moveTo((float) left, (float) fromBottom(y));
            content.lineTo((float) right, (float) fromBottom(y));
            content.stroke();
        });
    }

    private void frame(Segment segment, double left, double baseline, Color colour) {
        double size = segment.run().style().size();
        double text = segment.width()
                - (segment.text().endsWith(" ") ? fonts.width(" ", segment.run().style()) : 0);
        artifact(() -> {
            content.setLineWidth(0.75f);
            content.setColorStroke(colour);
            content.roundRectangle(
                    (float) left - 4,
                    (float) (fromBottom(baseline) - size * 0.42),
                    (float) text + 8,
                    (float) (size * 1.5),
                    2.5f);
            content.stroke();
        });
    }

    private void artifact(Runnable painting) {
        content.beginMarkedContentSequence(new PdfName("Artifact"), new PdfDictionary(), true);
        painting.run();
        content.endMarkedContentSequence();
    }
}
