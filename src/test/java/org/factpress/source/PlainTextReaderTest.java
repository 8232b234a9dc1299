package org.factpress.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.factpress.source.Readings.blockWith;
import static org.factpress.source.Readings.read;
import static org.factpress.source.Readings.textWith;
import static org.factpress.source.Readings.texts;
import static org.factpress.source.Readings.zoneOf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.factpress.model.Cell;
import org.factpress.model.SourceDocument;
import org.factpress.model.Zone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlainTextReaderTest {
    private static final String ICONS =
            "shield arrow-left arrow-right facebook instagram linkedin widget Group-12 pinterest rss";

    @TempDir
    Path folder;

    @Test
    void keepsTheFileAsItIsButForItsByteOrderMark() throws IOException {
        assertThat(text("\uFEFFFirst line.\r\n\r\nSecond line.\r\n").text())
                .isEqualTo("First line.\r\n\r\nSecond line.\r\n");
    }

    @Test
    void takesAShortLineAboveTextForAHeading() throws IOException {
        SourceDocument document = text(
                "Fewer children at risk\n\nThe share fell to 2.2% in 2015.\n\nWho was asked?\n\nStaff of 30 agencies.\n");
        assertThat(blockWith(document, "Fewer children").zone()).isEqualTo(Zone.HEADING);
        assertThat(blockWith(document, "Fewer children").level()).isEqualTo(1);
        assertThat(blockWith(document, "Who was asked").level()).isEqualTo(2);
        assertThat(document.title()).isEqualTo("Fewer children at risk");
    }

    @Test
    void readsMarkdownHeadingsListsAndRules() throws IOException {
        SourceDocument document =
                text("Report\n======\n\n## Results\n\n- 369 cases\n  - 84 of them new\n\n1. First of all.\n");
        assertThat(blockWith(document, "Report").level()).isEqualTo(1);
        assertThat(blockWith(document, "Results").level()).isEqualTo(2);
        assertThat(zoneOf(document, "369 cases")).isEqualTo(Zone.LIST_ITEM);
        assertThat(blockWith(document, "84 of them").level()).isEqualTo(2);
        assertThat(zoneOf(document, "First of all")).isEqualTo(Zone.LIST_ITEM);
    }

    @Test
    void joinsAHardWrappedParagraph() throws IOException {
        SourceDocument document = text(
                "The study counted every establishment in three cities and\nfound that 2.2% of those at work there were under the age\nof eighteen. It was repeated.\n");
        assertThat(texts(document, Zone.BODY)).hasSize(1);
    }

    @Test
    void makesOneBlockOfASentenceThatAPageBreakCuts() throws IOException {
        SourceDocument document = text(
                "Since then the share of young minors in the establishments that were visited\n\nin these three cities has fallen to 0.1%.\n");
        assertThat(textWith(document, "Since then")).endsWith("fallen to 0.1%.");
    }

    @Test
    void makesOneBlockWhereTheLastWordCannotEndASentence() throws IOException {
        SourceDocument document = text(
                "We know of other forms of violence. They are problems that\n\nCambodia needs to address in the years to come, one by one.\n");
        assertThat(texts(document, Zone.BODY)).hasSize(1);
    }

    @Test
    void keepsParagraphsApartThatAreWhole() throws IOException {
        assertThat(texts(text("The share was 8.16% in 2012.\n\nit fell to 2.2%.\n"), Zone.BODY))
                .hasSize(2);
    }

    @Test
    void setsAnIconRunApartFromTheTextOnItsLine() throws IOException {
        SourceDocument document = text(
                ICONS + "\n\nThe share fell to 2.2%. " + ICONS + "\n\n" + ICONS + " Police trained 500 officers.\n");
        assertThat(texts(document, Zone.BOILERPLATE)).containsExactly(ICONS, ICONS, ICONS);
        assertThat(texts(document, Zone.BODY))
                .containsExactly("The share fell to 2.2%.", "Police trained 500 officers.");
    }

    @Test
    void leavesASentenceThatOnlyNamesNetworksInTheText() throws IOException {
        SourceDocument document = text(
                "They reached 1,200 families through Facebook, Instagram, Twitter, YouTube, TikTok and the radio.\n");
        assertThat(texts(document, Zone.BODY)).hasSize(1);
    }

    @Test
    void labelsTeasersAsRelatedAndTheAppealBehindThemAsBoilerplate() throws IOException {
        SourceDocument document = text("""
                Progress in three cities

                The share of minors fell from 8.16% to 2.2% between 2012 and 2015, the study found.
                Officers of the police took part in the count, and the ministry has promised to repeat it.

                You might also be interested in…

                Stories see more
                Raid frees 4 children, 2 arrested

                Police in another country freed 4 children last week. The 3 girls and 1 boy are safe.

                You can help today.

                Whoever gives each month stands by 20 families.
                """);
        assertThat(zoneOf(document, "8.16%")).isEqualTo(Zone.BODY);
        assertThat(zoneOf(document, "Raid frees 4")).isEqualTo(Zone.RELATED);
        assertThat(zoneOf(document, "3 girls")).isEqualTo(Zone.RELATED);
        assertThat(zoneOf(document, "You can help")).isEqualTo(Zone.BOILERPLATE);
        assertThat(zoneOf(document, "20 families")).isEqualTo(Zone.BOILERPLATE);
    }

    @Test
    void returnsToTheArticleAfterATeaserInItsMiddle() throws IOException {
        SourceDocument document = text(
                "The study was made in 2015.\n\nRelated stories\n\nRaid frees 4 children\n\nIn all 7,500 people were seen in the three cities, and 165 of them were minors.\n\nThe police took part throughout, and trained over 500 officers in the years before the count was made.\n");
        assertThat(zoneOf(document, "Raid frees")).isEqualTo(Zone.RELATED);
        assertThat(zoneOf(document, "7,500 people")).isEqualTo(Zone.BODY);
    }

    @Test
    void labelsAContactBlockLineByLine() throws IOException {
        SourceDocument document = text(
                "Contact:\n\nAnn Example\nHead of Communications\n(519) 555 – 0100 x. 22\nann@example.org\n\nThe study was made in 2015 by a team of twelve.\n");
        assertThat(texts(document, Zone.CONTACT)).hasSize(5);
        assertThat(zoneOf(document, "2015")).isEqualTo(Zone.BODY);
    }

    @Test
    void labelsAFootnote() throws IOException {
        SourceDocument document =
                text("Crime did not move elsewhere.¹ Police confirm it.\n\n¹ See page 31 of the study.\n");
        assertThat(zoneOf(document, "page 31")).isEqualTo(Zone.FOOTNOTE);
        assertThat(zoneOf(document, "elsewhere.¹")).isEqualTo(Zone.BODY);
    }

    @Test
    void doesNotTakeTheNameBelowAQuotationForAHeading() throws IOException {
        SourceDocument document = text(
                "A story of change\n\n“We must go on until every child is safe.”\n\nAnn Example Country Director\n\nThe study follows.\n");
        assertThat(zoneOf(document, "Ann Example")).isEqualTo(Zone.BODY);
    }

    @Test
    void readsNumberedCapitalsAsHeadings() throws IOException {
        SourceDocument document = text("1. WHAT WAS MEASURED\n\n   The share of minors was 8.16 percent.\n");
        assertThat(zoneOf(document, "MEASURED")).isEqualTo(Zone.HEADING);
    }

    @Test
    void readsTablesSetBySpacesTabsAndPipes() throws IOException {
        for (String table : List.of(
                "District        2019    2022\nKratie          38.0    61.2\nStung Treng     29.4    40.7\n",
                "District\t2019\t2022\r\nKratie\t38.0\t61.2\r\nStung Treng\t29.4\t40.7\r\n",
                "| District | 2019 | 2022 |\n|---|--:|--:|\n| Kratie | 38.0 | 61.2 |\n| Stung Treng | 29.4 | 40.7 |\n")) {
            SourceDocument document = text("Homes with water\n\n" + table + "\nThe survey was held in May.\n");
            assertThat(zoneOf(document, "2022")).isEqualTo(Zone.TABLE_HEADER);
            assertThat(blockWith(document, "Stung Treng").cell()).isEqualTo(new Cell(0, 2, 0, 1, 1));
            assertThat(blockWith(document, "40.7").cell()).isEqualTo(new Cell(0, 2, 2, 1, 1));
            assertThat(zoneOf(document, "survey")).isEqualTo(Zone.BODY);
        }
    }

    @Test
    void leavesTwoSpacesBehindAFullStopInTheText() throws IOException {
        SourceDocument document = text(
                "The share fell to 2.2 percent in 2015.  It had been 8.16 percent in 2012.\nIn all 7,500 people were seen.  Of these 165 were minors, it says.\n");
        assertThat(texts(document, Zone.TABLE_CELL)).isEmpty();
    }

    @Test
    void keepsAFootnoteMarkOnALineOfItsOwnInsideTheSentence() throws IOException {
        SourceDocument document =
                text("The share of girls in school rose to 88 percent\n[1]\nin 2021, and will rise further.\n");
        assertThat(texts(document, Zone.BODY)).hasSize(1);
    }

    @Test
    void setsFrontMatterCodeAndEarlierMailApart() throws IOException {
        SourceDocument document = text(
                "---\ntitle: Water in 2020\ndate: 2021-04-02\n---\n\nIn all 12 wells were dug.\n\n```\nx = 42\n```\n\nOn 3 May 2022, Ann wrote:\n> The old figure was 39.\n");
        assertThat(document.title()).isEqualTo("Water in 2020");
        assertThat(document.date()).hasToString("2021-04-02");
        assertThat(zoneOf(document, "12 wells")).isEqualTo(Zone.BODY);
        assertThat(zoneOf(document, "42")).isEqualTo(Zone.BOILERPLATE);
        assertThat(zoneOf(document, "39")).isEqualTo(Zone.BOILERPLATE);
    }

    @Test
    void keepsTheHangingLinesOfAListItemWithIt() throws IOException {
        SourceDocument document = text("FINDINGS:\n- 5 in the\n  capital city\n- 7 elsewhere\n");
        assertThat(texts(document, Zone.LIST_ITEM)).containsExactly("- 5 in the\n  capital city", "- 7 elsewhere");
        assertThat(zoneOf(document, "FINDINGS")).isEqualTo(Zone.HEADING);
    }

    private SourceDocument text(String content) throws IOException {
        return read(folder, "note.txt", content);
    }
}
