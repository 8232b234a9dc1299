package org.factpress.chart;

import java.awt.BasicStroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.QuadCurve2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.factpress.model.Observation;

/** Thin curved arrows from one value to the next, each with the figure of its change. */
final class ChangeArrows {
    private static final int FEW = 4;
    private static final double AIR = 3;
    private static final double LEVEL = 13;
    private static final double HEAD = 3.6;
    private static final BasicStroke THIN = new BasicStroke(0.9f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);

    private final Pen pen;
    private final ChartWords words;

    ChangeArrows(Pen pen, ChartWords words) {
        this.pen = pen;
        this.words = words;
    }

    /** Every change between neighbours; of a long series only the latest. Without both texts written there is no arrow. */
    void draw(IndicatorSeries series, List<Label> values) {
        boolean few = series.readings().size() <= FEW;
        for (Step step : series.steps()) {
            Optional<Label> from = label(step.from(), values);
            Optional<Label> to = label(step.to(), values);
            if (from.isPresent() && to.isPresent() && (few || step.to().equals(series.latest()))) {
                draw(from.get(), to.get(), step.change());
            }
        }
    }

    private static Optional<Label> label(Reading reading, List<Label> values) {
        String id = reading.observation().id();
        return values.stream().filter(label -> id.equals(label.observation())).findFirst();
    }

    /** The first way that crosses no text; where every one would, the change is told in words only. */
    private void draw(Label from, Label to, Observation change) {
        List<Rectangle2D> ends = List.of(from.box(), to.box());
        Stream.of(curve(from, to), arc(from, to, LEVEL), arc(from, to, 2 * LEVEL))
                .filter(curve -> pen.isFree(curve, ends))
                .filter(curve -> pen.write(figure(curve, change)))
                .findFirst()
                .ifPresent(curve -> {
                    pen.line(curve, Palette.CAUTION, THIN);
                    pen.line(head(curve), Palette.CAUTION, THIN);
                    pen.takeAlong(curve);
                });
    }

    private Label figure(QuadCurve2D curve, Observation change) {
        Label figure = new Label(
                words.change(change), 0, 0, Typeface.BOLD, Palette.CAUTION, Label.role(change.computed()), change.id());
        // Not the curve's own bounds, which older JDKs draw around the control point and newer ones around the curve.
        double top = Math.min(curve.getCtrlY(), Math.min(curve.getY1(), curve.getY2()));
        return figure.centredAt((curve.getX1() + curve.getX2()) / 2, top - 2 - Typeface.DESCENT);
    }

    /** From beside the higher text to above the lower one (or back); between equal heights an arc over both. */
    private static QuadCurve2D curve(Label from, Label to) {
        Point2D start = top(from);
        Point2D end = top(to);
        if (end.getY() - start.getY() > LEVEL) {
            double y = from.box().getCenterY();
            return new QuadCurve2D.Double(from.box().getMaxX() + AIR, y, end.getX(), y, end.getX(), end.getY());
        }
        if (start.getY() - end.getY() > LEVEL) {
            double y = to.box().getCenterY();
            return new QuadCurve2D.Double(
                    start.getX(), start.getY(), start.getX(), y, to.box().getMinX() - AIR, y);
        }
        return arc(from, to, LEVEL);
    }

    /** Over both texts, so high. */
    private static QuadCurve2D arc(Label from, Label to, double height) {
        Point2D start = top(from);
        Point2D end = top(to);
        double y = Math.min(start.getY(), end.getY()) - height;
        return new QuadCurve2D.Double(
                start.getX(), start.getY(), (start.getX() + end.getX()) / 2, y, end.getX(), end.getY());
    }

    private static Point2D top(Label label) {
        return new Point2D.Double(label.box().getCenterX(), label.box().getMinY() - 1.5);
    }

    private static Path2D head(QuadCurve2D curve) {
        Path2D head = new Path2D.Double();
        head.moveTo(-HEAD, -HEAD * 0.7);
        head.lineTo(0, 0);
        head.lineTo(-HEAD, HEAD * 0.7);
        AffineTransform turn = AffineTransform.getTranslateInstance(curve.getX2(), curve.getY2());
        turn.rotate(curve.getX2() - curve.getCtrlX(), curve.getY2() - curve.getCtrlY());
        head.transform(turn);
        return head;
    }
}
