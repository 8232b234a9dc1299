package org.factpress.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.factpress.source.Readings.blockWith;
import static org.factpress.source.Readings.textWith;
import static org.factpress.source.Readings.texts;
import static org.factpress.source.Readings.zoneOf;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import org.factpress.model.Cell;
import org.factpress.model.SourceDocument;
import org.factpress.model.Zone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfReaderTest {
    @TempDir
    Path folder;

    private final PdfDraft pdf = new PdfDraft();

    @Test
    void makesASentenceWholeThatAPageBreakCuts() throws IOException {
        pdf.small(60, 40, "Example Charity - Press release")
                .lines(
                        60,
                        700,
                        "The study was repeated three years later by the same team. Since then the",
                        "share of young minors in the commercial establishments that were")
                .small(60, 810, "Page 1 of 2")
                .page()
                .small(60, 40, "Example Charity - Press release")
                .lines(60, 80, "visited in these three cities has fallen to 0.1%.", "The police took part.")
                .small(60, 810, "Page 2 of 2");
        SourceDocument document = read();
        assertThat(textWith(document, "Since then"))
                .contains("establishments that were visited in these three cities has fallen to 0.1%.");
        assertThat(texts(document, Zone.BOILERPLATE)).hasSize(4);
        assertThat(document.pages()).isEqualTo(2);
        assertThat(pageOf(document, "Since then")).isEqualTo(1);
        assertThat(pageOf(document, "visited in")).isEqualTo(2);
        assertThat(pageOf(document, "0.1%")).isEqualTo(2);
        assertThat(pageOf(document, "Page 1")).isEqualTo(1);
        assertThat(pageOf(document, "Page 2")).isEqualTo(2);
    }

    @Test
    void keepsColumnsApart() throws IOException {
        pdf.lines(
                        60,
                        100,
                        "The first column says that the share of",
                        "minors fell to 2.2% in three cities, where",
                        "it had been 8.16% before.")
                .lines(
                        320,
                        100,
                        "The second column tells of the police and",
                        "of the 500 officers who were trained by",
                        "the charity in a decade.");
        SourceDocument document = read();
        assertThat(textWith(document, "2.2%"))
                .isEqualTo(
                        "The first column says that the share of minors fell to 2.2% in three cities, where it had been 8.16% before.");
        assertThat(textWith(document, "500")).startsWith("The second column").endsWith("decade.");
    }

    @Test
    void keepsColumnsApartThatAreDrawnSideBySide() throws IOException {
        String[] left = {
            "The first column says that the share of",
            "minors fell to 2.2% in the three cities,",
            "where it had been 8.16% three years",
            "before, as the charity had hoped."
        };
        String[] right = {
            "The second column tells of the police and",
            "of the 500 officers who were trained by",
            "the charity in a decade, and of courts",
            "that heard over 200 cases."
        };
        for (int i = 0; i < left.length; i++) {
            pdf.line(60, 100 + 12 * i, left[i]).line(320, 100 + 12 * i, right[i]);
        }
        assertThat(textWith(read(), "2.2%")).isEqualTo(String.join(" ", left));
    }

    @Test
    void undoesHyphensOfLineEndsOnly() throws IOException {
        pdf.lines(
                60,
                100,
                "The anti-trafficking police have been trained by the charity, and the traf-",
                "ficking of minors has become rare. It is the work of the anti-",
                "trafficking police, of the courts and of care after it in Sihanouk-",
                "Ville; since 2003 nothing else has been so long-",
                "lasting in its effect.");
        assertThat(textWith(read(), "police have"))
                .contains(
                        "the trafficking of minors",
                        "work of the anti-trafficking police",
                        "Sihanouk-Ville",
                        "long-lasting in");
    }

    @Test
    void findsHeadingsBySizeAndParagraphsByTheirGap() throws IOException {
        pdf.heading(60, 90, "Fewer minors at risk")
                .lines(60, 120, "The share of minors fell to 2.2% in the three cities of the", "study.")
                .lines(60, 152, "It had been 8.16% in 2012.");
        SourceDocument document = read();
        assertThat(blockWith(document, "Fewer minors").zone()).isEqualTo(Zone.HEADING);
        assertThat(blockWith(document, "Fewer minors").level()).isEqualTo(1);
        assertThat(texts(document, Zone.BODY))
                .containsExactly(
                        "The share of minors fell to 2.2% in the three cities of the study.",
                        "It had been 8.16% in 2012.");
        assertThat(document.title()).isEqualTo("Fewer minors at risk");
    }

    @Test
    void raisesAFootnoteMarkerAndFindsItsNote() throws IOException {
        String sentence = "Crime was not displaced by the police.";
        pdf.line(60, 100, sentence)
                .small(60 + pdf.width(sentence), 96, "1")
                .line(60 + pdf.width(sentence) + 8, 100, "The share fell to 2.2%.")
                .lines(60, 140, "It had been 8.16% before the police were trained.", "The charity means to go on.")
                .small(60, 760, "1 See page 31 of the study for more details, and the reports")
                .small(60, 769, "that it names.");
        SourceDocument document = read();
        assertThat(zoneOf(document, "police.¹ The share fell to 2.2%.")).isEqualTo(Zone.BODY);
        assertThat(texts(document, Zone.FOOTNOTE))
                .containsExactly("¹ See page 31 of the study for more details, and the reports that it names.");
    }

    @Test
    void takesASentenceAcrossAFootnote() throws IOException {
        pdf.lines(60, 700, "A better understanding of what is known will lead to more investments in the gaps")
                .small(60, 780, "1 See page 31 of the study.")
                .page()
                .lines(60, 80, "that most need attention, such as care.");
        assertThat(textWith(read(), "investments")).endsWith("in the gaps that most need attention, such as care.");
    }

    @Test
    void placesTheCellsOfATable() throws IOException {
        pdf.line(60, 100, "The results of both studies are these.")
                .line(60, 140, "Group")
                .line(200, 140, "2012")
                .line(300, 140, "2015")
                .line(60, 154, "Minors")
                .line(200, 154, "8.16%")
                .line(300, 154, "2.2%")
                .line(60, 168, "Young minors")
                .line(200, 168, "0.75%")
                .line(300, 168, "0.1%")
                .line(60, 210, "The count was made in three cities.");
        SourceDocument document = read();
        assertThat(zoneOf(document, "2015")).isEqualTo(Zone.TABLE_HEADER);
        assertThat(blockWith(document, "0.75%").cell()).isEqualTo(new Cell(0, 2, 1, 1, 1));
        assertThat(document.text()).contains("Minors\t8.16%\t2.2%\nYoung minors\t0.75%\t0.1%\n\nThe count");
    }

    @Test
    void takesAHeaderThatNamesTheTitleOutOfASentence() throws IOException {
        pdf.heading(60, 90, "Fewer minors at risk")
                .lines(
                        60,
                        700,
                        "The study was repeated by the same team. Of all the people whom they met in the",
                        "establishments of")
                .page()
                .small(60, 40, "Fewer minors at risk")
                .lines(
                        60,
                        80,
                        "three cities, 2.2% were minors, and that is much less than in the year of the first study.");
        SourceDocument document = read();
        assertThat(textWith(document, "2.2%")).contains("the establishments of three cities, 2.2%");
        assertThat(texts(document, Zone.BOILERPLATE)).containsExactly("Fewer minors at risk");
    }

    @Test
    void takesAFooterWithAnAddressForNoFootnote() throws IOException {
        pdf.lines(60, 100, "The share of minors fell to 2.2% in the three cities of the study, as it says.")
                .small(60, 810, "48 Long Street, London")
                .small(480, 810, "Page 1 of 1");
        assertThat(zoneOf(read(), "48 Long Street")).isEqualTo(Zone.BOILERPLATE);
    }

    @Test
    void setsTheLetterheadAside() throws IOException {
        pdf.small(60, 50, "Example Charity")
                .small(60, 60, "12 Long Street, London, ON")
                .small(60, 70, "(519) 555-0100 | www.example.org")
                .heading(60, 130, "Fewer minors at risk")
                .lines(60, 160, "The share of minors fell to 2.2% in the three cities of the study.");
        SourceDocument document = read();
        assertThat(zoneOf(document, "12 Long Street")).isIn(Zone.BOILERPLATE, Zone.CONTACT);
        assertThat(zoneOf(document, "555-0100")).isIn(Zone.BOILERPLATE, Zone.CONTACT);
        assertThat(zoneOf(document, "2.2%")).isEqualTo(Zone.BODY);
    }

    @Test
    void readsTitleAndDateOfItsInformation() throws IOException {
        Calendar created = new GregorianCalendar(TimeZone.getTimeZone("GMT-4"));
        created.clear();
        created.set(2015, Calendar.JUNE, 9, 22, 30, 0);
        pdf.document.getDocumentInformation().setTitle("Prevalence study");
        pdf.document.getDocumentInformation().setCreationDate(created);
        pdf.line(60, 100, "The share fell.");
        SourceDocument document = read();
        assertThat(document.title()).isEqualTo("Prevalence study");
        assertThat(document.date()).isEqualTo(LocalDate.of(2015, 6, 9));
    }

    private SourceDocument read() throws IOException {
        return Readings.read(pdf.save(folder.resolve("study.pdf")));
    }

    private static Integer pageOf(SourceDocument document, String words) {
        return document.pageAt(document.text().indexOf(words));
    }
}
