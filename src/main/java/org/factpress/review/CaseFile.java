package org.factpress.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.factpress.model.Decision;
import org.factpress.model.Figure;
import org.factpress.model.Finding;
import org.factpress.model.Observation;
import org.factpress.model.Severity;
import org.jspecify.annotations.Nullable;

/**
 * The latest run of a release as people review it: its findings with what is decided on them now, and the statements
 * behind them.
 */
public final class CaseFile {
    private final String release;
    private final int revision;
    private final boolean draft;
    private final String fingerprint;
    private final List<Finding> atRun;
    private final List<Finding> findings;
    private final Map<String, Figure> figures = new HashMap<>();
    private final List<Observation> observations;
    private final ReviewLog log;
    private final Grounds grounds;
    private final Docket docket;

    /**
     * {@code atRun} are the findings with what was decided when the run was made; {@code unreadable} is the SHA-256 of each
     * document without text, by path; {@code fingerprint} that of the run's inputs.
     */
    public CaseFile(
            String release,
            int revision,
            boolean draft,
            String fingerprint,
            List<Finding> atRun,
            List<Figure> figures,
            List<Observation> observations,
            Map<String, String> unreadable,
            ReviewLog log) {
        this.release = release;
        this.revision = revision;
        this.draft = draft;
        this.fingerprint = fingerprint;
        this.atRun = List.copyOf(atRun);
        this.observations = List.copyOf(observations);
        this.log = log;
        figures.forEach(figure -> this.figures.put(figure.id(), figure));
        this.grounds = Grounds.of(figures, unreadable);
        this.docket = new Docket(log.standing(), grounds);
        this.findings = this.atRun.stream()
                .map(finding -> decided(finding, docket.decision(finding).orElse(null)))
                .toList();
    }

    private static Finding decided(Finding finding, @Nullable Decision decision) {
        return new Finding(
                finding.id(),
                finding.code(),
                finding.severity(),
                finding.message(),
                finding.figures(),
                finding.documents(),
                finding.computed(),
                decision);
    }

    public String release() {
        return release;
    }

    public int revision() {
        return revision;
    }

    /** True where the run was held, and nothing is released of it. */
    public boolean draft() {
        return draft;
    }

    public String fingerprint() {
        return fingerprint;
    }

    /** With the decisions that stand now, errors first. */
    public List<Finding> findings() {
        return findings;
    }

    /** The statements of a finding, in its order. */
    public List<Figure> figures(Finding finding) {
        return finding.figures().stream()
                .map(figures::get)
                .filter(Objects::nonNull)
                .toList();
    }

    public ReviewLog log() {
        return log;
    }

    /** Findings that are open again, with what was decided before. */
    public List<Reopened> reopened() {
        return docket.reopened(findings);
    }

    /** The finding that a standing decision holds for in this run; none where it is gone or changed. */
    public Optional<Finding> findingOf(RecordedDecision decision) {
        return findings.stream()
                .filter(finding ->
                        docket.record(finding).filter(decision::equals).isPresent())
                .findFirst();
    }

    /** How many findings of this severity nobody decided. */
    public long open(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity && finding.decision() == null)
                .count();
    }

    /** True where people decided otherwise since the run was made: its files do not show it yet. */
    public boolean isOutdated() {
        return !atRun.stream()
                .map(CaseFile::ruling)
                .toList()
                .equals(findings.stream().map(CaseFile::ruling).toList());
    }

    private static String ruling(Finding finding) {
        Decision decision = finding.decision();
        return decision == null
                ? ""
                : String.join(
                        "\n",
                        decision.by(),
                        decision.action().code(),
                        decision.reason(),
                        String.valueOf(decision.value()));
    }

    Optional<Observation> observationOf(String figure) {
        return observations.stream()
                .filter(observation -> !observation.computed())
                .filter(observation -> observation.supporting().contains(figure)
                        || observation.dissenting().contains(figure))
                .findFirst();
    }

    Optional<RecordedDecision> record(Finding finding) {
        return docket.record(finding);
    }

    List<Ground> grounds(Finding finding) {
        return grounds.of(finding);
    }
}
