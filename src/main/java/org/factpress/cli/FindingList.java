package org.factpress.cli;

import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import org.factpress.model.Decision;
import org.factpress.model.Figure;
import org.factpress.model.Finding;
import org.factpress.model.Severity;
import org.factpress.review.ShortIds;
import org.factpress.review.Told;

/**
 * Findings for people: each with its statements side by side where the terminal is wide enough, below one another where
 * not, and with what was decided.
 *
 * @param ids short enough to type, long enough to be told apart
 * @param statements the figures of a finding, in its order
 * @param note a line of its own about a finding; empty for none
 */
record FindingList(
        ShortIds ids,
        Function<Finding, List<Figure>> statements,
        Function<Figure, String> place,
        Function<Finding, String> note,
        int width,
        Ink ink) {
    private static final int INDENT = 2;

    String of(List<Finding> findings) {
        StringBuilder text = new StringBuilder();
        for (Finding finding : findings) {
            text.append(text.length() == 0 ? "" : "\n").append(of(finding));
        }
        return text.toString();
    }

    private String of(Finding finding) {
        StringBuilder text = new StringBuilder(head(finding)).append('\n');
        text.append(Wrapped.of(TextWidth.line(finding.message()), width, INDENT));
        text.append(new SideBySide(place, width, INDENT + 2, ink).of(statements.apply(finding)));
        if (finding.decision() != null) {
            text.append(Wrapped.of(decision(finding.decision()), width, INDENT));
        }
        String note = this.note.apply(finding);
        if (!note.isEmpty()) {
            text.append(Wrapped.of(note, width, INDENT));
        }
        return text.toString();
    }

    private String head(Finding finding) {
        String severity = finding.severity().code();
        String state = finding.decision() == null ? (finding.severity() == Severity.INFO ? "" : "open") : "decided";
        return (finding.holds() ? ink.alarm(severity) : ink.bold(severity)) + "  "
                + ink.bold(ids.of(finding.id())) + "  "
                + finding.code().code()
                + (state.isEmpty() ? "" : "  " + ink.faint(state));
    }

    private static String decision(Decision decision) {
        return Told.past(decision) + " by " + decision.by() + " on "
                + decision.at().atOffset(ZoneOffset.UTC).toLocalDate() + ": " + decision.reason();
    }
}
