package org.factpress.batch;

import java.util.List;
import java.util.Optional;
import org.factpress.store.Staging;

/** What the steps of one run hand to one another, as records. */
public final class StagedRun {
    private static final String ONLY = "-";

    private final Staging staging;
    private final String key;

    public StagedRun(Staging staging, String key) {
        this.staging = staging;
        this.key = key;
    }

    /** Keeps the inputs unless a run with this key, killed or failed, has fixed them already. */
    public void fix(RunInputs inputs) {
        if (find(Kind.INPUTS, RunInputs.class).isEmpty()) {
            put(Kind.INPUTS, ONLY, inputs);
        }
    }

    public RunInputs inputs() {
        return get(Kind.INPUTS, RunInputs.class);
    }

    public Optional<ReleaseSummary> summary() {
        return find(Kind.SUMMARY, ReleaseSummary.class);
    }

    void summary(ReleaseSummary summary) {
        put(Kind.SUMMARY, ONLY, summary);
    }

    /** Forgets what only the steps needed; inputs and summary stay. */
    public void clear() {
        for (Kind kind : Kind.values()) {
            if (kind != Kind.INPUTS && kind != Kind.SUMMARY) {
                staging.delete(key, kind.name());
            }
        }
    }

    Comparison comparison() {
        return get(Kind.COMPARISON, Comparison.class);
    }

    void comparison(Comparison comparison) {
        put(Kind.COMPARISON, ONLY, comparison);
    }

    /** In the order of the sources. */
    List<ReadDocument> documents() {
        return list(Kind.DOCUMENT, ReadDocument.class);
    }

    void document(String part, ReadDocument document) {
        put(Kind.DOCUMENT, part, document);
    }

    Reconciled reconciled() {
        return get(Kind.RECONCILED, Reconciled.class);
    }

    void reconciled(Reconciled reconciled) {
        put(Kind.RECONCILED, ONLY, reconciled);
    }

    Verdict verdict() {
        return get(Kind.VERDICT, Verdict.class);
    }

    void verdict(Verdict verdict) {
        put(Kind.VERDICT, ONLY, verdict);
    }

    List<PrintedPart> printed() {
        return list(Kind.PRINTED, PrintedPart.class);
    }

    void printed(String part, PrintedPart printed) {
        put(Kind.PRINTED, part, printed);
    }

    int documentsDone() {
        return staging.count(key, Kind.DOCUMENT.name());
    }

    int partsPrinted() {
        return staging.count(key, Kind.PRINTED.name());
    }

    private <T> T get(Kind kind, Class<T> type) {
        return find(kind, type)
                .orElseThrow(() -> new IllegalStateException("Run " + key + " has no " + kind + " in its staging"));
    }

    private <T> Optional<T> find(Kind kind, Class<T> type) {
        return staging.find(key, kind.name(), ONLY).map(json -> StagedJson.read(json, type));
    }

    private <T> List<T> list(Kind kind, Class<T> type) {
        return staging.list(key, kind.name()).stream()
                .map(json -> StagedJson.read(json, type))
                .toList();
    }

    private void put(Kind kind, String name, Object content) {
        staging.put(key, kind.name(), name, StagedJson.write(content));
    }

    private enum Kind {
        INPUTS,
        COMPARISON,
        DOCUMENT,
        RECONCILED,
        VERDICT,
        PRINTED,
        SUMMARY
    }
}
