package org.factpress.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.factpress.model.Revision;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonTextTest {
    private final Revision revision = SampleRevision.of("cambodia-2015", 1);

    @Test
    void printsAnArrayOfFiguresWithEveryKey() {
        JsonNode figures = JsonMapper.shared().readTree(JsonText.figures(revision.figures()));
        assertThat(figures.get(0).propertyNames())
                .containsExactly(
                        "id",
                        "document",
                        "page",
                        "start",
                        "end",
                        "surface",
                        "quote",
                        "kind",
                        "value",
                        "low",
                        "high",
                        "qualifier",
                        "precision",
                        "unit",
                        "measure",
                        "population",
                        "place",
                        "period",
                        "change",
                        "base",
                        "interval",
                        "inherited",
                        "salience");
        assertThat(figures.get(1).propertyNames())
                .containsExactlyElementsOf(figures.get(0).propertyNames());
    }

    @Test
    void nestsWhatHasInnerNames() {
        JsonNode figure = JsonMapper.shared()
                .readTree(JsonText.figures(revision.figures()))
                .get(0);
        assertThat(figure.at("/population/ageMax").intValue()).isEqualTo(17);
        assertThat(figure.at("/change/direction").stringValue()).isEqualTo("decrease");
        assertThat(figure.at("/change/toPeriod").isNull()).isTrue();
        assertThat(figure.at("/interval/level").intValue()).isEqualTo(95);
    }

    @Test
    void printsNothingAsNullOrEmptyArray() {
        JsonNode figure = JsonMapper.shared()
                .readTree(JsonText.figures(revision.figures()))
                .get(1);
        assertThat(figure.get("page").isNull()).isTrue();
        assertThat(figure.get("change").isNull()).isTrue();
        assertThat(figure.get("interval").isNull()).isTrue();
        assertThat(figure.get("place").isEmpty()).isTrue();
        assertThat(figure.get("population").get("label").isNull()).isTrue();
    }

    @Test
    void printsTextsUnguardedAndDecimalsPlain() {
        assertThat(JsonText.figures(revision.figures()))
                .contains("\"surface\": \"-73 %\"")
                .contains("\"value\": -73,")
                .contains("\"precision\": 100000,");
    }

    @Test
    void printsAnEmptyArrayWhereThereIsNothing() {
        assertThat(JsonText.figures(List.of())).isEqualTo("[]\n");
        assertThat(JsonText.extraction(List.of(), List.of()))
                .isEqualTo("{\n  \"figures\": [],\n  \"setAside\": []\n}\n");
    }

    @Test
    void printsWhatACheckFound() {
        JsonNode check = JsonMapper.shared()
                .readTree(JsonText.check(
                        revision.documents(), revision.figures(), revision.observations(), revision.findings()));
        assertThat(check.propertyNames()).containsExactly("documents", "figures", "observations", "findings");
        assertThat(check.at("/documents/0/outcome").stringValue()).isEqualTo("read");
        assertThat(check.at("/observations/0/status").stringValue()).isEqualTo("E");
        assertThat(check.at("/observations/0/value").decimalValue()).isEqualByComparingTo("2.2");
    }

    @Test
    void rowsForATableAreWordsWithoutGuards() {
        assertThat(FigureRecords.FORMAT.row(revision.figures().get(0)))
                .hasSameSizeAs(FigureRecords.FORMAT.columns())
                .contains("-73 %", "-73", "100000");
    }
}
