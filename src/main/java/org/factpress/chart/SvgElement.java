package org.factpress.chart;

import java.awt.Graphics2D;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import org.jfree.svg.MeetOrSlice;
import org.jfree.svg.PreserveAspectRatio;
import org.jfree.svg.SVGGraphics2D;
import org.jfree.svg.ViewBox;

/**
 * A drawing as one SVG element that names and describes itself.
 *
 * <p>Its texts are outlines, so that it looks the same everywhere, unless the place has the font for them.
 */
final class SvgElement {
    private final SVGGraphics2D graphics;
    private final String id;
    private final ViewBox box;

    /** The id stands before those of all parts; width and height are in points. */
    SvgElement(String id, double width, double height) {
        this.id = id;
        this.box = new ViewBox(0, 0, (int) width, (int) Math.ceil(height));
        this.graphics = new SVGGraphics2D(width, Math.ceil(height));
        graphics.setDefsKeyPrefix(id + "-");
        graphics.setGeomDoubleConverter(SvgElement::decimal);
        graphics.setTransformDoubleConverter(SvgElement::decimal);
        graphics.setRenderingHint(Typeface.OUTLINES, true);
    }

    /** Texts of these characters stay texts, in the font of the page around the drawing. */
    SvgElement withTexts(IntPredicate letters) {
        graphics.setRenderingHint(Typeface.TEXTS, letters);
        graphics.setFontFunction(family -> "inherit");
        return this;
    }

    SvgElement drawn(Consumer<Graphics2D> drawing) {
        drawing.accept(graphics);
        return this;
    }

    /** {@code sized}: as wide and high as drawn; otherwise as large as its place. */
    String described(String title, String description, boolean sized) {
        String element = graphics.getSVGElement(id, sized, box, PreserveAspectRatio.XMID_YMID, MeetOrSlice.MEET);
        String name = escaped(id);
        int end = element.indexOf('>');
        String start = element.substring(0, end);
        // In a page of HTML the namespaces go without saying.
        String root = (sized ? start : start.replaceAll(" xmlns[:\\w]*='[^']*'", ""))
                + " role=\"img\" aria-labelledby=\"" + name + "-title " + name + "-desc\">";
        // Title and description come first inside the root, and it names both.
        String words = "<title id=\"" + name + "-title\">" + escaped(title) + "</title>\n<desc id=\"" + name
                + "-desc\">" + escaped(description) + "</desc>\n";
        return root + "\n" + words + element.substring(end + 1);
    }

    private static String decimal(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
