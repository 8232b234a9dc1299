package org.factpress.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.factpress.model.DocumentRole;
import org.factpress.model.SourceSpec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceCatalogTest {
    @TempDir
    Path folder;

    Path root;

    @BeforeEach
    void layFiles() throws IOException {
        root = Files.createDirectories(folder.resolve("project"));
        for (String name : List.of(
                "input/b.txt",
                "input/a.txt",
                "input/study.pdf",
                "input/deep/c.md",
                "input/.DS_Store",
                "input/Thumbs.db",
                "input/~$faq.docx",
                "input/.git/x.txt",
                "../outside/o.txt")) {
            Path file = root.resolve(name).normalize();
            Files.createDirectories(file.getParent());
            Files.writeString(file, "text");
        }
    }

    @Test
    void listsEachMatchedFileOnceInPathOrder() {
        assertThat(paths("input/*.txt", "input/a.txt", "input/*"))
                .containsExactly("input/a.txt", "input/b.txt", "input/study.pdf");
    }

    @Test
    void takesAFolderAsEverythingBelowIt() {
        assertThat(paths("input")).containsExactly("input/a.txt", "input/b.txt", "input/deep/c.md", "input/study.pdf");
    }

    @Test
    void takesADoubleStarAlsoForNoFolderAtAll() {
        assertThat(paths("input/**/*.{txt,md}")).containsExactly("input/a.txt", "input/b.txt", "input/deep/c.md");
    }

    @Test
    void reachesFilesBesideTheRootAndByAbsolutePath() {
        assertThat(paths("../outside/*.txt")).containsExactly("../outside/o.txt");
        String absolute = folder.resolve("outside/o.txt").toString().replace('\\', '/');
        assertThat(paths(absolute)).containsExactly(absolute);
    }

    @Test
    void letsAnEntryForTheFileItselfWinOverAGlobInEitherOrder() {
        SourceSpec exact = new SourceSpec("input/study.pdf", "The study", null, DocumentRole.PRIMARY);
        assertThat(roleOfStudy(exact, spec("input/*"))).isEqualTo(DocumentRole.PRIMARY);
        assertThat(roleOfStudy(spec("input/*"), exact)).isEqualTo(DocumentRole.PRIMARY);
    }

    @Test
    void takesBracketsInANameAsTheyAreWhereSuchAFileExists() throws IOException {
        Files.writeString(root.resolve("input/notes [final].txt"), "text");
        assertThat(paths("input/notes [final].txt")).containsExactly("input/notes [final].txt");
    }

    @Test
    void namesPatternFolderAndNearMissWhereNothingMatches() {
        assertThatThrownBy(() -> paths("input/studdy.pdf"))
                .isInstanceOf(NoSourceException.class)
                .hasMessageContaining("'input/studdy.pdf'")
                .hasMessageContaining("project/input")
                .hasMessageContaining("did you mean 'study.pdf'");
    }

    @Test
    void rejectsAFolderThatHoldsOnlyLitter() throws IOException {
        Files.createDirectories(root.resolve("empty"));
        Files.writeString(root.resolve("empty/.DS_Store"), "x");
        assertThatThrownBy(() -> paths("empty")).isInstanceOf(NoSourceException.class);
    }

    @Test
    void rejectsABrokenGlobByName() {
        assertThatThrownBy(() -> paths("input/[a.txt"))
                .isInstanceOf(NoSourceException.class)
                .hasMessageContaining("no valid glob");
    }

    private DocumentRole roleOfStudy(SourceSpec... specs) {
        return SourceCatalog.find(root, Arrays.asList(specs)).stream()
                .filter(file -> file.path().endsWith("study.pdf"))
                .findFirst()
                .orElseThrow()
                .spec()
                .role();
    }

    private List<String> paths(String... patterns) {
        List<SourceSpec> specs =
                Arrays.stream(patterns).map(SourceCatalogTest::spec).toList();
        return SourceCatalog.find(root, specs).stream().map(SourceFile::path).toList();
    }

    private static SourceSpec spec(String pattern) {
        return new SourceSpec(pattern, null, null, DocumentRole.SECONDARY);
    }
}
