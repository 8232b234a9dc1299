package org.factpress.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factpress.model.Block;
import org.factpress.model.Figure;
import org.factpress.model.SourceDocument;
import org.factpress.model.Zone;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which place a figure speaks of, in a table of short texts. */
class PlacesInForceTest {
    private static final Extractor EXTRACTOR = new Extractor();

    static Stream<String> texts() throws IOException {
        try (InputStream in = PlacesInForceTest.class.getResourceAsStream("places-in-force.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines().filter(line -> line.contains(" => ") && !line.startsWith("#")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void knowsThePlaceOfEachFigure(String row) {
        String[] parts = row.split(" => ");

        assertThat(EXTRACTOR.extract(document(parts[0])).figures().stream()
                        .map(PlacesInForceTest::places)
                        .collect(Collectors.joining("; ")))
                .isEqualTo(parts[1]);
    }

    static SourceDocument document(String text) {
        List<Block> paragraphs = new ArrayList<>();
        int start = 0;
        for (String paragraph : text.split(" \\| ")) {
            paragraphs.add(Block.of(Zone.BODY, start, start + paragraph.length()));
            start += paragraph.length() + 3;
        }
        SourceDocument whole = PhenomenaTest.document(text);
        return new SourceDocument(
                whole.path(),
                whole.sha256(),
                text.length(),
                whole.mediaType(),
                null,
                null,
                whole.role(),
                whole.language(),
                null,
                whole.outcome(),
                null,
                text,
                paragraphs,
                List.of());
    }

    private static String places(Figure figure) {
        List<String> places = figure.scope().place();
        return places.isEmpty() ? "-" : String.join(", ", places);
    }
}
