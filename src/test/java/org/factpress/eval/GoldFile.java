package org.factpress.eval;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A gold file: one JSON object a line, one line a number.
 *
 * <p>{@code root} is where its documents lie; null: beside the file, else in the working folder.
 */
public record GoldFile(String name, Path file, @Nullable Path root) {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** A corpus named after its folder, or after the file where that has a name of its own. */
    public static GoldFile of(Path file, @Nullable Path root) {
        String own = String.valueOf(file.getFileName()).replaceFirst("\\.jsonl$", "");
        Path folder = file.toAbsolutePath().normalize().getParent();
        boolean named = own.equals("gold") && folder != null;
        return new GoldFile(named ? String.valueOf(folder.getFileName()) : own, file, root);
    }

    /** @throws GoldException when a row is wrong or its document is not there */
    public GoldCorpus read() {
        Map<String, List<GoldRow>> rows = new LinkedHashMap<>();
        List<String> lines = lines();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                read(lines.get(i), i + 1, rows);
            }
        }
        List<GoldDocument> documents = new ArrayList<>();
        rows.forEach((document, own) -> documents.add(new GoldDocument(document, find(document, own), own)));
        return new GoldCorpus(name, documents);
    }

    private List<String> lines() {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the gold file " + file + "; check its name.", e);
        }
    }

    private void read(String text, int line, Map<String, List<GoldRow>> rows) {
        try {
            GoldRowReader row = new GoldRowReader(MAPPER.readTree(text), line);
            rows.computeIfAbsent(row.document(), key -> new ArrayList<>()).add(row.read());
        } catch (JacksonException | IllegalArgumentException e) {
            throw new GoldException(file + ":" + line + ": " + e.getMessage() + "; mend the row.");
        }
    }

    private Path find(String document, List<GoldRow> rows) {
        List<Path> places = root == null
                ? List.of(file.resolveSibling(document), Path.of(document))
                : List.of(root.resolve(document));
        return Stream.of(places)
                .flatMap(List::stream)
                .filter(Files::isRegularFile)
                .findFirst()
                .orElseThrow(() -> new GoldException(file + ":" + rows.get(0).line() + ": no document " + places
                        + "; mend the name, or tell the documents' folder with --root."));
    }
}
