package org.factpress.reconcile.claim;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.factpress.model.Indicator;
import org.factpress.model.Quantity;
import org.factpress.model.Scope;
import org.factpress.model.SourceDocument;
import org.factpress.model.Statement;
import org.factpress.reconcile.arithmetic.Family;

/** Picks the statements that speak of an indicator, in the order of documents and text. */
public final class Claims {
    /** Earlier document first (undated ones last), then path, then place in the text. */
    public static final Comparator<Claim> READING_ORDER = Comparator.comparing(
                    (Claim claim) -> claim.document().date(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(claim -> claim.document().path())
            .thenComparing(claim -> claim.figure().start())
            .thenComparing(claim -> claim.figure().end())
            .thenComparing(claim -> claim.figure().id());

    private final Map<String, Indicator> indicators = new HashMap<>();
    private final Map<String, SourceDocument> documents = new HashMap<>();
    private final ScopeKeys keys = new ScopeKeys();

    Claims(List<Indicator> indicators, List<SourceDocument> documents) {
        indicators.forEach(indicator -> this.indicators.put(indicator.id(), indicator));
        documents.forEach(document -> this.documents.put(document.path(), document));
    }

    /** The claims among these core statements. */
    List<Claim> of(List<Statement> core) {
        return core.stream()
                .filter(statement -> statement.indicator() != null)
                .map(this::claim)
                .sorted(READING_ORDER)
                .toList();
    }

    private Claim claim(Statement statement) {
        Indicator indicator = indicators.get(statement.indicator());
        SourceDocument document = documents.get(statement.figure().document());
        if (indicator == null || document == null) {
            throw new IllegalArgumentException("Figure " + statement.figure().id() + " belongs to indicator '"
                    + statement.indicator() + "' and document '"
                    + statement.figure().document() + "', and one of the two is not part of this release.");
        }
        Scope scope = statement.scope();
        Quantity quantity = statement.figure().quantity();
        return new Claim(
                statement,
                indicator,
                document,
                Family.of(statement.figure()),
                quantity.interval(),
                keys.of(scope.place(), StatedScope.period(statement), scope.population(), quantity),
                StatedScope.of(statement));
    }
}
