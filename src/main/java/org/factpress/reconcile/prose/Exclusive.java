package org.factpress.reconcile.prose;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Answers and groups of which nobody gives or belongs to two: yes and no, girls and boys. */
final class Exclusive {
    private static final Map<String, List<String>> SIDES = Map.of(
            "children", List.of("girls?|filles?", "boys?|garçons?"),
            "adults", List.of("wom[ae]n|femmes?", "m[ae]n|hommes?"),
            "sexes", List.of("females?", "males?"),
            "settlement", List.of("urban", "rural"),
            "answers",
                    List.of(
                            "yes|oui",
                            "(?:said|answered|voted|responded)\\W+no|no",
                            "(?:did|do|does) ?(?:not|n[’']t) know|unsure|undecided|no (?:answer|opinion)"),
            "opinions", List.of("agreed?", "disagreed?", "neither|neutral|undecided"));

    /** Which side of which opposition some words name; {@code sides} is how many there are. */
    record Side(String opposition, int side, int sides) {}

    private Exclusive() {}

    /** The side named within the few words right after a number, and not as whose share it is ("% of girls"). */
    static Optional<Side> named(String after) {
        return SIDES.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(entry -> IntStream.range(0, entry.getValue().size())
                        .filter(side -> names(after, entry.getValue().get(side)))
                        .mapToObj(side -> new Side(entry.getKey(), side, entry.getValue().size())))
                .findFirst();
    }

    private static boolean names(String after, String words) {
        return Pattern.compile(
                        "(?is)\\W*(?:of (?:them|those|all|the [\\w ]{1,30}|respondents|victims|\\w+s) )?(?:\\w+ ){0,2}?(?:" + words
                                + ")\\b.*")
                .matcher(after)
                .matches() && !Pattern.compile("(?is)\\W*(?:of|among|for|in) (?:the |all |these )?(?:\\w+ )?(?:" + words + ")\\b.*").matcher(after).matches();
    }
}
