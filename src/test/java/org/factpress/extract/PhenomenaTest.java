package org.factpress.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factpress.model.Block;
import org.factpress.model.Change;
import org.factpress.model.DocumentRole;
import org.factpress.model.Extraction;
import org.factpress.model.Figure;
import org.factpress.model.Qualifier;
import org.factpress.model.Quantity;
import org.factpress.model.ReadOutcome;
import org.factpress.model.SourceDocument;
import org.factpress.model.Zone;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The phenomena of the language, one sentence each, in a table that a reader of English can extend. */
class PhenomenaTest {
    private static final Extractor EXTRACTOR = new Extractor();

    static Stream<String> sentences() throws IOException {
        return rows("phenomena.txt");
    }

    /** The rows of a table of cases: what is neither blank nor a remark. */
    static Stream<String> rows(String table) throws IOException {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(PhenomenaTest.class.getResourceAsStream(table), StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void readsEachNumberForWhatItIs(String line) {
        assertReads("en", line);
    }

    /** That the sentence of a row, in this language, gives the figures and the numbers set aside behind its arrow. */
    static void assertReads(String language, String line) {
        String sentence = line.substring(0, line.indexOf("=>")).strip();
        String expected = line.substring(line.indexOf("=>") + 2).strip();
        Extraction extraction = EXTRACTOR.extract(document(sentence, language));
        String figures = extraction.figures().stream().map(PhenomenaTest::told).collect(Collectors.joining("; "));
        String setAside = extraction.setAside().stream()
                .map(row -> row.surface() + "=" + row.reason().code())
                .collect(Collectors.joining("; "));
        assertThat((figures + " | " + setAside).strip()).isEqualTo(expected);
    }

    static SourceDocument document(String text) {
        return document(text, "en");
    }

    static SourceDocument document(String text, String language) {
        List<Block> blocks = List.of(Block.of(Zone.BODY, 0, text.length()));
        return new SourceDocument(
                "text.txt",
                "0",
                text.length(),
                "text/plain",
                null,
                null,
                DocumentRole.SECONDARY,
                language,
                null,
                ReadOutcome.READ,
                null,
                text,
                blocks,
                List.of());
    }

    private static String told(Figure figure) {
        Quantity quantity = figure.quantity();
        String value = quantity.value() == null
                ? plain(quantity.low()) + ".." + plain(quantity.high())
                : plain(quantity.value());
        String qualifier = quantity.qualifier() == Qualifier.EXACT
                ? ""
                : " " + quantity.qualifier().code();
        String unit = quantity.unit() == null ? "" : " " + quantity.unit();
        return quantity.kind().code() + " " + value + qualifier + unit + told(figure.change());
    }

    private static String told(Change change) {
        if (change == null) {
            return "";
        }
        boolean ends = change.from() != null || change.to() != null;
        return " {" + change.direction().code() + (ends ? " " + plain(change.from()) + " " + plain(change.to()) : "")
                + "}";
    }

    private static String plain(BigDecimal value) {
        return value == null ? "-" : value.toPlainString();
    }
}
