package org.factpress.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A second opinion on an archive: what the specification asks for, read from the files with nothing of the product's. */
public final class PlainArchive {
    private static final String NAMASTE = "0=ocfl_object_1.1";
    private static final String INVENTORY = "inventory.json";
    private static final String SIDECAR = "inventory.json.sha512";

    private final Path root;
    private final List<String> problems = new ArrayList<>();

    private PlainArchive(Path root) {
        this.root = root;
    }

    /** What is wrong with the storage root, each object in it and the register beside it; nothing where there is none. */
    public static List<String> problems(Path root) throws IOException {
        PlainArchive archive = new PlainArchive(root);
        if (Files.exists(root)) {
            archive.checkAll();
        }
        return archive.problems;
    }

    /** The same of one object. */
    public static List<String> problems(Path root, String object) throws IOException {
        PlainArchive archive = new PlainArchive(root);
        if (Files.exists(root.resolve(object))) {
            archive.object(object);
        }
        return archive.problems;
    }

    private void checkAll() throws IOException {
        expect(Files.readString(root.resolve("0=ocfl_1.1")).equals("ocfl_1.1\n"), root + " does not say what it is");
        for (String name : names(root)) {
            if (Files.isDirectory(root.resolve(name)) && !name.equals("extensions")) {
                object(name);
            }
        }
    }

    private void object(String name) throws IOException {
        Path object = root.resolve(name);
        if (!expect(names(object).containsAll(List.of(NAMASTE, INVENTORY, SIDECAR)), object + " is no object")) {
            return;
        }
        expect(Files.readString(object.resolve(NAMASTE)).equals("ocfl_object_1.1\n"), object + " has another namaste");
        expect(vouched(object), object + ": inventory and sidecar differ");
        JsonNode inventory = json(object.resolve(INVENTORY));
        int head = Integer.parseInt(inventory.get("head").stringValue().substring(1));
        TreeSet<String> expected = new TreeSet<>(List.of(NAMASTE, INVENTORY, SIDECAR));
        for (int number = 1; number <= head; number++) {
            expected.add("v" + number);
            version(object, inventory, number);
        }
        expect(names(object).equals(expected), object + " holds " + names(object) + " and not " + expected);
        expect(inventory.get("versions").size() == head, object + ": the inventory skips a version");
        expect(
                Files.mismatch(
                                object.resolve(INVENTORY),
                                object.resolve("v" + head).resolve(INVENTORY))
                        == -1,
                object + ": the head's inventory is not the object's");
        content(object, inventory);
    }

    private void version(Path object, JsonNode inventory, int number) throws IOException {
        Path folder = object.resolve("v" + number);
        if (expect(Files.isDirectory(folder), folder + " is missing")) {
            expect(vouched(folder), folder + ": inventory and sidecar differ");
            JsonNode own = json(folder.resolve(INVENTORY));
            expect(own.get("head").stringValue().equals("v" + number), folder + ": its inventory has another head");
        }
        JsonNode state = inventory.get("versions").get("v" + number).get("state");
        state.propertyNames()
                .forEach(digest -> expect(inventory.get("manifest").has(digest), folder + " refers to " + digest));
    }

    /** Every file that the inventory names is there as it says, none else is, and the register says the same. */
    private void content(Path object, JsonNode inventory) throws IOException {
        Map<String, String> named = new TreeMap<>();
        inventory
                .get("manifest")
                .properties()
                .forEach(entry -> entry.getValue().forEach(path -> named.put(path.stringValue(), entry.getKey())));
        Map<String, String> found = new TreeMap<>();
        try (Stream<Path> tree = Files.walk(object)) {
            for (Path file : tree.filter(Files::isRegularFile).toList()) {
                String path = object.relativize(file).toString().replace('\\', '/');
                if (path.contains("/content/")) {
                    found.put(path, sha512(file));
                }
            }
        }
        expect(found.equals(named), object + ": inventory and content differ");
        register(object, found);
    }

    private void register(Path object, Map<String, String> found) throws IOException {
        Path register = root.resolveSibling("." + root.getFileName() + "-register");
        Path sums = register.resolve(object.getFileName() + ".sha512");
        if (expect(Files.exists(sums), sums + " is missing")) {
            Map<String, String> written = new HashMap<>();
            Files.readAllLines(sums).forEach(line -> written.put(line.substring(130), line.substring(0, 128)));
            Map<String, String> expected = new HashMap<>();
            String prefix = root.getFileName() + "/" + object.getFileName() + "/";
            found.forEach((path, digest) -> expected.put(prefix + path, digest));
            expect(written.equals(expected), sums + " and the object differ");
        }
        JsonNode page = json(register.resolve(object.getFileName() + ".json"));
        expect(
                page.get("inventory").stringValue().equals(sha512(object.resolve(INVENTORY))),
                sums + ": the list of revisions is of another inventory");
    }

    private boolean vouched(Path folder) throws IOException {
        String sidecar = Files.readString(folder.resolve(SIDECAR), StandardCharsets.UTF_8);
        return sidecar.strip().matches(sha512(folder.resolve(INVENTORY)) + "\\s+inventory\\.json");
    }

    private boolean expect(boolean holds, String problem) {
        if (!holds) {
            problems.add(problem);
        }
        return holds;
    }

    private static TreeSet<String> names(Path folder) throws IOException {
        TreeSet<String> names = new TreeSet<>();
        try (Stream<Path> children = Files.list(folder)) {
            children.forEach(child -> names.add(child.getFileName().toString()));
        }
        return names;
    }

    private static JsonNode json(Path file) throws IOException {
        return JsonMapper.shared().readTree(Files.readAllBytes(file));
    }

    private static String sha512(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-512").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
