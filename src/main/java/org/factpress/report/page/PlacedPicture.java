package org.factpress.report.page;

import com.lowagie.text.DocumentException;
import com.lowagie.text.Image;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfRectangle;
import com.lowagie.text.pdf.PdfString;
import java.util.List;
import org.factpress.model.Picture;

/** A picture as a figure with its alternative text, as large as fits into the given height and the width of the page. */
record PlacedPicture(Picture picture, String alternative, double tallest, double before) implements Block {
    @Override
    public List<Slice> slices(StructureNode parent, double width, Fonts fonts) {
        double scale = Math.min(tallest / picture.height(), width / picture.width());
        double high = picture.height() * scale;
        double wide = picture.width() * scale;
        StructureNode figure = parent.child("Figure")
                .with("Alt", new PdfString(alternative, PdfObject.TEXT_UNICODE))
                .attribute("Layout", "Placement", new PdfName("Block"));
        return List.of(Slice.of(before, high, (canvas, left, top) -> paint(canvas, figure, left, top, wide, high))
                .keptWithNext());
    }

    private void paint(Canvas canvas, StructureNode figure, double left, double top, double wide, double high) {
        float bottom = (float) canvas.fromBottom(top + high);
        figure.attribute("Layout", "BBox", new PdfRectangle((float) left, bottom, (float) (left + wide), (float)
                (bottom + high)));
        figure.content(canvas.content(), () -> {
            try {
                Image image = Image.getInstance(picture.width(), picture.height(), 3, 8, picture.rgb());
                canvas.content().addImage(image, (float) wide, 0, 0, (float) high, (float) left, bottom);
            } catch (DocumentException e) {
                throw new IllegalStateException("the picture of " + alternative + " cannot be placed", e);
            }
        });
    }
}
