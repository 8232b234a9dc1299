package org.factpress.report.html;

import java.awt.Color;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.factpress.chart.Palette;
import org.factpress.report.story.Face;
import org.factpress.report.story.TextStyle;

/**
 * The styles of a page as classes: each measure that is asked for becomes a rule of the style sheet, in the proportions of paper.
 *
 * <p>Ten points, the size of prose on paper, are one rem; small print is not as small, and large sizes give way on small screens.
 */
final class Looks {
    private static final double PROSE = 10;
    private static final double SMALLEST = 7.4;
    /** In rem, what the smallest size of paper becomes. */
    private static final double LEAST = 0.82;

    private final Palette palette;
    private final Map<String, String> rules = new TreeMap<>();
    private final Set<Face> faces = EnumSet.noneOf(Face.class);

    Looks(Palette palette) {
        this.palette = palette;
        faces.add(Face.REGULAR);
    }

    /** The classes of a whole block. */
    String block(TextStyle style) {
        faces.add(style.face());
        return join(size(style), colour(style.colour()), style.face() == Face.REGULAR ? "" : face(style.face()));
    }

    /** The classes of a run, as far as it differs from its block; its face is told by its element. */
    String run(TextStyle style, TextStyle block) {
        faces.add(style.face());
        boolean sameSize = style.rise() != 0 || style.size() == block.size();
        return join(sameSize ? "" : size(style), style.colour().equals(block.colour()) ? "" : colour(style.colour()));
    }

    /** A line of this width in em, as large as the style says where there is room. */
    String fitted(TextStyle style, double width, double smallest) {
        faces.add(style.face());
        String room = decimal(100 / width) + "cqi";
        String name = "f" + decimal(style.size()).replace('.', '-') + "-" + Math.round(width * 100);
        rule(
                name,
                "font-size:max(" + length(smallest) + ",min(" + length(style.size()) + "," + room + "));line-height:"
                        + decimal(style.leading() / style.size()));
        return join(name, colour(style.colour()), style.face() == Face.REGULAR ? "" : face(style.face()));
    }

    /** A size as a part of that of its block. */
    String part(double part) {
        return rule("e" + Math.round(part * 100), "font-size:" + decimal(part) + "em");
    }

    /** The space above. */
    String before(double points) {
        return points == 0 ? "" : rule("b" + Math.round(points), "margin-top:" + decimal(points / PROSE) + "rem");
    }

    /** The least width of a list's labels. */
    String column(double points) {
        return rule(
                "c" + Math.round(points),
                "grid-template-columns:minmax(" + decimal(points / PROSE) + "rem,max-content) 1fr");
    }

    /** The width of a table's column in per cent. */
    String share(double share) {
        return share == 0 ? "" : rule("w" + Math.round(share), "width:" + Math.round(share) + "%");
    }

    /** Space behind a number, in em, so that its decimal point stands under the others. */
    String behind(double em) {
        return em < 0.01 ? "" : rule("r" + Math.round(em * 100), "--tail:" + decimal(em) + "em");
    }

    private String size(TextStyle style) {
        String name = "s" + decimal(style.size()).replace('.', '-');
        double leading = Math.max(style.leading() / style.size(), style.size() < 12 ? 1.4 : 1.1);
        return rule(name, "font-size:" + length(style.size()) + ";line-height:" + decimal(leading));
    }

    /** The length in CSS that stands for a size on paper. */
    static String length(double points) {
        if (points <= PROSE) {
            return decimal(1 - (PROSE - points) * (1 - LEAST) / (PROSE - SMALLEST)) + "rem";
        }
        String most = decimal(points / PROSE) + "rem";
        return points < 16
                ? most
                : "clamp(" + decimal(points * 0.07) + "rem," + decimal(points * 0.045) + "rem + "
                        + decimal(points * 0.11) + "vw," + most + ")";
    }

    private String colour(Color colour) {
        if (colour.equals(palette.accent())) {
            return "accent";
        } else if (colour.equals(Palette.INK)) {
            return "ink";
        } else if (colour.equals(Palette.GREY)) {
            return "grey";
        } else if (colour.equals(Palette.CAUTION)) {
            return "caution";
        }
        String hex = Palette.hex(colour);
        return rule("x" + hex.substring(1), "color:" + hex);
    }

    private static String face(Face face) {
        return face == Face.BOLD ? "bold" : "italic";
    }

    private String rule(String name, String declarations) {
        rules.put(name, declarations);
        return name;
    }

    private static String join(String... names) {
        return String.join(" ", names).replaceAll(" +", " ").strip();
    }

    /** The rules asked for, in the order of their names. */
    String rules() {
        return rules.entrySet().stream()
                .map(rule -> "." + rule.getKey() + "{" + rule.getValue() + "}")
                .collect(Collectors.joining("\n"));
    }

    Set<Face> faces() {
        return faces;
    }

    static String decimal(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
