package org.factpress.model;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** Where a release is handed out: the kind of target ({@code folder}, {@code mail}) and its settings as written. */
public record PublishTarget(String kind, SortedMap<String, Object> settings) {
    public PublishTarget {
        settings = Collections.unmodifiableSortedMap(new TreeMap<>(settings));
    }
}
