package org.factpress.cli;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** A name as a release id: lower case, digits, hyphens. */
final class Slug {
    private static final Set<String> RESERVED = Set.of("archive", "state", "press", "draft");

    private Slug() {}

    static String of(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String slug = plain.isEmpty() ? "release" : plain;
        return RESERVED.contains(slug) ? slug + "-release" : slug;
    }
}
