package org.factpress.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.factpress.model.RevisionKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlacementTest {
    @TempDir
    Path folder;

    PressBench bench;
    Handout first;

    @BeforeEach
    void prepare() {
        bench = new PressBench(folder);
        first = bench.release(RevisionKind.INITIAL, null);
    }

    private boolean put(Handout handout) throws IOException {
        return put(new LocalArea(bench.press()), handout);
    }

    private static boolean put(FileArea area, Handout handout) throws IOException {
        return new Placement(area, handout, "the press folder").put();
    }

    @Test
    void showsARevisionOnlyWhenItIsWholeAndNamesItLast() throws IOException {
        Watched watched = new Watched(new LocalArea(bench.press()));

        put(watched, first);

        assertThat(watched.seen).isNotEmpty();
        List<String> withRevision =
                watched.seen.stream().filter(state -> state.contains("kit/v1/")).toList();
        assertThat(withRevision.get(0))
                .contains("kit/v1/fact-sheet.pdf", "kit/v1/release.json")
                .doesNotContain("latest");
        assertThat(withRevision).allMatch(state -> state.contains("kit/v1/release.json"));
    }

    @Test
    void goesOnWhateverStepItWasKilledAt() throws IOException {
        Watched whole = new Watched(new LocalArea(folder.resolve("whole")));
        put(whole, first);
        for (int step = 1; step <= whole.steps; step++) {
            Path place = folder.resolve("killed-" + step);
            Watched killed = new Watched(new LocalArea(place));
            killed.last = step;
            assertThatExceptionOfType(Killed.class).isThrownBy(() -> put(killed, first));

            put(new LocalArea(place), first);

            assertThat(PressBench.contents(place)).as("killed at step %d", step).satisfies(files -> {
                assertThat(files.keySet()).isEqualTo(PressBench.files(folder.resolve("whole")));
            });
        }
    }

    @Test
    void neverPutsAnOlderRevisionOverANewerOne() throws IOException {
        Handout second = bench.release(RevisionKind.REVISION, "More cases");
        put(second);

        assertThatExceptionOfType(TargetRefusedException.class)
                .isThrownBy(() -> put(first))
                .withMessageContainingAll(
                        "holds revision 2 of kit", "newest in the archive is 1", "nothing was changed");
        assertThat(Files.readString(bench.press().resolve("kit/latest.json"))).contains("\"revision\": 2");
    }

    @Test
    void tellsAFileThatDoesNotBelongThere() throws IOException {
        put(first);
        Files.writeString(bench.press().resolve("kit/v1/notes.txt"), "mine");

        assertThatExceptionOfType(TargetRefusedException.class)
                .isThrownBy(() -> put(first))
                .withMessageContaining("notes.txt does not belong there");
    }

    @Test
    void whatWasWithdrawnStaysSoInTheListOfALaterRevision() throws IOException {
        put(first);
        put(bench.release(RevisionKind.WITHDRAWAL, "Not ours", "withdrawn.pdf"));
        put(bench.release(RevisionKind.REVISION, "Asked for again"));

        assertThat(new String(PressBench.contents(bench.press()).get("kit/latest.json"), UTF_8))
                .containsSubsequence(
                        "\"withdrawn\": false",
                        "\"folder\": \"v1\"",
                        "\"state\": \"withdrawn\"",
                        "\"folder\": \"v2\"",
                        "\"state\": \"superseded\"");
    }

    /** Stands for the process's end. */
    private static final class Killed extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** Notes what a reader sees after each step, and can end before one. */
    private static final class Watched implements FileArea {
        private final LocalArea area;
        private final List<String> seen = new ArrayList<>();
        private int steps;
        private int last = Integer.MAX_VALUE;

        Watched(LocalArea area) {
            this.area = area;
        }

        private interface Step {
            void take() throws IOException;
        }

        private void step(Step step) throws IOException {
            steps++;
            if (steps >= last) {
                throw new Killed();
            }
            step.take();
            seen.add(String.join(" ", PressBench.files(area.root())).replaceAll("kit/\\.part/\\S*", ""));
        }

        @Override
        public List<String> names(String path) throws IOException {
            return area.names(path);
        }

        @Override
        public Optional<byte[]> read(String path) throws IOException {
            return area.read(path);
        }

        @Override
        public void createPrivate(String path) throws IOException {
            step(() -> area.createPrivate(path));
        }

        @Override
        public void write(String path, byte[] bytes) throws IOException {
            step(() -> area.write(path, bytes));
        }

        @Override
        public void move(String from, String to) throws IOException {
            step(() -> area.move(from, to));
        }

        @Override
        public void replace(String from, String to) throws IOException {
            step(() -> area.replace(from, to));
        }

        @Override
        public void delete(String path) throws IOException {
            step(() -> area.delete(path));
        }

        @Override
        public void close() {}
    }
}
