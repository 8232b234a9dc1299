package org.factpress.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.factpress.release.Digests;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An {@code inventory.json} that agrees with its sidecar: object id, head version, and digests by content path. */
record InventoryFile(String id, int head, Map<String, String> content) {
    static final String NAME = "inventory.json";
    static final String SIDECAR = NAME + ".sha512";

    /** The inventory of this folder, where there is one that its sidecar vouches for. */
    static Optional<InventoryFile> read(Path folder) {
        try {
            byte[] bytes = Files.readAllBytes(folder.resolve(NAME));
            String sidecar = Files.readString(folder.resolve(SIDECAR), StandardCharsets.UTF_8);
            return sidecar.split("\\s+")[0].equals(Digests.sha512(bytes))
                    ? Optional.of(parse(bytes))
                    : Optional.empty();
        } catch (IOException | JacksonException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static InventoryFile parse(byte[] bytes) {
        JsonNode json = JsonMapper.shared().readTree(bytes);
        Map<String, String> content = new TreeMap<>();
        json.required("manifest")
                .properties()
                .forEach(entry -> entry.getValue().forEach(path -> content.put(path.stringValue(), entry.getKey())));
        String head = json.required("head").stringValue();
        return new InventoryFile(json.required("id").stringValue(), Integer.parseInt(head.substring(1)), content);
    }
}
