package org.factpress.batch;

import java.util.List;
import org.factpress.model.Observation;

/** Observations to compare with: those of the previous release, and those of this release's own last revision. */
record Comparison(List<Observation> previous, List<Observation> lastRevision) {}
