package org.factpress.chart;

import java.awt.geom.Rectangle2D;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.factpress.model.ReleaseFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The filled boxes of one colour in the SVG of a chart. */
record SvgShapes(List<Rectangle2D> boxes) {
    static final String ACCENT = "fill:rgb(11,94,107)";
    static final String REST = "fill:rgb(201,209,217)";
    static final String POSSIBLE = "fill:rgb(255,255,255)";

    private static final Pattern BOX =
            Pattern.compile("M([\\d.]+),([\\d.]+)L([\\d.]+),([\\d.]+)L([\\d.]+),([\\d.]+)L[^QCM]*?Z");

    static SvgShapes of(Sample sample, String colour) {
        ReleaseFile svg = Charts.files(sample.revision()).get(0);
        List<Rectangle2D> boxes = new ArrayList<>();
        Jsoup.parse(new String(svg.bytes(), StandardCharsets.UTF_8), Parser.xmlParser()).select("rect, path").stream()
                .filter(shape -> isOf(shape, colour))
                .forEach(shape -> boxes.addAll(boxes(shape)));
        return new SvgShapes(boxes);
    }

    double area() {
        return boxes.stream()
                .mapToDouble(box -> box.getWidth() * box.getHeight())
                .sum();
    }

    private static boolean isOf(Element shape, String colour) {
        return shape.attr("style").contains(colour)
                || shape.attr("style").isEmpty()
                        && shape.parents().stream()
                                .anyMatch(parent -> parent.attr("style").contains(colour));
    }

    private static List<Rectangle2D> boxes(Element shape) {
        if (shape.tagName().equals("rect")) {
            return List.of(new Rectangle2D.Double(
                    number(shape, "x"), number(shape, "y"), number(shape, "width"), number(shape, "height")));
        }
        // A letter is curved, or has corners that no box has.
        return shape.attr("d").matches(".*[QC].*")
                ? List.of()
                : BOX.matcher(shape.attr("d")).results().map(SvgShapes::box).toList();
    }

    private static Rectangle2D box(MatchResult found) {
        Rectangle2D box = new Rectangle2D.Double(number(found, 1), number(found, 2), 0, 0);
        box.add(number(found, 5), number(found, 6));
        return box;
    }

    private static double number(MatchResult found, int group) {
        return Double.parseDouble(found.group(group));
    }

    private static double number(Element shape, String attribute) {
        return Double.parseDouble(shape.attr(attribute));
    }
}
