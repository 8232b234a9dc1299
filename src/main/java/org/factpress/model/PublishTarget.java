package org.factpress.model;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where a release is handed out: the kind of target ({@code folder}, {@code sftp}, {@code mail}) and its settings as written.
 *
 * <p>{@code templates} are the texts of mails by what they are for, such as {@code release} or {@code correction}.
 */
public record PublishTarget(
        String kind, SortedMap<String, Object> settings, SortedMap<String, TemplateSource> templates) {
    public PublishTarget {
        settings = Collections.unmodifiableSortedMap(new TreeMap<>(settings));
        templates = Collections.unmodifiableSortedMap(new TreeMap<>(templates));
    }

    /** A target whose texts are the default ones. */
    public PublishTarget(String kind, SortedMap<String, Object> settings) {
        this(kind, settings, new TreeMap<>());
    }
}
