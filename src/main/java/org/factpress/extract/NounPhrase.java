package org.factpress.extract;

import org.jspecify.annotations.Nullable;

/** What a number counts, on tokens {@code from..to} (exclusive), with the singular of its head; NONE where nothing stands there. */
record NounPhrase(int from, int to, @Nullable String unit) {
    static final NounPhrase NONE = new NounPhrase(-1, -1, null);
}
