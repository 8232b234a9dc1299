package org.factpress.review;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.factpress.model.Finding;

/** Finds the finding that a person names by the beginning of its id. */
final class FindingChoice {
    private static final int MOST_SHOWN = 5;

    private FindingChoice() {}

    static Finding of(CaseFile file, String given) {
        String prefix = given.strip().toLowerCase(Locale.ROOT);
        if (prefix.length() < ShortIds.LEAST) {
            throw new ReviewException("'" + given + "' is too short for the id of a finding; give at least "
                    + ShortIds.LEAST + " characters of it");
        }
        List<Finding> found = file.findings().stream()
                .filter(finding -> finding.id().startsWith(prefix))
                .toList();
        if (found.size() == 1) {
            return found.get(0);
        }
        throw new ReviewException(found.isEmpty() ? unknown(file, prefix) : ambiguous(found, prefix));
    }

    /** The id as lists show it. */
    static String shown(CaseFile file, Finding finding) {
        return ShortIds.of(file.findings().stream().map(Finding::id).toList()).of(finding.id());
    }

    private static String ambiguous(List<Finding> found, String prefix) {
        String ids = found.stream().limit(MOST_SHOWN).map(Finding::id).collect(Collectors.joining(", "));
        return "'" + prefix + "' begins " + found.size() + " findings: " + ids
                + (found.size() > MOST_SHOWN ? ", …" : "") + "; give more of the id";
    }

    private static String unknown(CaseFile file, String prefix) {
        return file.log().standing().stream()
                .filter(decision -> decision.finding().startsWith(prefix))
                .findFirst()
                .map(decision -> gone(file, decision))
                .orElse("no finding of the latest run begins with '" + prefix
                        + "'; ids are those of the latest run, see the list");
    }

    private static String gone(CaseFile file, RecordedDecision decision) {
        return file.findingOf(decision)
                .map(now -> "finding " + decision.finding() + " has the id " + shown(file, now)
                        + " now, since its document changed; " + Told.who(decision.decision()) + ", which holds")
                .orElse("finding " + decision.finding()
                        + " is no longer there: what it was about was changed or fits now ("
                        + Told.who(decision.decision()) + ")");
    }
}
