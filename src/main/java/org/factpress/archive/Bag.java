package org.factpress.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.factpress.release.Digests;
import org.factpress.release.Software;

/** A revision as a bag (BagIt 1.0, RFC 8493): its files below {@code data/}, with a manifest of their SHA-512. */
final class Bag {
    private final Path folder;
    private final SortedMap<String, String> payload = new TreeMap<>();
    private final SortedMap<String, String> tags = new TreeMap<>();
    private long octets;

    Bag(Path folder) {
        this.folder = folder;
    }

    /** Adds a file by its logical path. */
    void add(String path, byte[] content) throws IOException {
        String inBag = "data/" + path;
        write(inBag, content);
        payload.put(inBag, Digests.sha512(content));
        octets += content.length;
    }

    /** Writes what describes the bag; nothing can be added afterwards. */
    void close(ArchivedRevision revision, LocalDate day) throws IOException {
        tag("bagit.txt", "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n");
        tag(
                "bag-info.txt",
                "External-Identifier: " + StorageRoot.id(revision.release()) + ":v" + revision.number() + "\n"
                        + "External-Description: Revision " + revision.number() + " of " + revision.release() + " ("
                        + revision.kind().code() + "), archived " + revision.created() + "\n"
                        + "Bagging-Date: " + day + "\n"
                        + "Payload-Oxum: " + octets + "." + payload.size() + "\n"
                        + "Bag-Software-Agent: Factpress " + Software.version() + "\n");
        tag("manifest-sha512.txt", lines(payload));
        write("tagmanifest-sha512.txt", lines(tags).getBytes(StandardCharsets.UTF_8));
    }

    private void tag(String name, String text) throws IOException {
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        write(name, content);
        tags.put(name, Digests.sha512(content));
    }

    private void write(String path, byte[] content) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, content);
    }

    private static String lines(Map<String, String> digests) {
        StringBuilder lines = new StringBuilder();
        digests.forEach((path, digest) ->
                lines.append(digest).append("  ").append(encoded(path)).append('\n'));
        return lines.toString();
    }

    /** A line end in a file name would end the line; the RFC has these three escapes. */
    private static String encoded(String path) {
        return path.replace("%", "%25").replace("\n", "%0A").replace("\r", "%0D");
    }
}
