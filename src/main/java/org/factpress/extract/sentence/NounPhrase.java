package org.factpress.extract.sentence;

import org.jspecify.annotations.Nullable;

/** What a number counts, on tokens {@code from..to} (exclusive), with the singular of its head; NONE where nothing stands there. */
public record NounPhrase(int from, int to, @Nullable String unit) {
    public static final NounPhrase NONE = new NounPhrase(-1, -1, null);
}
