package org.factpress.batch;

import java.util.List;
import org.factpress.model.Indicator;
import org.factpress.model.Reconciliation;
import org.factpress.model.Statement;

/**
 * What the documents say together: the indicators, what each figure says of them, observations and findings.
 *
 * <p>{@code reopened} tells in a sentence each of decisions that hold no longer.
 */
record Reconciled(
        List<Indicator> indicators, List<Statement> statements, Reconciliation reconciliation, List<String> reopened) {}
