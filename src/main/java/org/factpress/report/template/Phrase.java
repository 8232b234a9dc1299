package org.factpress.report.template;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A stretch within a paragraph. */
public sealed interface Phrase {
    /** How words are set; {@code link} is the address that they lead to. */
    record Look(boolean strong, boolean emphasis, @Nullable String link) {
        static final Look PLAIN = new Look(false, false, null);
    }

    /** Words as written, with the place of the first. */
    record Words(String text, Look look, Spot at) implements Phrase {}

    /** A mark, to be replaced by what it stands for. */
    record Marked(Mark mark, Look look) implements Phrase {}

    /** One of two wordings. */
    record Choice(Condition condition, List<Phrase> then, List<Phrase> otherwise) implements Phrase {
        public Choice {
            then = List.copyOf(then);
            otherwise = List.copyOf(otherwise);
        }
    }
}
