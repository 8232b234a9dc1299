package org.factpress.report.story;

import java.util.List;

/** A number and, beside it, what it is of. */
public record Fact(TextRun number, List<TextRun> text) {
    public Fact {
        text = List.copyOf(text);
    }
}
