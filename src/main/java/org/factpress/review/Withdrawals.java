package org.factpress.review;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds the decisions that a person takes back. */
public final class Withdrawals {
    private Withdrawals() {}

    /** The standing decisions on these findings, named by their ids now or then; all of them, or a {@link ReviewException}. */
    public static List<RecordedDecision> of(CaseFile file, List<String> findings) {
        Set<RecordedDecision> found = new LinkedHashSet<>();
        List<String> problems = new ArrayList<>();
        for (String finding : findings) {
            try {
                found.add(decision(file, finding));
            } catch (ReviewException refused) {
                problems.add(refused.getMessage());
            }
        }
        if (!problems.isEmpty()) {
            throw new ReviewException(problems);
        }
        return List.copyOf(found);
    }

    private static RecordedDecision decision(CaseFile file, String given) {
        String prefix = given.strip().toLowerCase(Locale.ROOT);
        List<RecordedDecision> found = file.log().standing().stream()
                .filter(decision -> isNamed(file, decision, prefix))
                .toList();
        if (found.size() == 1 && prefix.length() >= ShortIds.LEAST) {
            return found.get(0);
        }
        if (found.size() > 1) {
            throw new ReviewException(
                    "'" + given + "' begins the findings of " + found.size() + " decisions; give more of the id");
        }
        throw new ReviewException("no decision stands on a finding '" + given + "'; see the list of decisions");
    }

    private static boolean isNamed(CaseFile file, RecordedDecision decision, String prefix) {
        return decision.finding().startsWith(prefix)
                || file.findingOf(decision)
                        .filter(finding -> finding.id().startsWith(prefix))
                        .isPresent();
    }

    /** Who withdraws, when and why; a name or reason missing is a {@link ReviewException}. */
    public static Withdrawal by(String name, String reason, java.time.Instant now) {
        return new Withdrawal(
                Texts.required("name", "--by", name, 200),
                now.truncatedTo(java.time.temporal.ChronoUnit.SECONDS),
                Texts.required("reason", "--reason", reason, 2000));
    }
}
