package org.factpress.review;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.factpress.model.Decision;
import org.factpress.model.DecisionAction;
import org.factpress.model.Finding;
import org.factpress.model.Observation;
import org.jspecify.annotations.Nullable;

/** Turns what people ask for into decisions on the findings of a run: all of them, or none. */
public final class Rulings {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_REASON = 2000;

    private final CaseFile file;
    private final Plausibility plausibility;
    private final Instant now;
    private final Map<String, RecordedDecision> ruled = new LinkedHashMap<>();
    private final Map<String, BigDecimal> corrected = new HashMap<>();
    private final List<String> problems = new ArrayList<>();

    private Rulings(CaseFile file, Plausibility plausibility, Instant now) {
        this.file = file;
        this.plausibility = plausibility;
        this.now = now.truncatedTo(ChronoUnit.SECONDS);
        file.findings().forEach(finding -> noteCorrection(finding, finding.decision()));
    }

    /**
     * The decisions to record. One that stands already in the same words is not asked for again.
     *
     * @throws ReviewException with every problem, each after its {@code where}
     */
    public static List<RecordedDecision> of(
            CaseFile file, Plausibility plausibility, List<DecisionRequest> requests, Instant now) {
        Rulings rulings = new Rulings(file, plausibility, now);
        requests.forEach(rulings::tryOut);
        if (!rulings.problems.isEmpty()) {
            throw new ReviewException(rulings.problems);
        }
        return List.copyOf(rulings.ruled.values());
    }

    private void tryOut(DecisionRequest request) {
        try {
            rule(request);
        } catch (ReviewException refused) {
            String where = request.where();
            problems.add(where.isEmpty() ? refused.getMessage() : where + ": " + refused.getMessage());
        }
    }

    private void rule(DecisionRequest request) {
        String by = Texts.required("name", "--by", request.by(), LONGEST_NAME);
        String reason = Texts.required("reason", "--reason", request.reason(), LONGEST_REASON);
        Finding finding = FindingChoice.of(file, request.finding());
        Decision decision = request.action() == DecisionAction.CORRECT
                ? new Correction(file, plausibility, finding, request).decision(by, now, reason)
                : plain(request, by, reason);
        if (!isRepeated(finding, decision)) {
            requireOneValue(finding, decision);
            noteCorrection(finding, decision);
            ruled.put(
                    finding.id(),
                    new RecordedDecision(0, finding.id(), finding.code(), decision, file.grounds(finding), null));
        }
    }

    private Decision plain(DecisionRequest request, String by, String reason) {
        if (request.value() != null || request.figure() != null || request.keep() != null) {
            throw new ReviewException("a value or figure goes with correct only, not with "
                    + request.action().code() + "; use correct, or leave it out");
        }
        return new Decision(by, now, request.action(), reason, null);
    }

    /** True where this very decision stands; another one that stands is a problem. */
    private boolean isRepeated(Finding finding, Decision decision) {
        Decision before = Optional.ofNullable(ruled.get(finding.id()))
                .map(RecordedDecision::decision)
                .orElse(finding.decision());
        if (before == null) {
            return false;
        }
        if (sameWords(before, decision)) {
            return true;
        }
        throw new ReviewException("finding " + FindingChoice.shown(file, finding) + " is decided already: "
                + Told.who(before) + "; withdraw that first");
    }

    private static boolean sameWords(Decision one, Decision other) {
        return one.by().equals(other.by())
                && one.action() == other.action()
                && one.reason().equals(other.reason())
                && same(one.value(), other.value());
    }

    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }

    /** One observation takes one value: two findings about it cannot be corrected to different ones. */
    private void requireOneValue(Finding finding, Decision decision) {
        BigDecimal other = observation(finding, decision)
                .map(observation -> corrected.get(observation.id()))
                .orElse(null);
        if (other != null && !same(other, decision.value())) {
            throw new ReviewException("finding " + FindingChoice.shown(file, finding)
                    + " is about a value that is corrected to " + other.toPlainString()
                    + " under another finding; give the same value, or accept or reject this one");
        }
    }

    private void noteCorrection(Finding finding, @Nullable Decision decision) {
        if (decision != null && decision.value() != null) {
            observation(finding, decision).ifPresent(observation -> corrected.put(observation.id(), decision.value()));
        }
    }

    private Optional<Observation> observation(Finding finding, Decision decision) {
        if (decision.action() != DecisionAction.CORRECT || finding.figures().isEmpty()) {
            return Optional.empty();
        }
        String figure = decision.figure() == null ? finding.figures().get(0) : decision.figure();
        return file.observationOf(figure);
    }
}
