package org.factpress.jobfile;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schema that editors use says what the reader says. */
class JobSchemaTest {
    private static final JsonMapper JSON = new JsonMapper();
    private final Schema schema = schema();

    @Test
    void acceptsWhatTheReaderAccepts() {
        assertThat(errors(JobFileTest.SMALLEST)).isEmpty();
        assertThat(errors(JobFileTest.EVERY_KEY)).isEmpty();
        assertThat(errors(JobFileTest.SMALLEST + "reports: {fact-sheet: }\nsubtitle:\ncycle: 2012/2015\n"))
                .isEmpty();
        assertThat(errors(JobFileTest.TWO_LANGUAGES)).isEmpty();
        assertThat(errors(JobFileTest.SMALLEST + "language:\n")).isEmpty();
        assertThat(errors(JobFileTest.SMALLEST + "embargo: '2015-06-09T09:30[America/New_York]'\n"))
                .isEmpty();
        assertThat(errors(JobFileTest.SMALLEST + "publish: [{sftp: {host: h, user: u, key: k, port: 2222}}]\n"))
                .isEmpty();
        assertThat(errors(JobFileTest.SMALLEST.replace("[papers/*]", "papers/*")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "idicators: []",
                "releaseDate: 2015-06-09T09:30",
                "approval: requird",
                "publisher: The office",
                "publisher: {colour: red}",
                "publisher: {contact: {email: nobody}}",
                "indicators: {id: minors}",
                "indicators: [{label: No id}]",
                "indicators: [{id: a, range: [1]}]",
                "indicators: [{id: a, better: up}]",
                "indicators: [{id: a, population: {ageMax: 17.5}}]",
                "charts: [{id: t, type: pie, indicators: [a]}]",
                "reports: {factsheet: {}}",
                "reports: {fact-sheet: {paper: A3}}",
                "publish: [{folder: a, mail: {}}]",
                "publish: [{fax: 1}]",
                "publish: [{folder: {pth: a}}]",
                "publish: [{sftp: host}]",
                "publish: [{sftp: {host: h, user: u}}]",
                "publish: [{sftp: {host: h, user: u, key: k, passwordFile: p}}]",
                "publish: [{sftp: {host: h, user: u, key: k, port: 0}}]",
                "publish: [{mail: {to: []}}]",
                "publish: [{mail: {to: nobody}}]",
                "publish: [{mail: {to: a@b.example, attach: all}}]",
                "preRelease: [{name: Eve, email: eve@b.example}]",
                "embargo: 2015-06-09T09:30",
                "subtitle: [a, b]",
                "subtitle: {english: A title}",
                "subtitle: {en: [a]}",
                "language: [en, de]",
            })
    void refusesWhatTheReaderRefuses(String line) {
        assertThat(errors(JobFileTest.SMALLEST + line)).isNotEmpty();
    }

    @Test
    void refusesAReservedReleaseId() {
        assertThat(errors(JobFileTest.SMALLEST.replace("my-study", "archive"))).isNotEmpty();
    }

    @Test
    void namesTheSameKeys() throws IOException {
        JsonNode properties = root().get("properties");
        JsonNode definitions = root().get("$defs");

        assertThat(properties.propertyNames()).containsExactlyInAnyOrderElementsOf(ReleaseReader.KEYS);
        assertThat(definitions.get("indicator").get("properties").propertyNames())
                .containsExactlyInAnyOrderElementsOf(IndicatorReader.KEYS);
        assertThat(definitions.get("chart").get("properties").propertyNames())
                .containsExactlyInAnyOrderElementsOf(ChartReader.KEYS);
        assertThat(definitions.get("target").get("properties").propertyNames())
                .containsExactlyInAnyOrderElementsOf(PublishReader.KINDS);
        assertThat(definitions.get("sftp").get("properties").propertyNames())
                .containsExactlyInAnyOrderElementsOf(PublishReader.SFTP);
        assertThat(definitions.get("mail").get("properties").propertyNames())
                .containsExactlyInAnyOrderElementsOf(PublishReader.MAIL);
        assertThat(properties.get("reports").get("properties").propertyNames())
                .containsExactlyInAnyOrderElementsOf(ReportEntries.NAMES);
    }

    List<Error> errors(String yaml) {
        Object job = new Load(LoadSettings.builder().build()).loadFromString(yaml);
        return schema.validate(JSON.writeValueAsString(job), InputFormat.JSON);
    }

    private static Schema schema() {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(stream());
    }

    private static JsonNode root() throws IOException {
        try (InputStream in = stream()) {
            return JSON.readTree(in);
        }
    }

    private static InputStream stream() {
        return JobFile.class.getResourceAsStream("job.schema.json");
    }
}
