package org.factpress.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.factpress.model.FindingCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Releases of nine invented organisations with faults in them, and of two without. */
class PlantedFaultsTest {
    /** What is missed today, and false in clean releases: it can only become less, to 0. The others are as they shall be. */
    private static final int MISSED = 7;

    private static final int FALSE_ERRORS = 0;
    private static final int DISTURBED = 0;
    private static final int FALSE_ERRORS_IN_CLEAN_RELEASES = 0;

    private static Kit kit;
    private static Kit clean;
    private static KitScore score;
    private static String report;

    @BeforeAll
    static void checksEveryRelease() {
        kit = Kit.read(Kit.FOLDER.resolve("planted"));
        clean = Kit.read(Kit.FOLDER.resolve("clean"));
        score = KitScore.of(kit);
        report = score.filed("planted", "Planted faults");
    }

    @Test
    void theKitHoldsFaultsOfEveryCodeAndMoreRestatements() {
        assertThat(kit.asked()).hasSizeGreaterThanOrEqualTo(40);
        assertThat(kit.restatements()).hasSizeGreaterThanOrEqualTo(60);
        assertThat(List.of(FindingCode.values()))
                .allSatisfy(code ->
                        assertThat(kit.asked()).anyMatch(fault -> fault.codes().contains(code.code())));
    }

    @Test
    void findsThePlantedFaults() {
        assertThat(score.missed().size()).as(report).isLessThanOrEqualTo(MISSED);
    }

    @Test
    void callsHardlyAnythingAnErrorThatIsNone() {
        assertThat(score.falseErrors().size()).as(report).isLessThanOrEqualTo(FALSE_ERRORS);
    }

    @Test
    void leavesRestatementsInPeace() {
        assertThat(score.disturbed().size()).as(report).isLessThanOrEqualTo(DISTURBED);
    }

    @Test
    void findsNoErrorInACleanRelease() {
        KitScore spotless = KitScore.of(clean);
        assertThat(clean.releases()).hasSizeGreaterThanOrEqualTo(2);
        assertThat(spotless.falseErrors().size())
                .as(spotless.filed("clean", "Clean releases"))
                .isLessThanOrEqualTo(FALSE_ERRORS_IN_CLEAN_RELEASES);
    }
}
