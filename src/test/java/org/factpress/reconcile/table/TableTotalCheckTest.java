package org.factpress.reconcile.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.factpress.model.Finding;
import org.factpress.model.FindingCode;
import org.factpress.reconcile.CheckedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableTotalCheckTest {
    @TempDir
    Path folder;

    @Test
    void addsUpRowsAndColumns() throws IOException {
        assertThat(mismatches("""
                Cases by district, 2014
                District|Girls|Boys|Total
                North|120|80|200
                South|150|50|200
                West|99|41|140
                Total|369|171|540
                """)).isEmpty();
    }

    @Test
    void namesTheColumnAndTheRowThatAnOddCellSpoils() throws IOException {
        assertThat(mismatches("""
                Cases by district, 2014
                District|Girls|Boys|Total
                North|120|80|200
                South|150|50|200
                West|99|41|140
                Total|369|177|540
                """))
                .hasSize(2)
                .anyMatch(message -> message.contains("a total of 177") && message.contains("add up to 171"))
                .anyMatch(message -> message.contains("a total of 540") && message.contains("add up to 546"));
    }

    @Test
    void aColumnByItselfMustAddUpToWhatIsNamedItsTotal() throws IOException {
        assertThat(mismatches("""
                Cases by district, 2014
                District|Cases
                North|120
                South|150
                West|99
                Total|396
                """))
                .singleElement()
                .asString()
                .contains("a total of 396", "120, 150, 99", "add up to 369");
    }

    @Test
    void aRowOfAllPartsIsATotalWhateverItIsCalled() throws IOException {
        String table = """
                Loans by branch, 2014
                Branch|Loans
                Mill Street|1,210
                Harbour|845
                Old Town|630
                %s|%s
                """;
        assertThat(mismatches(table.formatted("City Library, all branches", "2,685")))
                .isEmpty();
        assertThat(mismatches(table.formatted("City Library, all branches", "2,865")))
                .hasSize(1);
        assertThat(mismatches(table.formatted("Branches in all", "2,865"))).hasSize(1);
    }

    @Test
    void whatTheDocumentIsAboutHoldsTheLinesAboveIt() throws IOException {
        String table = """
                Fires by district, 2014
                District|Fires
                Nordal|241
                Sundal|198
                Vestdal|179
                %s|681
                """;
        assertThat(mismatches("Fires in Anland", table.formatted("Anland"))).hasSize(1);
        assertThat(mismatches("Fires in Anland", table.formatted("Ostland"))).isEmpty();
    }

    @Test
    void aMeanIsNoSum() throws IOException {
        assertThat(mismatches("""
                Mean household size, 2014
                District|Persons
                North|4.5
                South|5.8
                Total|5.1
                """)).isEmpty();
    }

    @Test
    void subtotalsAndHierarchiesAddUp() throws IOException {
        assertThat(mismatches("""
                Cases by district, 2014
                District|2013|2014
                North|120|80
                South|150|50
                Total land|270|130
                Port|30|20
                Bay|40|10
                Total coast|70|30
                Grand total|340|160
                """)).isEmpty();
    }

    @Test
    void whatIsNotKnownMayBeAnything() throws IOException {
        assertThat(mismatches("""
                Cases by district, 2014
                District|2013|2014
                North|120|80
                South|–|50
                West|30|20
                Total|200|150
                """)).isEmpty();
    }

    @Test
    void sharesAddUpToAHundredWithinRounding() throws IOException {
        String table = """
                Answers, 2014 (%%)
                Answer|Share
                Yes|45.1
                No|33.8
                Unsure|%s
                Total|100.0
                """;
        assertThat(mismatches(table.formatted("21.2"))).isEmpty();
        assertThat(mismatches(table.formatted("22.2"))).hasSize(1);
    }

    /** The first line is the caption, the others are rows. */
    private List<String> mismatches(String table) throws IOException {
        return mismatches("", table);
    }

    private List<String> mismatches(String heading, String table) throws IOException {
        List<String> lines = table.lines().toList();
        StringBuilder html =
                new StringBuilder("<html><body><h1>" + heading + "</h1><table><caption>" + lines.get(0) + "</caption>");
        for (int i = 1; i < lines.size(); i++) {
            String cell = i == 1 ? "th" : "td";
            html.append("<tr>");
            for (String text : lines.get(i).split("\\|")) {
                html.append("<")
                        .append(cell)
                        .append(">")
                        .append(text)
                        .append("</")
                        .append(cell)
                        .append(">");
            }
            html.append("</tr>");
        }
        return CheckedText.findings(folder, "table.html", html + "</table></body></html>").stream()
                .filter(finding -> finding.code() == FindingCode.TOTAL_MISMATCH)
                .map(Finding::message)
                .toList();
    }
}
