package org.factpress.report.page;

import com.lowagie.text.pdf.PdfGraphics2D;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfRectangle;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfTemplate;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;
import org.factpress.chart.DrawnText;
import org.factpress.chart.ReleaseChart;
import org.factpress.chart.ScriptFont;
import org.factpress.report.story.Face;

/** A chart as vectors: a figure with its alternative text and its box; the numerals in it go to the ledger. */
record Drawing(ReleaseChart chart, double before, double tallest) implements Block {
    @Override
    public List<Slice> slices(StructureNode parent, double width, Fonts fonts) {
        double height = Math.max(chart.leastHeightFor(width), Math.min(tallest, chart.heightFor(width)));
        StructureNode figure = parent.child("Figure")
                .with("Alt", new PdfString(chart.altText(), PdfObject.TEXT_UNICODE))
                .attribute("Layout", "Placement", new PdfName("Block"));
        return List.of(
                Slice.of(before, height, (canvas, left, top) -> paint(canvas, figure, left, top, width, height)));
    }

    private void paint(Canvas canvas, StructureNode figure, double left, double top, double width, double height) {
        float bottom = (float) canvas.fromBottom(top + height);
        PdfTemplate template = canvas.content().createTemplate((float) width, (float) height);
        PdfGraphics2D graphics = new PdfGraphics2D(
                template, (float) width, (float) height, canvas.fonts().mapper(), false, false, 0);
        List<DrawnText> texts = chart.draw(graphics, new Rectangle2D.Double(0, 0, width, height));
        graphics.dispose();
        figure.attribute("Layout", "BBox", new PdfRectangle((float) left, bottom, (float) (left + width), (float)
                (bottom + height)));
        figure.content(canvas.content(), () -> canvas.content().addTemplate(template, (float) left, bottom));
        texts.forEach(text -> enter(canvas, text, left, top));
    }

    private void enter(Canvas canvas, DrawnText drawn, double left, double top) {
        requireGlyphs(canvas.fonts(), drawn.text());
        if (Numerals.hasDigit(drawn.text())) {
            Rectangle2D box = drawn.box();
            canvas.ledger()
                    .enter(
                            canvas.page(),
                            left + box.getMinX(),
                            canvas.fromBottom(top + box.getMaxY()),
                            left + box.getMaxX(),
                            canvas.fromBottom(top + box.getMinY()),
                            drawn.text().replace('\u00a0', ' '),
                            drawn.role(),
                            drawn.observation());
        }
    }

    /** A drawing is not set by us: a character that the fonts lack would vanish, so it is an error here. */
    private void requireGlyphs(Fonts fonts, String text) {
        text.codePoints()
                .filter(each -> !fonts.has(Face.REGULAR, each)
                        && !ScriptFont.isJoiner(each)
                        && ScriptFont.of(each).isEmpty())
                .findFirst()
                .ifPresent(each -> {
                    throw new IllegalArgumentException(String.format(
                            Locale.ROOT,
                            "the fonts have no character U+%04X, which stands in \"%s\" of the chart '%s';"
                                    + " write the label without it",
                            each,
                            text,
                            chart.id()));
                });
    }
}
