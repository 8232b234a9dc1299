package org.factpress.jobfile;

import java.nio.file.Path;
import org.factpress.model.DecisionAction;
import org.factpress.review.DecisionRequest;
import org.jspecify.annotations.Nullable;

/** A decision as a file has it: its texts, and where it stands. */
record DecisionEntry(
        Place place,
        @Nullable String finding,
        @Nullable Located action,
        @Nullable String by,
        @Nullable String reason,
        @Nullable String value,
        @Nullable String figure,
        @Nullable String keep) {
    private static final Rule<DecisionAction> ACTION = Rule.codeOf(DecisionAction.class);

    /** True for a finding that is only listed. */
    boolean decidesNothing() {
        return action == null && by == null && reason == null && value == null && figure == null && keep == null;
    }

    /** With these where it does not say its own. */
    DecisionEntry completed(String by, @Nullable String reason) {
        return new DecisionEntry(
                place,
                finding,
                action,
                this.by == null ? by : this.by,
                this.reason == null ? reason : this.reason,
                value,
                figure,
                keep);
    }

    /** Null, and a problem, where something is missing or unknown. */
    @Nullable
    DecisionRequest toRequest(Path file, Problems problems) {
        DecisionAction known = action(problems);
        boolean complete = known != null
                & isThere(finding, "finding", "the id of the finding, or its beginning", problems)
                & isThere(by, "by", "who decided, or give --by NAME", problems)
                & isThere(reason, "reason", "why; it is printed with the decision", problems);
        return complete
                ? new DecisionRequest(
                        file.getFileName() + ", line " + place.line(),
                        text(finding),
                        known,
                        text(by),
                        text(reason),
                        value,
                        figure,
                        keep)
                : null;
    }

    private @Nullable DecisionAction action(Problems problems) {
        if (action == null) {
            problems.add(place, "a decision without an action", "give it one: accept, reject or correct");
            return null;
        }
        try {
            return ACTION.parser().apply(action.text());
        } catch (IllegalArgumentException e) {
            problems.add(
                    action.place(),
                    "action '" + action.text() + "' is not valid",
                    ACTION.advice().apply(action.text()));
            return null;
        }
    }

    private boolean isThere(@Nullable String text, String key, String what, Problems problems) {
        if (text == null || text.isBlank()) {
            problems.add(place, "a decision without '" + key + "'", "add it: " + what);
            return false;
        }
        return true;
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
