package org.factpress.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.factpress.model.Observation;
import org.factpress.model.ReleaseFile;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DataFilesTest {
    private final List<ReleaseFile> files = DataFiles.of(SampleRevision.of("cambodia-2015", 1));

    @Test
    void namesTheFilesOfTheContract() {
        assertThat(files)
                .extracting(ReleaseFile::path)
                .startsWith(
                        "data/figures.csv",
                        "data/set-aside.csv",
                        "data/observations.csv",
                        "data/findings.json",
                        "data/sources.csv",
                        "data/provenance.json")
                .last()
                .asString()
                .matches("data/text/[0-9a-f]{64}\\.txt");
    }

    @Test
    void writesTheFieldsOfAFigureInTheOrderOfTheContract() {
        assertThat(text("data/figures.csv").lines().findFirst())
                .contains(
                        "id,document,page,start,end,surface,quote,kind,value,low,high,qualifier,precision,unit,measure,"
                                + "population.label,population.ageMin,population.ageMax,place,period,change.direction,change.from,"
                                + "change.to,change.fromPeriod,change.toPeriod,change.relative,base,interval.low,interval.high,"
                                + "interval.level,inherited,salience");
    }

    @Test
    void writesTheFieldsOfAnObservationInTheOrderOfTheContract() {
        assertThat(text("data/observations.csv").lines().findFirst())
                .contains(
                        "id,indicator,label,kind,place,population.label,population.ageMin,population.ageMax,period,value,"
                                + "low,high,qualifier,precision,unit,change.direction,change.from,change.to,change.fromPeriod,"
                                + "change.toPeriod,change.relative,computed,status,supporting,dissenting,revisedFrom");
    }

    @Test
    void guardsATextThatASpreadsheetWouldRun() throws Exception {
        Map<String, String> figure = rows("data/figures.csv").get(0);
        assertThat(figure).containsEntry("surface", "'-73 %");
        assertThat(figure.get("quote")).startsWith("'- It fell");
        assertThat(rows("data/set-aside.csv").get(0)).containsEntry("surface", "'+855");
    }

    @Test
    void writesNumbersAsPlainDecimalsAndNeverGuardsThem() throws Exception {
        assertThat(rows("data/figures.csv").get(0))
                .containsEntry("value", "-73")
                .containsEntry("precision", "100000")
                .containsEntry("change.relative", "true");
    }

    @Test
    void keepsAQuoteOfSeveralLinesInOneCell() throws Exception {
        assertThat(rows("data/figures.csv")).hasSize(2);
        assertThat(rows("data/figures.csv").get(0).get("quote"))
                .endsWith("It fell by 73 %,\nhe said: \"from 8.16 % to 2.2 %\".");
    }

    @Test
    void joinsListsAndLeavesNothingEmpty() throws Exception {
        assertThat(rows("data/figures.csv").get(0))
                .containsEntry("place", "Phnom Penh;Siem Reap")
                .containsEntry("inherited", "measure;place");
        assertThat(rows("data/figures.csv").get(1))
                .containsEntry("page", "")
                .containsEntry("place", "")
                .containsEntry("change.relative", "");
    }

    @Test
    void storesTheTextByteByByteAsOffsetsCountInIt() {
        assertThat(new String(files.get(6).bytes(), StandardCharsets.UTF_8)).isEqualTo(SampleRevision.SOURCE_TEXT);
    }

    @Test
    void endsLinesWithLineFeedAlone() {
        for (ReleaseFile file : files.subList(0, 6)) {
            assertThat(new String(file.bytes(), StandardCharsets.UTF_8))
                    .endsWith("\n")
                    .doesNotContain("\r");
        }
    }

    @Test
    void writesEveryKeyOfAFindingAndNumbersAsNumbers() {
        JsonNode findings = JsonMapper.shared().readTree(text("data/findings.json"));
        assertThat(findings.get(0).propertyNames())
                .containsExactly("id", "code", "severity", "message", "figures", "documents", "computed", "decision");
        assertThat(findings.get(0).get("decision").isNull()).isTrue();
        assertThat(findings.get(1).get("decision").propertyNames())
                .containsExactly("by", "at", "action", "reason", "value");
        assertThat(text("data/findings.json"))
                .contains("\"change\": 73.04")
                .contains("\"tiny\": 0.00000010")
                .contains("\"value\": 2.2");
    }

    @Test
    void readsObservationsBackAsTheyWere() {
        List<Observation> read = ObservationRecords.read(files.get(2).bytes());
        assertThat(read).isEqualTo(SampleRevision.observations());
    }

    @Test
    void namesTheCellThatCannotBeReadBack() {
        byte[] broken =
                text("data/observations.csv").replace(",8.16,", ",eight,").getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> ObservationRecords.read(broken))
                .isInstanceOf(DataFileException.class)
                .hasMessage("data/observations.csv, row 1, column change.from holds 'eight', which fits no such cell."
                        + " Restore the file from the archive.");
    }

    @Test
    void namesTheColumnThatIsMissing() {
        byte[] broken =
                text("data/observations.csv").replace("indicator", "other").getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> ObservationRecords.read(broken))
                .isInstanceOf(DataFileException.class)
                .hasMessageStartingWith("data/observations.csv, row 1, column indicator is missing");
    }

    private String text(String path) {
        return files.stream()
                .filter(file -> file.path().equals(path))
                .map(file -> new String(file.bytes(), StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow();
    }

    private List<Map<String, String>> rows(String path) throws Exception {
        CSVFormat strict = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var parser = strict.parse(new StringReader(text(path)))) {
            return parser.stream()
                    .map(CSVRecord::toMap)
                    .map(row -> (Map<String, String>) new TreeMap<>(row))
                    .toList();
        }
    }
}
