package org.factpress.archive;

import java.util.Arrays;
import java.util.stream.Collectors;

/** The logical paths of a version: the revision's folder, its sources, the job file, and what stands beside them. */
public final class Layout {
    public static final String RELEASE = "release/";
    public static final String SOURCES = "sources/";
    public static final String JOB = "job/";
    /** What people decided. */
    public static final String REVIEW = "review/";
    /** Templates and logo. */
    public static final String ASSETS = "assets/";
    /** What the revision was compared with. */
    public static final String PREVIOUS = "previous/";
    /** What it was made from, and how to cite it. */
    public static final String METADATA = "metadata/";
    /** What a validator says of the reports. */
    public static final String VALIDATION = "validation/";

    private Layout() {}

    /** Where a source lies; OCFL knows no way up, so {@code ../kit/a.pdf} lies in {@code sources/_up/kit/a.pdf}. */
    public static String source(String path) {
        return SOURCES + below(path);
    }

    /** Where a template or logo lies. */
    public static String asset(String path) {
        return ASSETS + below(path);
    }

    private static String below(String path) {
        return Arrays.stream(path.replace('\\', '/').split("/"))
                .filter(name -> !name.isEmpty() && !name.equals("."))
                .map(name -> name.equals("..") ? "_up" : name)
                .collect(Collectors.joining("/"));
    }
}
