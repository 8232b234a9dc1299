package org.factpress.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One bit of one byte is turned in each file of an archive and its register in turn. */
class FlippedByteTest {
    @TempDir
    private static Path base;

    private static ArchiveFixture fixture;

    private final Random random = new Random(20150609);

    @BeforeAll
    static void archive() {
        fixture = new ArchiveFixture(base);
        fixture.commit("kit", 1);
        fixture.commit("kit", 2);
        fixture.commit("other", 1);
    }

    @Test
    void isFoundInEveryFileAndNamed() throws IOException {
        turnInEach(1);
    }

    @Test
    @Tag("soak")
    void isFoundWhereverInTheFileItLies() throws IOException {
        turnInEach(60);
    }

    private void turnInEach(int times) throws IOException {
        List<Path> files = files();
        assertThat(files).hasSizeGreaterThan(50);
        assertThat(fixture.archive().verify(Optional.empty())).isEmpty();
        for (Path file : files) {
            byte[] sound = Files.readAllBytes(file);
            for (int time = 0; time < times; time++) {
                int at = random.nextInt(sound.length);
                int bit = 1 << random.nextInt(8);
                turn(file, sound, at, bit);
                isNamed(file, at, bit);
            }
            Files.write(file, sound);
        }
        assertThat(fixture.archive().verify(Optional.empty())).isEmpty();
        System.out.printf(Locale.ROOT, "%d files, %d bytes turned, all found%n", files.size(), files.size() * times);
    }

    private static void turn(Path file, byte[] sound, int at, int bit) throws IOException {
        byte[] turned = sound.clone();
        turned[at] ^= (byte) bit;
        Files.write(file, turned);
    }

    private void isNamed(Path file, int at, int bit) {
        String name = base.resolve("output").relativize(file).toString();
        List<String> problems = fixture.archive().verify(Optional.empty());
        assertThat(problems)
                .as("%s, byte %d, bit %d", name, at, bit)
                .anyMatch(problem -> problem.contains(place(name)))
                .noneMatch(problem ->
                        problem.startsWith(name.matches("archive/other/.*|.*register/other.*") ? "kit" : "other"));
    }

    /** How people are told where a file lies: {@code v1, release/fact-sheet.pdf} within an object, else its own name. */
    private static String place(String name) {
        String[] content = name.split("/content/", 2);
        return content.length == 1
                ? Path.of(name).getFileName().toString()
                : Path.of(content[0]).getFileName() + ", " + content[1];
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> archive = Files.walk(fixture.root());
                Stream<Path> register = Files.walk(base.resolve("output/.archive-register"))) {
            return Stream.concat(archive, register)
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        }
    }
}
