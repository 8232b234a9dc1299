package org.factpress.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.factpress.source.Readings.blockWith;
import static org.factpress.source.Readings.texts;
import static org.factpress.source.Readings.zoneOf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.VerticalAlign;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.factpress.model.Cell;
import org.factpress.model.SourceDocument;
import org.factpress.model.Zone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRunTrackChange;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtContentBlock;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

class DocxReaderTest {
    @TempDir
    Path folder;

    private final XWPFDocument word = new XWPFDocument();

    @Test
    void findsHeadingsByOutlineLevelAndByBoldType() throws IOException {
        paragraph("Questions and answers").getCTPPr().addNewOutlineLvl().setVal(BigInteger.ZERO);
        paragraph("Is it over?").getRuns().get(0).setBold(true);
        paragraph("No. The study found 2.2% in three cities.");
        SourceDocument document = read();
        assertThat(blockWith(document, "Questions").level()).isEqualTo(1);
        assertThat(blockWith(document, "Is it over").level()).isEqualTo(2);
        assertThat(zoneOf(document, "2.2%")).isEqualTo(Zone.BODY);
    }

    @Test
    void keepsAFootnoteMarkerInlineAndTheNoteBehindTheBody() throws IOException {
        XWPFFootnote note = word.createFootnote();
        note.createParagraph().createRun().setText("See page 31 of the study.");
        XWPFParagraph paragraph = paragraph("Crime was not displaced.");
        paragraph.addFootnoteReference(note);
        paragraph.createRun().setText(" The police confirm it.");
        paragraph("The end.");
        SourceDocument document = read();
        assertThat(zoneOf(document, "displaced.¹ The police")).isEqualTo(Zone.BODY);
        assertThat(texts(document, Zone.FOOTNOTE)).containsExactly("¹ See page 31 of the study.");
        assertThat(document.text()).endsWith("¹ See page 31 of the study.");
    }

    @Test
    void leavesOutWhatTrackedChangesDelete() throws IOException {
        XWPFParagraph paragraph = paragraph("The share fell to");
        CTRunTrackChange deleted = paragraph.getCTP().addNewDel();
        deleted.addNewR().addNewDelText().setStringValue(" 2.5%");
        CTRunTrackChange inserted = paragraph.getCTP().addNewIns();
        inserted.addNewR().addNewT().setStringValue(" 2.2%.");
        assertThat(read().text()).isEqualTo("The share fell to 2.2%.");
    }

    @Test
    void readsATableInsideACellBehindTheOneAroundIt() throws IOException {
        XWPFTable table = word.createTable(2, 2);
        table.getRow(0).getCell(0).setText("Item");
        table.getRow(0).getCell(1).setText("Number");
        table.getRow(1).getCell(0).setText("Pumps");
        table.getRow(1).getCell(1).setText("12");
        CTTc inner = table.getRow(1).getCell(1).getCTTc().addNewTbl().addNewTr().addNewTc();
        inner.addNewP().addNewR().addNewT().setStringValue("solar: 9");
        SourceDocument document = read();
        assertThat(blockWith(document, "12").cell()).isEqualTo(new Cell(0, 1, 1, 1, 1));
        assertThat(blockWith(document, "solar: 9").cell()).isEqualTo(new Cell(1, 0, 0, 1, 1));
    }

    @Test
    void readsParagraphsAndTablesInsideAContentControl() throws IOException {
        CTSdtContentBlock control = word.getDocument().getBody().addNewSdt().addNewSdtContent();
        control.addNewP().addNewR().addNewT().setStringValue("In all 45 wells were dug.");
        CTTc cell = control.addNewTbl().addNewTr().addNewTc();
        cell.addNewP().addNewR().addNewT().setStringValue("Wells");
        SourceDocument document = read();
        assertThat(zoneOf(document, "45 wells")).isEqualTo(Zone.BODY);
        assertThat(zoneOf(document, "Wells")).isEqualTo(Zone.TABLE_CELL);
    }

    @Test
    void placesTheCellsOfATableWithMergedOnes() throws IOException {
        XWPFTable table = word.createTable(3, 3);
        String[][] texts = {{"Group", "2012", "2015"}, {"Minors", "8.16%", "2.2%"}, {"", "0.75%", "0.1%"}};
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 3; column++) {
                table.getRow(row).getCell(column).setText(texts[row][column]);
            }
        }
        table.getRow(1).getCell(0).getCTTc().addNewTcPr().addNewVMerge().setVal(STMerge.RESTART);
        table.getRow(2).getCell(0).getCTTc().addNewTcPr().addNewVMerge().setVal(STMerge.CONTINUE);
        SourceDocument document = read();
        assertThat(zoneOf(document, "2012")).isEqualTo(Zone.TABLE_HEADER);
        assertThat(blockWith(document, "Minors").cell()).isEqualTo(new Cell(0, 1, 0, 2, 1));
        assertThat(blockWith(document, "0.1%").cell()).isEqualTo(new Cell(0, 2, 2, 1, 1));
    }

    @Test
    void labelsHeadersAndFootersAsBoilerplate() throws IOException {
        word.createHeader(HeaderFooterType.DEFAULT)
                .createParagraph()
                .createRun()
                .setText("Staff only, 12 copies");
        word.createFooter(HeaderFooterType.DEFAULT)
                .createParagraph()
                .createRun()
                .setText("Version 3");
        paragraph("The share fell to 2.2%.");
        SourceDocument document = read();
        assertThat(zoneOf(document, "12 copies")).isEqualTo(Zone.BOILERPLATE);
        assertThat(zoneOf(document, "Version 3")).isEqualTo(Zone.BOILERPLATE);
        assertThat(zoneOf(document, "2.2%")).isEqualTo(Zone.BODY);
    }

    @Test
    void raisesTypedMarkersAndDropsHiddenWords() throws IOException {
        XWPFParagraph paragraph = paragraph("It fell.");
        paragraph.createRun().setText("2");
        paragraph.getRuns().get(1).setSubscript(VerticalAlign.SUPERSCRIPT);
        paragraph.createRun().setText(" internal 99");
        paragraph.getRuns().get(2).setVanish(true);
        assertThat(read().text()).isEqualTo("It fell.²");
    }

    @Test
    void labelsListItems() throws IOException {
        XWPFParagraph paragraph = paragraph("369 cases");
        paragraph.setNumID(BigInteger.ONE);
        paragraph.setNumILvl(BigInteger.ONE);
        assertThat(blockWith(read(), "369 cases").zone()).isEqualTo(Zone.LIST_ITEM);
        assertThat(blockWith(read(), "369 cases").level()).isEqualTo(2);
    }

    @Test
    void readsTitleAndDateOfItsProperties() throws IOException {
        word.getProperties().getCoreProperties().setTitle("Staff questions");
        word.getProperties()
                .getCoreProperties()
                .setCreated(Optional.of(Date.from(Instant.parse("2015-06-08T23:00:00Z"))));
        paragraph("The share fell.");
        SourceDocument document = read();
        assertThat(document.title()).isEqualTo("Staff questions");
        assertThat(document.date()).isEqualTo(LocalDate.of(2015, 6, 8));
    }

    private XWPFParagraph paragraph(String text) {
        XWPFParagraph paragraph = word.createParagraph();
        paragraph.createRun().setText(text);
        return paragraph;
    }

    private SourceDocument read() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        word.write(bytes);
        return Readings.read(folder, "faq.docx", bytes.toByteArray());
    }
}
