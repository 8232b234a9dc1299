package org.factpress.samples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** Writes a staff FAQ as a word processor would: styled headings, a table, and footnotes that are footnotes. */
final class StaffFaqDocx {
    byte[] bytes(SampleText faq) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            FaqStyles.define(document);
            styled(document, "Title", faq.text("title"));
            styled(document, "Subtitle", faq.text("subtitle"));
            List<XWPFFootnote> notes = footnotes(document, faq);
            for (SampleText section : faq.parts("sections")) {
                write(document, section, notes);
            }
            fixProperties(document, LocalDate.parse(faq.text("date")));
            return packed(document);
        }
    }

    private static List<XWPFFootnote> footnotes(XWPFDocument document, SampleText faq) {
        return faq.texts("footnotes").stream()
                .map(text -> footnote(document, text))
                .toList();
    }

    private static XWPFFootnote footnote(XWPFDocument document, String text) {
        XWPFFootnote note = document.createFootnote();
        XWPFRun run = note.createParagraph().createRun();
        run.setText(" " + text);
        run.setFontSize(9);
        return note;
    }

    private static void write(XWPFDocument document, SampleText section, List<XWPFFootnote> notes) {
        styled(document, "Heading2", section.text("question"));
        for (String answer : section.texts("answer")) {
            runs(document.createParagraph(), answer, notes);
        }
        if (section.has("table")) {
            table(document, section.part("table"));
        }
    }

    private static void runs(XWPFParagraph paragraph, String marked, List<XWPFFootnote> notes) {
        for (InlineRun inline : InlineRun.parse(marked)) {
            if (inline.note() > 0) {
                paragraph.addFootnoteReference(notes.get(inline.note() - 1));
            } else {
                XWPFRun run = paragraph.createRun();
                run.setText(inline.text());
                run.setBold(inline.bold());
                run.setItalic(inline.italic());
            }
        }
    }

    private static void table(XWPFDocument document, SampleText table) {
        styled(document, "Caption", table.text("caption"));
        List<List<String>> rows = table.rows("rows");
        XWPFTable grid = document.createTable(rows.size(), rows.get(0).size());
        grid.setWidth("100%");
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                cell(grid, row, column, rows.get(row).get(column));
            }
        }
        grid.getRow(0).setRepeatHeader(true);
        document.createParagraph();
    }

    private static void cell(XWPFTable grid, int row, int column, String text) {
        XWPFParagraph paragraph = grid.getRow(row).getCell(column).getParagraphArray(0);
        paragraph.setSpacingAfter(0);
        paragraph.setAlignment(column == 0 ? ParagraphAlignment.LEFT : ParagraphAlignment.RIGHT);
        XWPFRun run = paragraph.createRun();
        run.setText(text);
        run.setBold(row == 0);
    }

    private static void styled(XWPFDocument document, String style, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        paragraph.createRun().setText(text);
    }

    private static void fixProperties(XWPFDocument document, LocalDate day) {
        Optional<Date> date = Optional.of(Date.from(day.atTime(9, 0).toInstant(ZoneOffset.UTC)));
        PackagePropertiesPart properties =
                document.getProperties().getCoreProperties().getUnderlyingProperties();
        properties.setCreatedProperty(date);
        properties.setModifiedProperty(date);
        properties.setCreatorProperty(Letterhead.read().name());
    }

    private static byte[] packed(XWPFDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.write(out);
        return FixedZip.repack(out.toByteArray());
    }
}
