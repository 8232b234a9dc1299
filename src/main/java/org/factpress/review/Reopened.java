package org.factpress.review;

import java.util.List;
import java.util.stream.Collectors;
import org.factpress.model.Finding;

/** A finding that is open again: what was decided on it before, and which statements changed since. */
public record Reopened(Finding finding, RecordedDecision before, List<Ground> changed) {
    public Reopened {
        changed = List.copyOf(changed);
    }

    /** One sentence: who decided what, and what changed. */
    public String told() {
        return "open again: " + Told.who(before.decision()) + ", but " + what() + " changed since";
    }

    private String what() {
        return changed.stream()
                .map(ground -> ground.surface().isEmpty()
                        ? ground.document()
                        : "the statement of “" + ground.surface() + "” in " + ground.document())
                .distinct()
                .collect(Collectors.joining(" and "));
    }
}
