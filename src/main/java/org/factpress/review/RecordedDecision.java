package org.factpress.review;

import java.util.List;
import java.util.stream.Stream;
import org.factpress.model.Decision;
import org.factpress.model.FindingCode;
import org.jspecify.annotations.Nullable;

/**
 * A decision as it is kept: the finding it was taken on, what it rests on, and whether it was withdrawn.
 *
 * <p>{@code number} is that of the record, from 1 up in the order of recording; 0 before it is recorded. {@code grounds} are in the
 * order of the finding's figures.
 */
public record RecordedDecision(
        long number,
        String finding,
        FindingCode code,
        Decision decision,
        List<Ground> grounds,
        @Nullable Withdrawal withdrawal) {
    public RecordedDecision {
        grounds = List.copyOf(grounds);
    }

    public boolean stands() {
        return withdrawal == null;
    }

    /** The same for two decisions on the same statements: only one of them can stand. */
    public String basis() {
        return basis(code, grounds);
    }

    /** Of the statement that a correction replaces; empty for any other decision. */
    public String correctedFacts() {
        return grounds.stream()
                .filter(ground -> ground.figure().equals(decision.figure()))
                .map(Ground::facts)
                .findFirst()
                .orElse("");
    }

    static String basis(FindingCode code, List<Ground> grounds) {
        return Sha256.of(Stream.concat(
                        Stream.of(code.code()),
                        grounds.stream()
                                .map(ground -> Sha256.of(ground.document(), ground.facts()))
                                .sorted())
                .toArray(String[]::new));
    }

    /** True where these grounds say the same, wherever the documents lie now. */
    boolean restsOn(List<Ground> now) {
        return facts(grounds).equals(facts(now));
    }

    private static List<String> facts(List<Ground> grounds) {
        return grounds.stream().map(Ground::facts).sorted().toList();
    }
}
