package org.factpress.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.factpress.source.Readings.blockWith;
import static org.factpress.source.Readings.texts;
import static org.factpress.source.Readings.zoneOf;

import java.io.IOException;
import java.nio.file.Path;
import org.factpress.model.Block;
import org.factpress.model.Cell;
import org.factpress.model.SourceDocument;
import org.factpress.model.Zone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfTablesTest {
    @TempDir
    Path folder;

    private final PdfDraft pdf = new PdfDraft();

    @Test
    void readsARuledTableWithAHeadOverTwoColumnsAndALongRowHead() throws IOException {
        pdf.line(60, 80, "Table 1. Minors by group (%)")
                .grid(new float[] {60, 220, 380}, new float[] {100, 120, 140, 170, 190})
                .grid(new float[] {300}, new float[] {120, 190})
                .line(230, 114, "Share of minors")
                .line(64, 134, "Group")
                .line(230, 134, "2012")
                .line(310, 134, "2015")
                .line(64, 152, "Young minors in the")
                .line(64, 164, "venues that were seen")
                .line(230, 158, "0.75")
                .line(310, 158, "0.1")
                .line(64, 184, "Total")
                .line(230, 184, "8.16")
                .line(310, 184, "2.2");
        SourceDocument document = read();
        assertThat(zoneOf(document, "Table 1.")).isEqualTo(Zone.CAPTION);
        assertThat(cell(document, "Share of minors")).isEqualTo(new Cell(0, 0, 1, 1, 2));
        assertThat(texts(document, Zone.TABLE_HEADER)).containsExactly("Share of minors", "Group", "2012", "2015");
        assertThat(cell(document, "Young minors in the venues that were seen")).isEqualTo(new Cell(0, 2, 0, 1, 1));
        assertThat(cell(document, "0.75")).isEqualTo(new Cell(0, 2, 1, 1, 1));
        assertThat(cell(document, "2.2")).isEqualTo(new Cell(0, 3, 2, 1, 1));
    }

    @Test
    void readsATableThatNothingRulesWithTwoHeadRowsAndWrappedHeads() throws IOException {
        pdf.line(60, 80, "Table 2. Funding by source (US$ million)")
                .line(240, 104, "First half")
                .line(340, 104, "Second half")
                .line(60, 118, "Source")
                .line(240, 118, "2014")
                .line(340, 118, "2014")
                .line(60, 138, "Government")
                .line(240, 138, "4.1")
                .line(340, 138, "3.9")
                .line(60, 158, "Foundations and private")
                .line(60, 170, "donors")
                .line(240, 158, "1.2")
                .line(340, 158, "1.4")
                .line(60, 190, "Total")
                .line(240, 190, "5.3")
                .line(340, 190, "5.3")
                .line(60, 240, "The accounts were seen by an auditor.");
        SourceDocument document = read();
        assertThat(zoneOf(document, "Table 2.")).isEqualTo(Zone.CAPTION);
        assertThat(zoneOf(document, "Second half")).isEqualTo(Zone.TABLE_HEADER);
        assertThat(cell(document, "Foundations and private donors").column()).isZero();
        assertThat(cell(document, "1.4").row())
                .isEqualTo(cell(document, "Foundations and private donors").row());
        assertThat(zoneOf(document, "accounts")).isEqualTo(Zone.BODY);
    }

    @Test
    void goesOnWithATableOnTheNextPage() throws IOException {
        pdf.line(60, 700, "Table 3. Cases by court and year")
                .lines(60, 730, "Court", "North", "South")
                .lines(240, 730, "2014", "12", "15")
                .lines(340, 730, "2015", "11", "9")
                .page()
                .lines(60, 80, "East", "West")
                .lines(240, 80, "31", "4")
                .lines(340, 80, "30", "5");
        SourceDocument document = read();
        assertThat(cell(document, "South")).isEqualTo(new Cell(0, 2, 0, 1, 1));
        assertThat(cell(document, "30")).isEqualTo(new Cell(0, 3, 2, 1, 1));
        assertThat(document.pageAt(document.text().indexOf("West"))).isEqualTo(2);
    }

    @Test
    void findsANoteWhoseMarkerStandsApartFromItsWords() throws IOException {
        pdf.lines(60, 700, "The share of minors fell in each of the three cities of the study, and it")
                .small(60, 790, "1")
                .small(80, 790, "See the notes of the study.")
                .page()
                .lines(60, 80, "was 2.2% in the end.");
        SourceDocument document = read();
        assertThat(texts(document, Zone.FOOTNOTE)).containsExactly("¹ See the notes of the study.");
        assertThat(blockWith(document, "2.2%").text(document.text())).startsWith("The share");
    }

    @Test
    void takesNoTableOfContentsForATable() throws IOException {
        pdf.heading(60, 80, "Contents")
                .lines(60, 110, "Summary", "Methods", "Results", "Outlook")
                .lines(500, 110, "3", "7", "12", "30")
                .line(60, 200, "Annex A ........................................ 41")
                .line(60, 212, "Annex B ........................................ 52");
        assertThat(read().blocks()).noneMatch(block -> block.cell() != null);
    }

    @Test
    void joinsTheNumberOfAStatCardWithItsWords() throws IOException {
        pdf.heading(60, 100, "73%")
                .heading(230, 100, "500+")
                .heading(400, 100, "1 in 4")
                .lines(60, 116, "fall in the share", "of minors")
                .lines(230, 116, "officers trained", "in a decade")
                .lines(400, 116, "cases led to a", "conviction");
        assertThat(texts(read(), Zone.BODY))
                .containsExactly(
                        "73% fall in the share of minors",
                        "500+ officers trained in a decade", "1 in 4 cases led to a conviction");
    }

    @Test
    void readsASideBarApartFromTheSentenceBesideIt() throws IOException {
        String[] main = new String[8];
        for (int i = 0; i < main.length; i++) {
            main[i] = "the study of all three cities went on in part " + (char) ('a' + i);
        }
        pdf.lines(60, 100, main)
                .grid(new float[] {380, 540}, new float[] {95, 150})
                .lines(390, 112, "In brief the share fell", "to 2.2% in three years.");
        SourceDocument document = read();
        assertThat(blockWith(document, "part a").text(document.text()))
                .contains("part h")
                .doesNotContain("brief");
        assertThat(blockWith(document, "In brief").text(document.text())).endsWith("to 2.2% in three years.");
    }

    private static Cell cell(SourceDocument document, String words) {
        Block block = document.blocks().stream()
                .filter(each -> each.text(document.text()).equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No cell " + words + " in " + document.text()));
        assertThat(block.cell()).as(words).isNotNull();
        return block.cell();
    }

    private SourceDocument read() throws IOException {
        return Readings.read(pdf.save(folder.resolve("tables.pdf")));
    }
}
