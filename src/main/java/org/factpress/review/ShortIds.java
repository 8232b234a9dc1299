package org.factpress.review;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Ids cut to the shortest common length that still tells them apart. */
public final class ShortIds {
    /** Shorter ones would be taken for numbers, and clash with the next run's. */
    static final int LEAST = 4;

    private final int length;

    private ShortIds(int length) {
        this.length = length;
    }

    public static ShortIds of(Collection<String> ids) {
        Set<String> all = Set.copyOf(ids);
        int longest = all.stream().mapToInt(String::length).max().orElse(LEAST);
        int length = LEAST;
        while (length < longest && !areApart(all, length)) {
            length++;
        }
        return new ShortIds(length);
    }

    public String of(String id) {
        return id.substring(0, Math.min(length, id.length()));
    }

    /** The ids that begin so. */
    static List<String> matching(Collection<String> ids, String prefix) {
        return ids.stream().filter(id -> id.startsWith(prefix)).sorted().toList();
    }

    private static boolean areApart(Set<String> ids, int length) {
        Set<String> seen = new HashSet<>();
        return ids.stream().allMatch(id -> seen.add(id.substring(0, Math.min(length, id.length()))));
    }
}
