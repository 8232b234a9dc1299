package org.factpress.reconcile.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Things sorted by what they must have in common to be compared at all; nothing is ever held against everything. */
public final class Buckets<K, T> {
    private final Map<K, List<T>> buckets = new LinkedHashMap<>();

    /** Two things that stand in one bucket. */
    public record Pair<T>(T one, T other) {}

    public static <K, T> Buckets<K, T> of(Collection<T> things, Function<T, K> key) {
        return ofEach(things, thing -> List.of(key.apply(thing)));
    }

    /** Each thing stands in as many buckets as it has keys. */
    public static <K, T> Buckets<K, T> ofEach(Collection<T> things, Function<T, ? extends Collection<K>> keys) {
        Buckets<K, T> buckets = new Buckets<>();
        things.forEach(thing -> keys.apply(thing)
                .forEach(key -> buckets.buckets
                        .computeIfAbsent(key, fresh -> new ArrayList<>(1))
                        .add(thing)));
        return buckets;
    }

    public List<T> at(K key) {
        return buckets.getOrDefault(key, List.of());
    }

    /** Every two of one bucket, each pair once; none of buckets that hold more than {@code crowd}. */
    public Stream<Pair<T>> pairs(int crowd) {
        return buckets.values().stream()
                .filter(bucket -> bucket.size() <= crowd)
                .flatMap(Buckets::pairs);
    }

    private static <T> Stream<Pair<T>> pairs(List<T> bucket) {
        return IntStream.range(0, bucket.size())
                .boxed()
                .flatMap(i ->
                        bucket.subList(i + 1, bucket.size()).stream().map(other -> new Pair<>(bucket.get(i), other)));
    }
}
