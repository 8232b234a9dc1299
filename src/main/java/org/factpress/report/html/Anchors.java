package org.factpress.report.html;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names of places in one page, made from words, each given once. */
final class Anchors {
    private static final int LONGEST = 60;

    private final Set<String> given = new HashSet<>();

    String of(String words) {
        String plain = Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        String trimmed = plain.substring(0, Math.min(LONGEST, plain.length())).replaceAll("^-|-$", "");
        String name = trimmed.isEmpty() ? "part" : trimmed;
        String free = name;
        for (int i = 2; !given.add(free); i++) {
            free = name + "-" + i;
        }
        return free;
    }
}
