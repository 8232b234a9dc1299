package org.factpress.reconcile;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Every two groups of the same indicator and family, each pair once. */
final class Pairs {
    private Pairs() {}

    record Pair(Group one, Group other) {}

    static Stream<Pair> of(List<Group> groups) {
        return IntStream.range(0, groups.size())
                .boxed()
                .flatMap(
                        i -> groups.subList(i + 1, groups.size()).stream().map(other -> new Pair(groups.get(i), other)))
                .filter(pair -> pair.one().indicator().equals(pair.other().indicator()))
                .filter(pair -> pair.one().family().equals(pair.other().family()));
    }
}
