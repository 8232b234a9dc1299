package org.factpress.reconcile.claim;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Every two groups of the same indicator and family, each pair once. */
public final class Pairs {
    private Pairs() {}

    public record Pair(Group one, Group other) {}

    public static Stream<Pair> of(List<Group> groups) {
        return IntStream.range(0, groups.size())
                .boxed()
                .flatMap(
                        i -> groups.subList(i + 1, groups.size()).stream().map(other -> new Pair(groups.get(i), other)))
                .filter(pair -> pair.one().indicator().equals(pair.other().indicator()))
                .filter(pair -> pair.one().family().equals(pair.other().family()));
    }
}
