package org.factpress.eval;

import org.factpress.model.SetAsideReason;
import org.jspecify.annotations.Nullable;

/**
 * One number of an annotated document: a figure, or none with the reason.
 *
 * <p>{@code start..end} are UTF-16 offsets into the document's stored text, both null where the format has no text of
 * its own. {@code line} is the row's line in its gold file.
 */
public record GoldRow(
        String id,
        int line,
        @Nullable Integer start,
        @Nullable Integer end,
        String surface,
        @Nullable GoldFigure figure,
        @Nullable SetAsideReason reason) {
    public boolean isFigure() {
        return figure != null;
    }

    public boolean isCore() {
        return figure != null && figure.isCore();
    }

    public boolean hasOffsets() {
        return start != null && end != null;
    }
}
