package org.factpress.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.factpress.model.Revision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GalleryTests {
    /** Pixels: a word has more. That each single digit is right is for the tests of the ledger to say. */
    private static final int TOLERANCE = 10;

    private static final Path FAILED = Path.of("target/gallery");

    @ParameterizedTest
    @EnumSource
    void looksAsApproved(GalleryCase page) throws IOException {
        Picture approved = Gallery.approved(page);
        Picture now = page.picture(Gallery.APPROVED_DPI);
        int differences = now.differences(approved);
        if (differences > TOLERANCE) {
            now.write(FAILED.resolve(Gallery.file(page)));
            now.marked(approved).write(FAILED.resolve(page.title() + "-difference.png"));
        }
        assertThat(differences)
                .as(
                        "pixels of %s that are not as approved: look at %s and %s-difference.png beside it; where the page is"
                                + " right, approve it with ./mvnw -q -Pgallery",
                        page.title(), FAILED.resolve(Gallery.file(page)), page.title())
                .isLessThanOrEqualTo(TOLERANCE);
    }

    @Test
    void seesAWordOfTheRunningTextThatChanged() {
        Picture one = picture(telling("It was the second survey of its kind."));
        Picture other = picture(telling("It was the latest survey of its kind."));
        assertThat(one.differences(other)).isGreaterThan(TOLERANCE);
        assertThat(one.differences(one)).isZero();
    }

    @Test
    void seesAColourThatChanged() {
        assertThat(picture(GalleryCase.coloured("#8a1c3b")).differences(picture(GalleryCase.coloured("#1b4f72"))))
                .isGreaterThan(TOLERANCE);
    }

    @Test
    void isShownWhole() throws IOException {
        String gallery = Files.readString(Path.of("src/docs/gallery.md"));
        for (GalleryCase page : GalleryCase.values()) {
            assertThat(gallery).contains("(images/gallery/" + Gallery.file(page) + ")");
            assertThat(Path.of("src/docs/images/gallery", Gallery.file(page))).isNotEmptyFile();
        }
    }

    private static Revision telling(String sentence) {
        return GalleryCase.revised(List.of(), "{{masthead}}\n\n" + sentence + "\n");
    }

    private static Picture picture(Revision revision) {
        return Picture.of(Reports.print("fact-sheet", revision, List.of()).pdf(), 1, Gallery.APPROVED_DPI);
    }
}
