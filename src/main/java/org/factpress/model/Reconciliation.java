package org.factpress.model;

import java.util.List;

/** What a release says: its observations, and what did not fit on the way to them. */
public record Reconciliation(List<Observation> observations, List<Finding> findings) {
    public Reconciliation {
        observations = List.copyOf(observations);
        findings = List.copyOf(findings);
    }

    public boolean held() {
        return findings.stream().anyMatch(Finding::holds);
    }
}
