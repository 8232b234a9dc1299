package org.factpress.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** Where each character of a printed file stands and which element it belongs to, and what is wrong with that. */
final class PageLayout {
    /** The box in points from the page's lower left corner: from its advance width, and what a letter of its size may take. */
    record Glyph(
            int page,
            String text,
            double left,
            double right,
            double baseline,
            double size,
            @Nullable PDStructureElement element) {
        double bottom() {
            return baseline - 0.2 * size;
        }

        double top() {
            return baseline + 0.68 * size;
        }

        boolean overlaps(Glyph other) {
            double across = Math.min(right, other.right) - Math.max(left, other.left);
            double down = Math.min(top(), other.top()) - Math.max(bottom(), other.bottom());
            return across > 0.25 * Math.min(right - left, other.right - other.left)
                    && across > 0.3
                    && down > 0.2 * Math.min(size, other.size);
        }

        /** Marks stand over and under their letters by design. */
        boolean isMark() {
            return text.codePoints()
                    .anyMatch(each -> Character.getType(each) == Character.NON_SPACING_MARK
                            || Character.getType(each) == Character.COMBINING_SPACING_MARK);
        }
    }

    private static final double SIDE = 51;
    private static final double TEXT_TOP = 76;
    private static final double BAND_TOP = 40;
    private static final double FOOT = 34;
    private static final double TALLEST_ROW = 260;

    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<PDRectangle> pages = new ArrayList<>();
    private final List<String> outlined = new ArrayList<>();
    private final Map<String, PDStructureElement> owners = new HashMap<>();

    private PageLayout() {}

    static PageLayout of(byte[] pdf) {
        PageLayout layout = new PageLayout();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Map<COSDictionary, Integer> numbers = new IdentityHashMap<>();
            document.getPages().forEach(page -> {
                numbers.put(page.getCOSObject(), numbers.size() + 1);
                layout.pages.add(page.getMediaBox());
            });
            layout.owners(document.getDocumentCatalog().getStructureTreeRoot(), numbers);
            layout.new Reader().getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return layout;
    }

    int pages() {
        return pages.size();
    }

    /** All that is printed, in the order of printing, without spaces. */
    String text() {
        StringBuilder text = new StringBuilder();
        glyphs.forEach(glyph -> text.append(glyph.text()));
        return text.toString();
    }

    /** What is drawn as outlines, as it is told to whoever does not see it, in the order of reading. */
    List<String> outlined() {
        return List.copyOf(outlined);
    }

    List<String> faults() {
        List<String> faults = new ArrayList<>();
        outside(faults);
        overlaps(faults);
        lastHeadings(faults);
        cutRows(faults);
        return faults;
    }

