package org.factpress.source;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** Collects what each page of a PDF shows: characters with their places, and the paths that may rule a table. */
final class PdfCanvas extends PDFTextStripper {
    private static final int MOST_ON_A_PAGE = 1_000_000;
    private static final int MOST_OPERATORS = 20_000_000;
    private static final int MOST_FORMS = 50_000;
    private static final int ASLANT = -1;

    private final Limits limits;
    private final List<PdfPage> pages = new ArrayList<>();
    private final PdfPath path = new PdfPath();
    private final Map<Integer, List<PdfGlyph>> glyphs = new TreeMap<>();
    private final Map<PDFont, Boolean> bold = new HashMap<>();
    private final PdfShadows shadows = new PdfShadows();

    /** The last character drawn, while an accent may still join it. */
    private @Nullable TextPosition pending;

    private int onPage;
    private int characters;
    private int operators;
    private int forms;

    private PdfCanvas(Limits limits) {
        this.limits = limits;
        Map<String, Runnable> painting = Map.of(
                "S",
                path::stroke,
                "f",
                path::fill,
                "F",
                path::fill,
                "f*",
                path::fill,
                "n",
                () -> {},
                "B",
                this::both,
                "B*",
                this::both);
        painting.forEach((name, paint) -> paints(name, false, paint));
        paints("s", true, path::stroke);
        paints("b", true, this::both);
        paints("b*", true, this::both);
        builds("m", 2, to -> path.move(point(to[0], to[1])));
        builds("l", 2, to -> path.line(point(to[0], to[1])));
        builds("c", 6, to -> path.curve(point(to[4], to[5])));
        builds("v", 4, to -> path.curve(point(to[2], to[3])));
        builds("y", 4, to -> path.curve(point(to[2], to[3])));
        builds("h", 0, none -> path.close());
        builds("re", 4, this::rectangle);
    }

    private void builds(String operator, int operands, PdfPathOperator.Effect effect) {
        addOperator(new PdfPathOperator(this, operator, operands, effect));
    }

    private void paints(String operator, boolean closes, Runnable paint) {
        builds(operator, 0, none -> {
            if (closes) {
                path.close();
            }
            paint.run();
            path.end();
        });
    }

    private void both() {
        path.fill();
        path.stroke();
    }

    private void rectangle(float[] box) {
        path.move(point(box[0], box[1]));
        path.line(point(box[0] + box[2], box[1]));
        path.line(point(box[0] + box[2], box[1] + box[3]));
        path.line(point(box[0], box[1] + box[3]));
        path.close();
    }

    private Point2D.Float point(float x, float y) {
        return getGraphicsState().getCurrentTransformationMatrix().transformPoint(x, y);
    }

    static List<PdfPage> of(PDDocument document, Limits limits) throws IOException {
        PdfCanvas canvas = new PdfCanvas(limits);
        try {
            canvas.writeText(document, Writer.nullWriter());
        } catch (IOException e) {
            throw UnreadableSource.damaged("has a page that cannot be read (page " + canvas.getCurrentPageNo() + ")");
        }
        return canvas.pages;
    }

    /** Forms that draw one another many times over make few bytes into a drawing without end. */
    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        forms += operator.getName().equals("Do") ? 1 : 0;
        if (++operators > MOST_OPERATORS || forms > MOST_FORMS) {
            throw UnreadableSource.tooLarge("draws without end (page " + getCurrentPageNo() + ")");
        }
        super.processOperator(operator, operands);
    }

    @Override
    protected void startPage(PDPage page) {
        glyphs.clear();
        shadows.clear();
        path.end();
        onPage = 0;
        operators = 0;
        forms = 0;
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        limits.checkCharacters(++characters);
        if (++onPage > MOST_ON_A_PAGE) {
            throw UnreadableSource.tooLarge(
                    "holds over " + MOST_ON_A_PAGE + " characters on page " + getCurrentPageNo());
        }
        if (pending != null && position.isDiacritic() && pending.contains(position)) {
            pending.mergeDiacritic(position);
            return;
        }
        if (pending != null && pending.isDiacritic() && position.contains(pending)) {
            position.mergeDiacritic(pending);
        } else {
            takePending();
        }
        pending = position;
    }

    private void takePending() {
        TextPosition position = pending;
        pending = null;
        if (position == null) {
            return;
        }
        PdfGlyph glyph = PdfGlyph.of(position, bold.computeIfAbsent(position.getFont(), PdfGlyph::isBold));
        if (glyph.isSound() && (glyph.isBlank() || !shadows.repeats(glyph))) {
            int direction = PdfGlyph.isAslant(position) ? ASLANT : Math.round(position.getDir());
            glyphs.computeIfAbsent(direction, key -> new ArrayList<>()).add(glyph);
        }
    }

    @Override
    protected void endPage(PDPage page) {
        takePending();
        PdfFrame frame = PdfFrame.of(page, mainDirection());
        List<PdfLine> main = lines(frame, glyphs.getOrDefault(frame.direction(), List.of()));
        List<PdfLine> aslant = new ArrayList<>();
        glyphs.forEach((direction, drawn) -> {
            if (direction != frame.direction()) {
                aslant.addAll(direction == ASLANT ? inOrder(drawn) : lines(PdfFrame.of(page, direction), drawn));
            }
        });
        PdfDrawing drawing = path.take(frame);
        List<PdfLine> shown = PdfBullets.added(main, drawing.dots());
        pages.add(new PdfPage(getCurrentPageNo(), frame.width(), frame.height(), shown, aslant, drawing));
        glyphs.clear();
        shadows.clear();
    }

    private int mainDirection() {
        int main = 0;
        int most = 0;
        for (Map.Entry<Integer, List<PdfGlyph>> entry : glyphs.entrySet()) {
            if (entry.getKey() != ASLANT && entry.getValue().size() > most) {
                most = entry.getValue().size();
                main = entry.getKey();
            }
        }
        return main;
    }

    /** What stands beside the page, where printers' marks stand, is no part of it. */
    private List<PdfLine> lines(PdfFrame frame, List<PdfGlyph> drawn) {
        PdfLineMaker lines = new PdfLineMaker(getCurrentPageNo());
        drawn.stream().filter(frame::shows).forEach(lines::add);
        return lines.lines();
    }

    /** Each character aslant has a baseline of its own: they are read in the order in which they are drawn. */
    private List<PdfLine> inOrder(List<PdfGlyph> drawn) {
        PdfLineMaker lines = new PdfLineMaker(getCurrentPageNo());
        float x = 0;
        for (PdfGlyph glyph : drawn) {
            float width = glyph.right() - glyph.x();
            lines.add(new PdfGlyph(glyph.text(), x, x + width, 0, glyph.size(), glyph.wordGap(), glyph.bold()));
            x += width;
        }
        return lines.lines();
    }
}
