package org.factpress.eval;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The gold files that are there when none is named. */
public final class GoldFiles {
    private static final Path OWN = Path.of("src/test/resources/org/factpress/gold");
    private static final Path SEEDS = Path.of("../shared/gold/seed-figures.jsonl");

    private GoldFiles() {}

    /** Our own corpora by name, and the client's seed documents where they lie beside this checkout. */
    public static List<GoldFile> all() {
        List<GoldFile> all = new ArrayList<>(own());
        if (Files.isRegularFile(SEEDS)) {
            all.add(seeds());
        }
        return all;
    }

    public static GoldFile seeds() {
        return new GoldFile("seeds", SEEDS, SEEDS.resolve("../../seeds").normalize());
    }

    private static List<GoldFile> own() {
        if (!Files.isDirectory(OWN)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(OWN)) {
            return files.filter(file -> file.endsWith("gold.jsonl"))
                    .sorted()
                    .map(file -> GoldFile.of(file, null))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot look into " + OWN, e);
        }
    }
}
