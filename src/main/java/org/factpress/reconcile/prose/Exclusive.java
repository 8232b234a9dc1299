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

    private static final String DIRECTLY =
            "\\W*(?:of (?:them|those|all|the [\\w ]{1,30}|respondents|victims) )?(?:\\w+ ){0,2}?";
    private static final String AS_WHOLE = "\\W*(?:of|among|for|in|from|by) (?:the |all |these |those )?(?:\\w+ )?";

    /** Which side of which opposition some words name; {@code sides} is how many there are. */
    record Side(String opposition, int side, int sides) {}

    private Exclusive() {}

    /** The side named within the few words right after a share, and not as whose share it is ("% of girls"). */
    static Optional<Side> named(String after) {
        return side(after, DIRECTLY).filter(side -> side(after, AS_WHOLE).isEmpty());
    }

    /** The side named within the few words right after a count: "700 from women". */
    static Optional<Side> behind(String after) {
        return side(after, AS_WHOLE).or(() -> side(after, DIRECTLY));
    }

    private static Optional<Side> side(String after, String leading) {
        return SIDES.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(entry -> IntStream.range(0, entry.getValue().size())
                        .filter(side -> Pattern.compile("(?is)" + leading + "(?:"
                                        + entry.getValue().get(side) + ")\\b.*")
                                .matcher(after)
                                .matches())
                        .mapToObj(side ->
                                new Side(entry.getKey(), side, entry.getValue().size())))
                .findFirst();
    }
}
