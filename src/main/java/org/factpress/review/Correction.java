package org.factpress.review;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.factpress.model.Decision;
import org.factpress.model.DecisionAction;
import org.factpress.model.Figure;
import org.factpress.model.Finding;
import org.factpress.model.FindingCode;
import org.factpress.model.Observation;
import org.jspecify.annotations.Nullable;

/** A value that takes the place of what the documents say: given, or that of the one statement which is right. */
record Correction(CaseFile file, Plausibility plausibility, Finding finding, DecisionRequest request) {
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,100}(\\.\\d{1,100})?");

    /** Findings whose figures are statements of one and the same value. */
    private static final Set<FindingCode> OF_ONE_VALUE =
            Set.of(FindingCode.CONFLICTING_VALUES, FindingCode.ROUNDED_RESTATEMENT, FindingCode.BOUND_RESTATEMENT);

    Decision decision(String by, Instant at, String reason) {
        if ((request.value() == null) == (request.keep() == null)) {
            throw new ReviewException(
                    "correct needs the right value, or the one statement that is right: give --value NUMBER or --keep FIGURE");
        }
        Figure figure = request.keep() == null ? replaced() : kept();
        Observation printed = printed(figure);
        BigDecimal value = value(figure);
        if (request.value() != null && value != null) {
            plausibility.require(value, printed);
        }
        return new Decision(by, at, DecisionAction.CORRECT, reason, value, figure.id());
    }

    private @Nullable BigDecimal value(Figure figure) {
        if (request.value() == null) {
            return figure.quantity().value();
        }
        String given = request.value().strip();
        if (!DECIMAL.matcher(given).matches()) {
            throw new ReviewException(
                    "'" + given + "' is no plain decimal; write the value as 12.5, without unit or sign of per cent");
        }
        return new BigDecimal(given);
    }

    private Figure kept() {
        if (request.figure() != null) {
            throw new ReviewException("--keep names the figure already; leave out --figure");
        }
        if (!OF_ONE_VALUE.contains(finding.code())) {
            throw new ReviewException(
                    "the figures of a finding " + finding.code().code()
                            + " are not statements of one value, so none can be kept for the others;"
                            + " give --value NUMBER, and --figure FIGURE for which of them it corrects");
        }
        Figure kept = figure(request.keep());
        if (kept.quantity().value() == null) {
            throw new ReviewException("“" + kept.surface() + "” names no single value; give --value NUMBER");
        }
        return kept;
    }

    private Figure replaced() {
        if (statements().isEmpty()) {
            throw new ReviewException("a finding " + finding.code().code()
                    + " has no figure to correct; accept or reject it, or mend the document");
        }
        return request.figure() == null ? statements().get(0) : figure(request.figure());
    }

    private Figure figure(String given) {
        String wanted = given.strip().toLowerCase(Locale.ROOT);
        List<Figure> statements = statements();
        if (wanted.matches("[1-9]\\d?") && Integer.parseInt(wanted) <= statements.size()) {
            return statements.get(Integer.parseInt(wanted) - 1);
        }
        List<Figure> found = statements.stream()
                .filter(figure ->
                        wanted.length() >= ShortIds.LEAST && figure.id().startsWith(wanted))
                .toList();
        if (found.size() == 1) {
            return found.get(0);
        }
        throw new ReviewException("'" + given + "' is none of the " + statements.size() + " figures of finding "
                + FindingChoice.shown(file, finding) + "; name one by its number there, from 1");
    }

    /** What is printed nowhere cannot be corrected: the decision would have no effect. */
    private Observation printed(Figure figure) {
        return file.observationOf(figure.id())
                .orElseThrow(
                        () -> new ReviewException(
                                "“" + figure.surface() + "” in " + figure.document()
                                        + " is behind no printed value, so there is nothing to correct; accept or reject the finding, or mend the document"));
    }

    private List<Figure> statements() {
        return file.figures(finding);
    }
}
