package org.factpress.source;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** Reads a Word table with its merged cells. */
final class DocxTable {
    private DocxTable() {}

    static List<Passage> passages(XWPFTable table, int number, DocxNotes notes) {
        TableGrid grid = new TableGrid(number);
        List<XWPFTableRow> rows = table.getRows();
        for (int r = 0; r < rows.size(); r++) {
            grid.newRow();
            int column = 0;
            for (XWPFTableCell cell : rows.get(r).getTableCells()) {
                if (!isMergedIntoUpper(cell)) {
                    int height = 1 + mergedBelow(rows, r, column);
                    grid.add(rows.get(r).isRepeatHeader(), height, width(cell), textOf(cell, notes));
                }
                column += width(cell);
            }
        }
        return grid.passages();
    }

    private static int mergedBelow(List<XWPFTableRow> rows, int row, int column) {
        int merged = 0;
        while (row + merged + 1 < rows.size() && isMergedAt(rows.get(row + merged + 1), column)) {
            merged++;
        }
        return merged;
    }

    private static boolean isMergedAt(XWPFTableRow row, int column) {
        int at = 0;
        for (XWPFTableCell cell : row.getTableCells()) {
            if (at == column) {
                return isMergedIntoUpper(cell);
            }
            at += width(cell);
        }
        return false;
    }

    private static int width(XWPFTableCell cell) {
        CTTcPr properties = cell.getCTTc().getTcPr();
        return properties == null || !properties.isSetGridSpan()
                ? 1
                : properties.getGridSpan().getVal().intValue();
    }

    /** A vertical merge without "restart" goes on with the cell above. */
    private static boolean isMergedIntoUpper(XWPFTableCell cell) {
        CTTcPr properties = cell.getCTTc().getTcPr();
        return properties != null
                && properties.isSetVMerge()
                && !STMerge.RESTART.equals(properties.getVMerge().getVal());
    }

    private static String textOf(XWPFTableCell cell, DocxNotes notes) {
        String own = cell.getParagraphs().stream()
                .map(paragraph -> words(paragraph, notes))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
        String nested = cell.getTables().stream().map(XWPFTable::getText).collect(Collectors.joining(" "));
        return InlineText.strip((own + " " + nested).replaceAll("\\s+", " "));
    }

    private static String words(XWPFParagraph paragraph, DocxNotes notes) {
        return DocxText.of(paragraph.getCTP().getDomNode(), notes).words();
    }
}
