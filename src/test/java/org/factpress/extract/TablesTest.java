package org.factpress.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.factpress.model.DocumentRole;
import org.factpress.model.Extraction;
import org.factpress.model.Figure;
import org.factpress.model.Population;
import org.factpress.model.SetAsideReason;
import org.factpress.model.SourceSpec;
import org.factpress.source.SourceFile;
import org.factpress.source.SourceReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables of real pages, read from file to figure. */
class TablesTest {
    @TempDir
    Path folder;

    @Test
    void takesUnitAndScaleFromTheLineAbove() throws IOException {
        Extraction table = read(
                "<p>Figures in US$ million</p><table><tr><td>Source</td><td>2019</td></tr><tr><td>Donors</td><td>12.75</td></tr></table>");
        assertThat(told(table)).containsExactly("12750000 USD Donors 2019");
        assertThat(table.figures().get(0).quantity().precision()).isEqualByComparingTo("10000");
    }

    @Test
    void aNameThatFillsItsCellIsNotThePlaceThatItsLastWordNames() throws IOException {
        Extraction table = read(
                "<table><tr><th>Bath</th><th>Guests</th></tr><tr><td>Old Mill Bath</td><td>4,120</td></tr><tr><td>Green Lane Bath</td><td>3,075</td></tr></table>");
        assertThat(table.figures()).allMatch(figure -> !figure.scope().place().contains("Bath"));
    }

    @Test
    void takesUnitAndScaleFromTheHeadOfAColumn() throws IOException {
        Extraction table = read("""
                <table><tr><th>No.</th><th>District</th><th>Population ('000)</th><th>Homes (thousands)</th><th>Area (km²)</th><th>Births per 1,000</th></tr>
                <tr><td>1</td><td>North</td><td>120</td><td>24.5</td><td>310</td><td>21.4</td></tr>
                <tr><td>2</td><td>South</td><td>95</td><td>20</td><td>80</td><td>17</td></tr></table>
                """);
        assertThat(told(table).subList(0, 4))
                .containsExactly(
                        "120000 null Population null",
                        "24500 home Homes null",
                        "310 km2 Area null",
                        "2.14 percent Births per 1,000 null");
        assertThat(table.figures().get(0).scope().place()).containsExactly("North");
        assertThat(asides(table, SetAsideReason.LIST_NUMBER)).containsExactly("1", "2");
    }

    @Test
    void readsYearsPlacesAndGroupsOffSeveralRowsOfHeads() throws IOException {
        Extraction table = read("""
                <table><caption>Table 1. Stunting among children under 5, by province (%)</caption>
                <thead><tr><th rowspan="2">Province</th><th colspan="2">Boys</th><th colspan="2">Girls</th></tr>
                <tr><th>2016</th><th>2021</th><th>2016</th><th>2021</th></tr></thead>
                <tr><th scope="row">Takeo<sup>a</sup></th><td>29.6</td><td>–</td><td>28.2</td><td>n/a</td></tr>
                <tr><th scope="row">Total</th><td>31.7</td><td>24.3</td><td>29.7</td><td>21.5</td></tr>
                <tr><td colspan="5"><sup>a</sup> The survey left out 12 villages.</td></tr></table>
                """);
        Figure girls = table.figures().get(1);
        assertThat(girls.scope().place()).containsExactly("Takeo");
        assertThat(girls.scope().period()).isEqualTo("2016");
        assertThat(girls.scope().population()).isEqualTo(new Population("girls", null, 4));
        assertThat(girls.scope().measure()).isEqualTo("Stunting among children under 5, by province: Girls");
        assertThat(table.figures().get(2).evidence()).contains("measure: the table's heads, in its total");
        assertThat(told(table)).last().isEqualTo("12 village villages left out null");
    }

