package org.factpress.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.factpress.model.DocumentRole;
import org.factpress.model.Extraction;
import org.factpress.model.Figure;
import org.factpress.model.Quantity;
import org.factpress.model.Salience;
import org.factpress.model.SetAside;
import org.factpress.model.SourceSpec;
import org.factpress.source.SourceFile;
import org.factpress.source.SourceReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Measures extraction on the client's own five documents, where they are at hand. */
class SeedFiguresTest {
    private static final Path SHARED = Path.of("../shared");
    private static final Map<String, Extraction> EXTRACTIONS = new TreeMap<>();
    private static final List<JsonNode> GOLD = new ArrayList<>();

    @BeforeAll
    static void extractTheSeeds() throws IOException {
        boolean there = Files.isDirectory(SHARED.resolve("seeds"));
        if (!there) {
            System.err.println(
                    "SKIPPED: the client's seed documents are not beside this checkout; extraction was not measured on them");
        }
        assumeTrue(there, "the client's seed documents are not beside this checkout");
        SourceReader reader = new SourceReader();
        Extractor extractor = new Extractor();
        try (Stream<Path> seeds = Files.list(SHARED.resolve("seeds"))) {
            for (Path seed : seeds.sorted().toList()) {
                String name = seed.getFileName().toString();
                SourceFile file = new SourceFile(seed, name, new SourceSpec(name, null, null, DocumentRole.SECONDARY));
                EXTRACTIONS.put(name, extractor.extract(reader.read(file)));
            }
        }
        try (Stream<String> lines = Files.lines(SHARED.resolve("gold/seed-figures.jsonl"))) {
            lines.map(JsonMapper.shared()::readTree).forEach(GOLD::add);
        }
    }

    @Test
    void findsTheCoreFiguresWithTheirValues() {
        List<JsonNode> core = GOLD.stream()
                .filter(row -> row.path("salience").asString("").equals("core"))
                .toList();
        List<Figure> found = EXTRACTIONS.values().stream()
                .flatMap(extraction -> extraction.figures().stream())
                .filter(figure -> figure.salience() == Salience.CORE)
                .toList();
        List<JsonNode> missed = core.stream()
                .filter(row -> found.stream().noneMatch(figure -> matches(row, figure)))
                .toList();
        List<Figure> extra = found.stream()
                .filter(figure -> core.stream().noneMatch(row -> matches(row, figure)))
                .toList();
        double recall = 1 - missed.size() / (double) core.size();
        double precision = 1 - extra.size() / (double) found.size();
        System.err.printf(
                java.util.Locale.ROOT,
                "core figures of the seeds: value recall %.3f (%d of %d), value precision %.3f (%d of %d)%n",
                recall,
                core.size() - missed.size(),
                core.size(),
                precision,
                found.size() - extra.size(),
                found.size());
        missed.forEach(row -> System.err.println("  missed: " + row.path("id").asString() + " "
                + row.path("surface").asString()));
        extra.forEach(figure ->
                System.err.println("  extra: " + figure.document() + " " + figure.start() + " " + figure.surface()));
        assertThat(recall).isGreaterThanOrEqualTo(0.95);
        assertThat(precision).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void setsAsideEachNumberThatIsNoneWithItsReason() {
        List<String> wrong = new ArrayList<>();
        for (JsonNode row : GOLD) {
            if (row.path("negative").asBoolean()) {
                List<SetAside> over = EXTRACTIONS.get(row.path("document").asString()).setAside().stream()
                        .filter(aside -> aside.start() < row.path("end").asInt()
                                && aside.end() > row.path("start").asInt())
                        .toList();
                boolean right = over.size() == 1
                        && over.get(0).reason().code().equals(row.path("reason").asString());
                if (!right) {
                    wrong.add(row.path("id").asString() + " "
                            + row.path("surface").asString() + " "
                            + row.path("reason").asString() + " -> "
                            + over.stream()
                                    .map(aside -> aside.reason().code() + ":" + aside.surface())
                                    .toList());
                }
            }
        }
        wrong.forEach(line -> System.err.println("  not as marked: " + line));
        assertThat(wrong).isEmpty();
    }

    private static boolean matches(JsonNode row, Figure figure) {
        Quantity quantity = figure.quantity();
        return figure.document().equals(row.path("document").asString())
                && figure.start() < row.path("end").asInt()
                && figure.end() > row.path("start").asInt()
                && same(quantity.value(), row.path("value"))
                && same(quantity.low(), row.path("low"))
                && same(quantity.high(), row.path("high"));
    }

    private static boolean same(BigDecimal value, JsonNode expected) {
        return value == null
                ? expected.isNull() || expected.isMissingNode()
                : !expected.isNull() && value.compareTo(expected.decimalValue()) == 0;
    }
}
