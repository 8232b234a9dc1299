package org.factpress.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import org.factpress.eval.GoldFile;
import org.factpress.eval.GoldFiles;
import org.factpress.eval.Marking;
import org.factpress.eval.Scorecard;
import org.factpress.eval.Scorer;
import org.factpress.eval.Tier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Measures extraction on the client's own five documents, where they are at hand. */
class SeedFiguresTest {
    private static final double BAR = 0.95;
    private static Scorecard card = new Scorecard();

    @BeforeAll
    static void extractTheSeeds() {
        GoldFile seeds = GoldFiles.seeds();
        boolean there = Files.isRegularFile(seeds.file());
        if (!there) {
            System.err.println(
                    "SKIPPED: the client's seed documents are not beside this checkout; extraction was not measured on them");
        }
        assumeTrue(there, "the client's seed documents are not beside this checkout");
        Marking marking = new Scorer().score(seeds.read());
        marking.misses().stream().sorted().forEach(miss -> System.err.println("  " + miss.brief()));
        card = marking.scorecard();
    }

    @Test
    void findsTheCoreFiguresWithTheirValues() {
        assertThat(card.recall(Tier.CORE, Scorecard.VALUE).of()).isPositive();
        assertThat(card.recall(Tier.CORE, Scorecard.VALUE).share()).isGreaterThanOrEqualTo(BAR);
        assertThat(card.precision(Tier.CORE, Scorecard.VALUE).share()).isGreaterThanOrEqualTo(BAR);
    }

    @Test
    void setsAsideEachNumberThatIsNoneWithItsReason() {
        assertThat(card.setAside().of()).isPositive();
        assertThat(card.setAside().right()).isEqualTo(card.setAside().of());
    }

    @Test
    void accountsForEachNumberInExactlyOneRow() {
        assertThat(card.coverage().right()).isEqualTo(card.coverage().of());
    }
}