    @Test
    void readsBandsOfAgeInAColumnOfAges() throws IOException {
        Extraction table = read("""
                <table><tr><th>Age group</th><th>Number of girls</th><th>% enrolled</th></tr>
                <tr><td>5 to 9 years</td><td>1,204</td><td>88</td></tr><tr><td>10-14</td><td>2011</td><td>91.5</td></tr>
                <tr><td>25+</td><td>310</td><td>3</td></tr></table>
                """);
        assertThat(told(table))
                .containsExactly(
                        "1204 girl Number of girls null", "88 percent % enrolled null",
                        "2011 girl Number of girls null", "91.5 percent % enrolled null",
                        "310 girl Number of girls null", "3 percent % enrolled null");
        assertThat(table.figures().get(2).scope().population()).isEqualTo(new Population("girls", 10, 14));
        assertThat(asides(table, SetAsideReason.AGE_BAND)).containsExactly("5 to 9 years", "10-14", "25+");
    }

    @Test
    void takesThePeriodFromTheRowsOwnYear() throws IOException {
        Extraction table = read(
                "<table><tr><th>Country</th><th>Year of survey</th><th>Prevalence, %</th></tr><tr><td>Kenya</td><td>2014</td><td>26.0</td></tr><tr><td>Nepal</td><td>2016</td><td>35.8</td></tr></table>");
        assertThat(told(table)).containsExactly("26.0 percent Prevalence 2014", "35.8 percent Prevalence 2016");
    }

    @Test
    void readsSignedNumbersUnderChangeAsChanges() throws IOException {
        Extraction table = read(
                "<table><tr><th>Ministry</th><th>2022</th><th>Change (%)</th></tr><tr><td>Health</td><td>1,350</td><td>+12.5</td></tr><tr><td>Roads</td><td>1,980</td><td>−1.5</td></tr></table>");
        Figure fall = table.figures().get(3);
        assertThat(fall.quantity().value()).isEqualByComparingTo("1.5");
        assertThat(fall.change())
                .isNotNull()
                .satisfies(change -> assertThat(change.direction()).hasToString("DECREASE"));
        assertThat(fall.surface()).isEqualTo("−1.5");
    }

    @Test
    void keepsCountsAndSharesOfACellApartAndSetsItsStatisticsAside() throws IOException {
        Extraction table = read(
                "<table><tr><th>Sex</th><th>n (%)</th><th>Mean (SD)</th><th>95% CI</th></tr><tr><td>Female</td><td>120 (54.5)</td><td>31.2 (4.1)</td><td>28.0–34.4</td></tr></table>");
        assertThat(told(table))
                .containsExactly(
                        "120 null Female null", "54.5 percent Female null", "31.2 null Female: Mean (SD) null");
    }

    @Test
    void givesEveryCardItsLabelAsMeasure() throws IOException {
        Extraction cards = read(
                "<h1>Impact</h1><p>We train.</p><dl><dt>Budget</dt><dd>€2.3 million</dd><dt>Volunteers</dt><dd>1,450</dd></dl>");
        assertThat(told(cards)).containsExactly("2300000 EUR Budget null", "1450 volunteer Volunteers null");
    }

    @Test
    void readsEveryRowOfATallTable() throws IOException {
        String row = "<tr><td>10-14</td><td>1,204</td><td>91.5</td></tr>";
        Extraction table = read("<table><tr><th>Age</th><th>2012</th><th>%</th></tr>" + row.repeat(1_000) + "</table>");
        assertThat(table.figures()).hasSize(2_000);
    }

    private Extraction read(String body) throws IOException {
        Path file =
                Files.writeString(folder.resolve("page.html"), "<!DOCTYPE html><html><body>" + body + "</body></html>");
        SourceSpec spec = new SourceSpec("page.html", null, null, DocumentRole.SECONDARY);
        return new Extractor().extract(new SourceReader().read(new SourceFile(file, "page.html", spec)));
    }

    private static List<String> told(Extraction table) {
        return table.figures().stream().map(TablesTest::told).toList();
    }

    private static String told(Figure figure) {
        return String.join(
                " ",
                figure.quantity().value() == null
                        ? "-"
                        : figure.quantity().value().toPlainString(),
                String.valueOf(figure.quantity().unit()),
                String.valueOf(figure.scope().measure()),
                String.valueOf(figure.scope().period()));
    }

    private static List<String> asides(Extraction table, SetAsideReason reason) {
        return table.setAside().stream()
                .filter(aside -> aside.reason() == reason)
                .map(aside -> aside.surface())
                .toList();
    }
}
