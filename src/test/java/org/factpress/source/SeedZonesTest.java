package org.factpress.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.factpress.model.ReadOutcome;
import org.factpress.model.SourceDocument;
import org.factpress.model.Zone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Real documents that do not come with the sources; without them these tests are skipped. */
class SeedZonesTest {
    private static final Path SEEDS = Path.of("../shared/seeds");

    @BeforeEach
    void needSeeds() {
        if (!Files.isDirectory(SEEDS)) {
            System.err.println("SKIPPED: SeedZonesTest needs the documents of " + SEEDS.toAbsolutePath());
        }
        assumeTrue(Files.isDirectory(SEEDS), "no folder " + SEEDS);
    }

    @Test
    void storesEachDocumentUnchangedAndCoversIt() throws IOException {
        for (Path seed : seeds()) {
            SourceDocument document = Readings.read(seed);
            assertThat(document.outcome()).isEqualTo(ReadOutcome.READ);
            assertThat(document.text()).isEqualTo(Files.readString(seed, StandardCharsets.UTF_8));
            assertThat(document.language()).isEqualTo("en");
        }
    }

    @Test
    void labelsIconsTeasersContactsAndNotes() throws IOException {
        Map<String, Zone> expected = Map.of(
                "Group-35", Zone.BOILERPLATE,
                "4 minors", Zone.RELATED,
                "3 girls", Zone.RELATED,
                "Donor Portal", Zone.BOILERPLATE,
                "page 31", Zone.FOOTNOTE,
                "0.75%", Zone.BODY,
                "84 since", Zone.BODY,
                "679-5030", Zone.CONTACT,
                "5030 x. 229", Zone.CONTACT);
        for (Map.Entry<String, Zone> entry : expected.entrySet()) {
            assertThat(zonesOf(entry.getKey())).as(entry.getKey()).isNotEmpty().containsOnly(entry.getValue());
        }
    }

    private static List<Zone> zonesOf(String words) throws IOException {
        return seeds().stream()
                .map(Readings::read)
                .flatMap(document -> document.blocks().stream()
                        .filter(block -> block.text(document.text()).contains(words))
                        .map(block -> block.zone()))
                .toList();
    }

    private static List<Path> seeds() throws IOException {
        try (Stream<Path> files = Files.list(SEEDS)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }
}
