package org.factpress.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the archive as somebody would who has these files, the OCFL specification among them, and no Factpress. */
class PlainReadingTest {
    @TempDir
    private static Path base;

    private static Path root;

    @BeforeAll
    static void archive() {
        ArchiveFixture fixture = new ArchiveFixture(base);
        fixture.commit("kit", 1);
        fixture.commit("kit", 2);
        root = fixture.root();
    }

    @Test
    void declaresWhatItIsAndHoldsItsSpecifications() throws IOException {
        assertThat(root.resolve("0=ocfl_1.1")).hasContent("ocfl_1.1\n");
        assertThat(root.resolve("ocfl_1.1.md")).isNotEmptyFile();
        assertThat(root.resolve("0006-flat-omit-prefix-storage-layout.md")).isNotEmptyFile();
        assertThat(json(root.resolve("ocfl_layout.json")).get("extension").stringValue())
                .isEqualTo("0006-flat-omit-prefix-storage-layout");
        assertThat(root.resolve("kit/0=ocfl_object_1.1")).hasContent("ocfl_object_1.1\n");
    }

    @Test
    void everyFileOfEveryVersionIsFoundAndWhole() throws Exception {
        JsonNode inventory = json(root.resolve("kit/inventory.json"));
        assertThat(inventory.get("id").stringValue()).isEqualTo("urn:factpress:release:kit");
        assertThat(inventory.get("head").stringValue()).isEqualTo("v2");
        assertThat(inventory.get("digestAlgorithm").stringValue()).isEqualTo("sha512");
        for (String version : inventory.get("versions").propertyNames()) {
            JsonNode state = inventory.get("versions").get(version).get("state");
            assertThat(state.size()).isGreaterThan(10);
            for (String digest : state.propertyNames()) {
                String content = inventory.get("manifest").get(digest).get(0).stringValue();
                assertThat(sha512(root.resolve("kit").resolve(content))).isEqualTo(digest);
            }
        }
    }

    @Test
    void theSidecarVouchesForTheInventory() throws Exception {
        assertThat(Files.readString(root.resolve("kit/inventory.json.sha512")))
                .startsWith(sha512(root.resolve("kit/inventory.json")));
    }

    @Test
    void aVersionTellsWhoWhenAndWhy() throws IOException {
        JsonNode version = json(root.resolve("kit/inventory.json")).at("/versions/v2");
        assertThat(version.get("created").stringValue()).isEqualTo("2015-06-09T14:00:00Z");
        assertThat(version.get("message").stringValue()).isEqualTo("Revision 2 (correction): A count was wrong");
        assertThat(version.at("/user/name").stringValue()).startsWith("Factpress ");
    }

    @Test
    void theSheetLiesWhereTheEyeLooksForIt() {
        assertThat(root.resolve("kit/v1/content/release/fact-sheet.pdf")).hasContent("%PDF-1.7 sheet");
    }

    private static JsonNode json(Path file) throws IOException {
        return JsonMapper.shared().readTree(Files.readAllBytes(file));
    }

    private static String sha512(Path file) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-512").digest(Files.readAllBytes(file)));
    }
}
