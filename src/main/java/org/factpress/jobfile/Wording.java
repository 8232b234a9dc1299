package org.factpress.jobfile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** One text in the first language of the job, and in the others that it is given in, by language tag. */
record Wording(String first, Map<String, String> others) {
    Wording {
        others = new LinkedHashMap<>(others);
    }

    static Wording of(String only) {
        return new Wording(only, Map.of());
    }

    /** In every language, as texts are looked for. */
    List<String> lowerCased() {
        return Stream.concat(Stream.of(first), others.values().stream())
                .map(text -> text.toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
    }
}
