package org.factpress.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.factpress.model.Block;
import org.factpress.model.DocumentRole;
import org.factpress.model.SourceDocument;
import org.factpress.model.SourceSpec;
import org.factpress.model.Zone;

/** Reads files for the tests, and finds the block that holds given words. */
final class Readings {
    private Readings() {}

    static SourceDocument read(Path file) {
        return read(file, Limits.DEFAULT);
    }

    static SourceDocument read(Path file, Limits limits) {
        String name = String.valueOf(file.getFileName());
        SourceSpec spec = new SourceSpec(name, null, null, DocumentRole.SECONDARY);
        SourceDocument document = new SourceReader(limits).read(new SourceFile(file, name, spec));
        assertEveryCharacterIsInOneBlock(document);
        return document;
    }

    static SourceDocument read(Path folder, String name, String content) throws IOException {
        return read(folder, name, content.getBytes(StandardCharsets.UTF_8));
    }

    static SourceDocument read(Path folder, String name, byte[] content) throws IOException {
        return read(Files.write(folder.resolve(name), content));
    }

    static Block blockWith(SourceDocument document, String words) {
        List<Block> blocks = document.blocks().stream()
                .filter(block -> block.text(document.text()).contains(words))
                .toList();
        assertThat(blocks).as("blocks with '%s' in: %s", words, document.text()).hasSize(1);
        return blocks.get(0);
    }

    static Zone zoneOf(SourceDocument document, String words) {
        return blockWith(document, words).zone();
    }

    static String textWith(SourceDocument document, String words) {
        return blockWith(document, words).text(document.text());
    }

    static List<String> texts(SourceDocument document, Zone zone) {
        return document.blocks().stream()
                .filter(block -> block.zone() == zone)
                .map(block -> block.text(document.text()))
                .toList();
    }

    private static void assertEveryCharacterIsInOneBlock(SourceDocument document) {
        int[] covered = new int[document.text().length()];
        for (Block block : document.blocks()) {
            for (int i = block.start(); i < block.end(); i++) {
                covered[i]++;
            }
        }
        for (int i = 0; i < covered.length; i++) {
            // The pipes of a table and the marks before quoted lines stand between blocks.
            boolean space = Line.isSpace(document.text().charAt(i))
                    || "|>".indexOf(document.text().charAt(i)) >= 0;
            assertThat(covered[i])
                    .as("blocks over offset %s of %s", i, document.path())
                    .isBetween(space ? 0 : 1, 1);
        }
    }
}
