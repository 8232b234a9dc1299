package org.factpress.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.factpress.reconcile.Told.count;
import static org.factpress.reconcile.Told.fall;
import static org.factpress.reconcile.Told.percent;
import static org.factpress.reconcile.Told.vague;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.factpress.model.DocumentRole;
import org.factpress.model.Population;
import org.factpress.model.Qualifier;
import org.factpress.model.ReadOutcome;
import org.factpress.model.ScopePart;
import org.junit.jupiter.api.Test;

/** What is found depends on what is said alone: not on the order in which it comes, nor on how many threads ask. */
class OrderTest {
    private static final int TRIES = 10_000;
    private static final String[] DOCUMENTS = {"a.txt", "b.txt", "c.txt", "d.txt"};
    private static final String[] VALUES = {"2", "2.2", "2.24", "2.3", "8.16", "8.2", "8", "104"};
    private static final String[] COUNTS = {"369", "368", "370", "500", "120", "249"};
    private static final String[] PERIODS = {"2012", "2015", "2015-06", "2003/..", "2012/2015"};

    private final Reconciler reconciler = new Reconciler();

    /** Each try makes up another release, and reconciles it in two orders on whichever thread is free. */
    @Test
    void tenThousandReleasesAreTheSameInAnotherOrderAndOnAnyThread() {
        List<Integer> different = IntStream.range(0, TRIES)
                .parallel()
                .filter(seed -> !isTheSameInAnotherOrder(seed))
                .boxed()
                .toList();
        assertThat(different).as("seeds of the releases that differ").isEmpty();
    }

    private boolean isTheSameInAnotherOrder(int seed) {
        Random random = new Random(seed);
        Evidence evidence = release(random).evidence();
        return reconciler.reconcile(shuffled(evidence, random)).equals(reconciler.reconcile(evidence));
    }

    @Test
    void theReleasesTriedHaveFindingsOfManyKinds() {
        List<String> codes = IntStream.range(0, 300)
                .mapToObj(seed -> reconciler.reconcile(release(new Random(seed)).evidence()))
                .flatMap(outcome -> outcome.findings().stream())
                .map(finding -> finding.code().code())
                .distinct()
                .toList();
        assertThat(codes)
                .contains(
                        "arithmetic-mismatch",
                        "conflicting-values",
                        "part-exceeds-whole",
                        "implausible-value",
                        "scope-mismatch",
                        "age-band-mismatch",
                        "bound-restatement",
                        "rounded-restatement",
                        "unmatched-figure");
    }

    private static Release release(Random random) {
        Release release = new Release()
                .indicator("rate", "percent")
                .indicator("young", "percent", Population.UNSTATED, "rate")
                .indicator("cases", "case");
        for (String document : DOCUMENTS) {
            LocalDate date = random.nextBoolean() ? LocalDate.of(2015, 6, 1 + random.nextInt(3)) : null;
            DocumentRole role = random.nextInt(4) == 0 ? DocumentRole.PRIMARY : DocumentRole.SECONDARY;
            release.document(document, role, date, ReadOutcome.READ);
        }
        int statements = 2 + random.nextInt(12);
        for (int i = 0; i < statements; i++) {
            release.says(one(random, DOCUMENTS), told(random));
        }
        return release;
    }

    private static Told told(Random random) {
        Told told = switch (random.nextInt(8)) {
            case 0 -> fall(one(random, "73", "78", "7")).from("8.16", "2.2").of("rate");
            case 1 -> fall(one(random, "73", "78")).of("rate");
            case 2 -> count(one(random, COUNTS), "case").of("cases");
            case 3 -> vague("100", "1000", "case").of("cases");
            case 4 -> percent("2", "8").of("rate");
            case 5 -> percent(one(random, VALUES)).of("young");
            default -> percent(one(random, VALUES)).of("rate");
        };
        scope(told, random);
        if (random.nextInt(5) == 0) {
            told.qualified(one(random, Qualifier.OVER, Qualifier.UNDER, Qualifier.ABOUT, Qualifier.AT_MOST));
        }
        if (random.nextInt(4) == 0) {
            told.quoted("The same sentence.");
        }
        return random.nextInt(10) == 0 ? told.of(null) : told;
    }

    private static void scope(Told told, Random random) {
        switch (random.nextInt(5)) {
            case 0 -> told.in("Kenya");
            case 1 -> told.in("Nairobi");
            case 2 -> told.in("Nairobi", "Mombasa");
            case 3 -> told.in("Uganda");
            default -> {}
        }
        if (random.nextInt(4) > 0) {
            told.during(one(random, PERIODS));
        }
        if (random.nextInt(3) == 0) {
            told.of(one(random, "girls", "children", "minors"), null, 14 + random.nextInt(4));
        }
        for (ScopePart part : List.of(ScopePart.PLACE, ScopePart.PERIOD)) {
            if (random.nextInt(4) == 0) {
                told.inheriting(part);
            }
        }
    }

    @SafeVarargs
    private static <T> T one(Random random, T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private static Evidence shuffled(Evidence evidence, Random random) {
        return new Evidence(
                evidence.spec(),
                evidence.indicators(),
                shuffled(evidence.documents(), random),
                shuffled(evidence.extractions(), random),
                shuffled(evidence.statements(), random),
                evidence.previous(),
                evidence.lastRevision(),
                evidence.decisions());
    }

    private static <T> List<T> shuffled(List<T> some, Random random) {
        List<T> shuffled = new ArrayList<>(some);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }
}
