package org.factpress.reconcile.prose;

import java.util.List;
import java.util.Map;
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
            "opinions", List.of("agreed?", "disagreed?", "neither|neutral|undecided"),
            "votes",
                    List.of(
                            "(?:in favou?r|for it)",
                            "(?:against|opposed)",
                            "(?:undecided|unsure|abstained|no opinion)"),
            "people", List.of("wom[ae]n", "m[ae]n", "child(?:ren)?"),
            "content",
                    List.of(
                            "(?:very |rather |fairly )?satisfied",
                            "(?:very |rather |fairly )?dissatisfied",
                            "(?:neither|neutral|undecided|no opinion)"));

    private static final String DIRECTLY =
            "\\W*(?:of (?:them|those|all|the [\\w ]{1,30}|respondents|victims) )?(?:of (?:the |all |our |their )?(?:\\w+ ){1,3}?(?:were|are|was|is|said|voted|answered|responded) )?(?:\\w+ ){0,2}?";
    private static final String AS_WHOLE = "\\W*(?:of|among|for|in|from|by) (?:the |all |these |those )?(?:\\w+ )?";

    private static final Pattern WERE = Pattern.compile(
            "(?is)\\W*of (?:the |all |our |their )?(?!(?:wom|m)[ae]n(?U:\\b)|girls?(?U:\\b)|boys?(?U:\\b))(?:\\w+ ){1,3}?(?:were|are|was|is) .*");

    /** Which side of which opposition some words name. */
    record Side(String opposition, int side) {}

    private Exclusive() {}

    /** The sides named within the few words right after a share, and not as whose share it is ("% of girls"). */
    static List<Side> named(String after) {
        return sides(after, AS_WHOLE).isEmpty() || WERE.matcher(after).matches() ? sides(after, DIRECTLY) : List.of();
    }

    /** The sides named within the few words right after a count: "700 from women". */
    static List<Side> behind(String after) {
        List<Side> whole = sides(after, AS_WHOLE);
        return whole.isEmpty() ? sides(after, DIRECTLY) : whole;
    }

    /** True where one opposition has a side of its own for each. */
    static boolean areApart(List<List<Side>> named) {
        return SIDES.keySet().stream().anyMatch(opposition -> areApart(named, opposition));
    }

    /** True where two are the two sides of an opposition that has no more. */
    static boolean areAll(List<List<Side>> named) {
        return named.size() == 2
                && SIDES.entrySet().stream()
                        .anyMatch(entry -> entry.getValue().size() == 2 && areApart(named, entry.getKey()));
    }

    private static boolean areApart(List<List<Side>> named, String opposition) {
        List<Side> sides = named.stream()
                .flatMap(some -> some.stream()
                        .filter(side -> side.opposition().equals(opposition))
                        .limit(1))
                .distinct()
                .toList();
        return sides.size() == named.size();
    }

    private static List<Side> sides(String after, String leading) {
        return SIDES.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(entry -> IntStream.range(0, entry.getValue().size())
                        .filter(side -> Pattern.compile("(?is)" + leading + "(?:"
                                        + entry.getValue().get(side) + ")(?U:\\b).*")
                                .matcher(after)
                                .matches())
                        .mapToObj(side -> new Side(entry.getKey(), side)))
                .toList();
    }
}
