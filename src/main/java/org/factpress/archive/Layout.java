package org.factpress.archive;

import java.util.Arrays;
import java.util.stream.Collectors;

/** The logical paths of a version: the revision's folder, its sources, the job file, and what people decided. */
final class Layout {
    static final String RELEASE = "release/";
    static final String SOURCES = "sources/";
    static final String JOB = "job/";
    static final String REVIEW = "review/";

    private Layout() {}

    /** Where a source lies; OCFL knows no way up, so {@code ../kit/a.pdf} lies in {@code sources/_up/kit/a.pdf}. */
    static String source(String path) {
        return SOURCES
                + Arrays.stream(path.replace('\\', '/').split("/"))
                        .filter(name -> !name.isEmpty() && !name.equals("."))
                        .map(name -> name.equals("..") ? "_up" : name)
                        .collect(Collectors.joining("/"));
    }
}