    private void owners(PDStructureNode node, Map<COSDictionary, Integer> numbers) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDMarkedContentReference reference && node instanceof PDStructureElement element) {
                COSDictionary page = (COSDictionary) reference.getCOSObject().getDictionaryObject(COSName.PG);
                owners.put(numbers.get(page) + "/" + reference.getMCID(), element);
            } else if (kid instanceof PDStructureElement child) {
                owners(child, numbers);
            }
        }
    }

    private void outside(List<String> faults) {
        for (Glyph glyph : glyphs) {
            PDRectangle page = pages.get(glyph.page() - 1);
            boolean inBand = glyph.baseline() > page.getHeight() - TEXT_TOP;
            if (glyph.left() < SIDE - 0.6 || glyph.right() > page.getWidth() - SIDE + 0.6) {
                faults.add("beside the text: " + glyph);
            }
            if (glyph.bottom() < FOOT - 1 || glyph.baseline() > page.getHeight() - BAND_TOP) {
                faults.add("above or below the text: " + glyph);
            }
            if (inBand && glyph.bottom() < page.getHeight() - TEXT_TOP) {
                faults.add("between band and text: " + glyph);
            }
        }
    }

    private void overlaps(List<String> faults) {
        List<Glyph> sorted = glyphs.stream()
                .filter(glyph -> !glyph.isMark())
                .sorted(Comparator.comparingInt(Glyph::page).thenComparingDouble(Glyph::left))
                .toList();
        for (int i = 0; i < sorted.size(); i++) {
            Glyph one = sorted.get(i);
            for (int j = i + 1;
                    j < sorted.size()
                            && sorted.get(j).page() == one.page()
                            && sorted.get(j).left() < one.right();
                    j++) {
                if (one.overlaps(sorted.get(j))) {
                    faults.add("overlap: " + one + " and " + sorted.get(j));
                }
            }
        }
    }

    /** The lowest line of a page, but for the last page, is no heading. */
    private void lastHeadings(List<String> faults) {
        Map<Integer, Glyph> lowest = new TreeMap<>();
        glyphs.stream()
                .filter(glyph -> glyph.element() != null)
                .forEach(glyph -> lowest.merge(
                        glyph.page(), glyph, (one, other) -> one.baseline() <= other.baseline() ? one : other));
        lowest.values().stream()
                .filter(glyph -> type(glyph).matches("H[1-6]"))
                .forEach(glyph -> faults.add("a heading ends the page: " + glyph));
    }

    private static String type(Glyph glyph) {
        return glyph.element() == null ? "" : glyph.element().getStructureType();
    }

    /** A row stands on one page, unless it is so tall that it may be broken between its lines. */
    private void cutRows(List<String> faults) {
        Map<PDStructureElement, List<Glyph>> rows = new HashMap<>();
        Map<COSDictionary, PDStructureElement> known = new IdentityHashMap<>();
        for (Glyph glyph : glyphs) {
            PDStructureElement row = row(glyph.element());
            if (row != null) {
                PDStructureElement same = known.computeIfAbsent(row.getCOSObject(), each -> row);
                rows.computeIfAbsent(same, each -> new ArrayList<>()).add(glyph);
            }
        }
        rows.values().forEach(row -> {
            TreeSet<Integer> on = new TreeSet<>(row.stream().map(Glyph::page).toList());
            if (on.size() > 1 && height(row) <= TALLEST_ROW - 20) {
                faults.add("a row of " + height(row) + " pt is cut: " + row.get(0));
            }
        });
    }

    private static double height(List<Glyph> row) {
        Map<Integer, double[]> extents = new TreeMap<>();
        for (Glyph glyph : row) {
            double[] extent =
                    extents.computeIfAbsent(glyph.page(), each -> new double[] {Double.MAX_VALUE, -Double.MAX_VALUE});
            extent[0] = Math.min(extent[0], glyph.bottom());
            extent[1] = Math.max(extent[1], glyph.top());
        }
        return extents.values().stream()
                .mapToDouble(extent -> extent[1] - extent[0])
                .sum();
    }

    private static @Nullable PDStructureElement row(@Nullable PDStructureElement element) {
        PDStructureNode node = element;
        while (node instanceof PDStructureElement each) {
            if (each.getStructureType().equals("TR")) {
                return each;
            }
            node = each.getParent();
        }
        return null;
    }

    private final class Reader extends PDFTextStripper {
        private final Deque<Integer> open = new ArrayDeque<>();

        @Override
        public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
            int outer = open.isEmpty() ? -1 : open.peek();
            open.push(properties == null ? outer : properties.getInt(COSName.MCID, outer));
            if (properties != null && properties.containsKey(COSName.ACTUAL_TEXT)) {
                outlined.add(properties.getString(COSName.ACTUAL_TEXT));
            }
            super.beginMarkedContentSequence(tag, properties);
        }

        @Override
        public void endMarkedContentSequence() {
            open.pop();
            super.endMarkedContentSequence();
        }

        @Override
        protected void processTextPosition(TextPosition position) {
            String text = position.getUnicode();
            if (text != null && !text.isBlank()) {
                int mcid = open.isEmpty() ? -1 : open.peek();
                double left = position.getTextMatrix().getTranslateX();
                glyphs.add(new Glyph(
                        getCurrentPageNo(),
                        text,
                        left,
                        left + position.getWidth(),
                        position.getTextMatrix().getTranslateY(),
                        position.getFontSizeInPt(),
                        owners.get(getCurrentPageNo() + "/" + mcid)));
            }
        }
    }
}
