package org.factpress.revision;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** A printed sheet of a revision: its file name, its SHA-256, and on which pages each observation is printed, by its id. */
public record SupersededSheet(String fileName, String sha256, SortedMap<String, SortedSet<Integer>> pages) {
    public SupersededSheet {
        SortedMap<String, SortedSet<Integer>> copy = new TreeMap<>();
        pages.forEach((id, numbers) -> copy.put(id, Collections.unmodifiableSortedSet(new TreeSet<>(numbers))));
        pages = Collections.unmodifiableSortedMap(copy);
    }

    /** The pages on which one of these observations is printed, in order. */
    public List<Integer> pagesOf(List<String> observations) {
        SortedSet<Integer> numbers = new TreeSet<>();
        observations.forEach(id -> numbers.addAll(pages.getOrDefault(id, new TreeSet<>())));
        return List.copyOf(numbers);
    }
}
